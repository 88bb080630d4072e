import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { Tag } from "../../../contract/nouns.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import { tell } from "../tell.ts";
import { listedEvent } from "./listed-event.ts";
import { lockOwnListing } from "./own-listing.ts";

const tagText = ({ name, value }: Tag) => `${name}:${value}`;

/** Each once, in order. */
export const tagTexts = (tags: readonly Tag[]) => [...new Set(tags.map(tagText))].toSorted();

/**
 * A tag as others see it. Its id follows from the listing and the tag (a UUID of version 8, RFC 9562 5.8), so a tag
 * needs no row of its own and adding it twice is adding it once.
 */
export function tagOf(productId: number, text: string): Tag & { id: string } {
  const hash = createHash("sha256").update(`${productId} ${text}`).digest("hex");
  const colon = text.indexOf(":");
  const variant = "89ab"[Number.parseInt(hash.charAt(16), 16) % 4] as string;
  return {
    id: `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`,
    name: text.slice(0, colon),
    value: text.slice(colon + 1),
  };
}

/** Adds a tag, unless it is there. */
export async function addTag(
  { db, outbox }: ProductContext,
  { productId, sellerId, name, value }: Parameters<ProductService["addTag"]>[0],
): ReturnType<ProductService["addTag"]> {
  const text = tagText({ name, value });
  return inTransaction(db, async (trx) => {
    const listing = await lockOwnListing(trx, productId, sellerId);
    if (!listing.tags.includes(text)) {
      await trx
        .updateTable("listing")
        .set({ tags: [...listing.tags, text].toSorted() })
        .where("id", "=", productId)
        .execute();
      await tell(outbox, trx, [listedEvent(listing)]);
    }
    return tagOf(productId, text);
  });
}

/** Takes a tag off; one that is not there is off already. */
export async function removeTag(
  { db, outbox }: ProductContext,
  { productId, sellerId, tagId }: Parameters<ProductService["removeTag"]>[0],
): Promise<null> {
  return inTransaction(db, async (trx) => {
    const listing = await lockOwnListing(trx, productId, sellerId);
    const text = listing.tags.find((each) => tagOf(productId, each).id === tagId.toLowerCase());
    if (text === undefined) return null;
    await trx
      .updateTable("listing")
      .set({ tags: sql`array_remove(tags, ${text})` })
      .where("id", "=", productId)
      .execute();
    await tell(outbox, trx, [listedEvent(listing)]);
    return null;
  });
}
