import type { Platform } from "../../../contract/nouns.ts";
import type { ProductEvent } from "../event.ts";

interface Listed {
  id: number;
  seller_id: string;
  title: string;
  platform: Platform;
  genre: string;
  price_cents: number;
}

/** What others are told of a listing that is new, or of which something else is said. */
export const listedEvent = (row: Listed): ProductEvent => ({
  type: "listed",
  productId: row.id,
  sellerId: row.seller_id,
  title: row.title,
  platform: row.platform,
  genre: row.genre,
  priceCents: row.price_cents,
});
