import { sql } from "kysely";
import type { z } from "zod";
import type { Art } from "../../../contract/nouns.ts";
import { Refusal } from "../../../contract/errors.ts";
import type { Listing } from "../../../contract/products.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import { notifyWatchersOfPrice } from "../people/notify.ts";
import { tell } from "../tell.ts";
import { listedEvent } from "./listed-event.ts";
import { lockOwnListing } from "./own-listing.ts";
import { tagTexts } from "./tags.ts";

const columnsOf = (said: z.infer<typeof Listing>) => ({
  title: said.title,
  platform: said.platform,
  region: said.region,
  condition: said.condition,
  genre: said.genre,
  year: said.year,
  publisher: said.publisher,
  description: said.description,
  price_cents: said.priceCents,
});

/** A new listing with its stock, told of in the same transaction. */
export async function createListing(
  { db, outbox, now }: ProductContext,
  { sellerId, quantity, tags, ...said }: Parameters<ProductService["createListing"]>[0],
  art: Art,
): ReturnType<ProductService["createListing"]> {
  return inTransaction(db, async (trx) => {
    const id = sql<number>`nextval(pg_get_serial_sequence('listing', 'id'))`;
    const { rows } = await sql<{ id: number }>`select ${id} as id`.execute(trx);
    const [next] = rows as [{ id: number }];
    const row = { id: next.id, seller_id: sellerId, ...columnsOf(said) };
    await trx
      .insertInto("listing")
      .values({
        ...row,
        sku: skuOf(row),
        tags: tagTexts(tags),
        art_name: art.name,
        art_color: art.color,
        created_at: now(),
      })
      .execute();
    await trx.insertInto("inventory").values({ product_id: row.id, quantity }).execute();
    await tell(outbox, trx, [listedEvent(row), { type: "availability", productId: row.id, available: quantity > 0 }]);
    return { id: row.id, version: 1 };
  });
}

/** Says something else of a listing, if nobody did since `version`; who watches it learns of a lower price. */
export async function updateListing(
  { db, outbox, now }: ProductContext,
  { productId, sellerId, version, ...said }: Parameters<ProductService["updateListing"]>[0],
  newArt: Art,
): ReturnType<ProductService["updateListing"]> {
  return inTransaction(db, async (trx) => {
    const before = await lockOwnListing(trx, productId, sellerId);
    if (before.version !== version) {
      throw new Refusal(
        "version_conflict",
        `The listing is at version ${before.version} now, not ${version}. Look again, then change it.`,
      );
    }
    const sameTitle = before.title === said.title && before.platform === said.platform;
    const art = sameTitle ? { name: before.art_name, color: before.art_color } : newArt;
    const changed = { ...columnsOf(said), art_name: art.name, art_color: art.color, version: version + 1 };
    await trx.updateTable("listing").set(changed).where("id", "=", productId).execute();
    if (said.priceCents < before.price_cents) {
      const drop = { productId, title: said.title, fromCents: before.price_cents, toCents: said.priceCents };
      await notifyWatchersOfPrice(trx, drop, now());
    }
    await tell(outbox, trx, [listedEvent({ ...before, ...changed })]);
    return { version: version + 1 };
  });
}

/** Platform and region as a clerk would write them, and the number. */
function skuOf({ platform, region, id }: { platform: string; region: string; id: number }): string {
  return `${platform}-${region}-${id}`.toUpperCase();
}
