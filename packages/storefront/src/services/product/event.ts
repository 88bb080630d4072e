import { z } from "zod";
import { Id, Moment, Platform, ProductId } from "../../contract/nouns.ts";

/** What the product service tells others of, through its outbox. */
export const ProductEvent = z.discriminatedUnion("type", [
  /** Something is for sale, or what is said of it changed. Carries what a recommendation is chosen by. */
  z.object({
    type: z.literal("listed"),
    productId: ProductId,
    sellerId: Id,
    title: z.string(),
    platform: Platform,
    genre: z.string(),
    priceCents: z.int(),
  }),
  /** More or fewer can be bought than before: at least one, or none. Comes with every change of stock. */
  z.object({ type: z.literal("availability"), productId: ProductId, available: z.boolean() }),
  /** Somebody, member or visitor, looked at a listing. */
  z.object({ type: z.literal("viewed"), productId: ProductId, viewerId: Id, at: Moment }),
  z.object({ type: z.literal("rated"), productId: ProductId, average: z.number(), count: z.int() }),
]);
export type ProductEvent = z.infer<typeof ProductEvent>;

/** An event at its place in the one order in which everybody reads them. */
export const PlacedProductEvent = z.object({ id: z.int(), createdAt: Moment, event: ProductEvent });
