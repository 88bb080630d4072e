import { z } from "zod";
import { Id, Moment, Platform, ProductId } from "../../contract/nouns.ts";
import { defineDoor, type ServiceOf } from "../../door/define-door.ts";

const Row = z.object({
  reason: z.enum(["because-you-looked-at", "popular-on-platform", "others-also-looked-at", "popular"]),
  /** The listing or the platform that the reason speaks of. */
  about: z.union([ProductId, Platform]).nullable(),
  productIds: z.array(ProductId),
});

/** What people may like, learnt from what was looked at. */
export const recommendationDoor = defineDoor("recommendation", {
  /** All rows for one person at once; a newcomer gets what is popular. */
  recommend: {
    input: z.object({ viewerId: Id.nullable(), platform: Platform.optional(), limit: z.int().min(1).max(48) }),
    output: z.object({ rows: z.array(Row), recentlyViewed: z.array(ProductId), personal: z.boolean() }),
    idempotent: true,
    errors: [],
    timeoutMs: 400,
  },
  /** Listings that people looked at who looked at this one. */
  getAlike: {
    input: z.object({ productId: ProductId, limit: z.int().min(1).max(48) }),
    output: z.array(ProductId),
    idempotent: true,
    errors: [],
    timeoutMs: 400,
  },
  /** How far the product service's events have been taken in. */
  getProgress: {
    input: z.object({}),
    output: z.object({ lastProcessedId: z.int(), processedAt: Moment.nullable() }),
    idempotent: true,
    errors: [],
  },
});
export type RecommendationService = ServiceOf<typeof recommendationDoor>;
