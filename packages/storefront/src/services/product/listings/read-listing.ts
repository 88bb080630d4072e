import type { Selectable } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { ProductCard } from "../../../contract/nouns.ts";
import { Refusal } from "../../../contract/errors.ts";
import type { ProductContext } from "../context.ts";
import { readCursor, writeCursor } from "../cursor.ts";
import type { ProductService } from "../door.ts";
import { pictureArt } from "../pictures/pictures.ts";
import { ratingOf } from "../rating.ts";
import type { ProductTables } from "../tables.ts";
import { tagOf } from "./tags.ts";

type CardRow = Pick<
  Selectable<ProductTables["listing"]>,
  | "id"
  | "title"
  | "platform"
  | "region"
  | "condition"
  | "year"
  | "price_cents"
  | "stars_sum"
  | "rating_count"
  | "art_name"
  | "art_color"
> & { quantity: number; reserved: number };

const cardOf = (row: CardRow): ProductCard => ({
  id: row.id,
  title: row.title,
  platform: row.platform,
  region: row.region,
  condition: row.condition,
  year: row.year,
  priceCents: row.price_cents,
  available: row.quantity - row.reserved,
  rating: ratingOf(row.stars_sum, row.rating_count),
  art: { name: row.art_name, color: row.art_color },
});

/** All there is to read of one listing, as it is in the database right now. */
export async function getProduct(
  { db }: ProductContext,
  { productId }: { productId: number },
): ReturnType<ProductService["getProduct"]> {
  const row = await db
    .selectFrom("listing as l")
    .innerJoin("inventory as i", "i.product_id", "l.id")
    .selectAll("l")
    .select(["i.quantity", "i.reserved"])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom("picture as p")
          .select(["p.version", "p.color"])
          .whereRef("p.product_id", "=", "l.id")
          .orderBy("p.created_at")
          .orderBy("p.version"),
      ).as("pictures"),
    )
    .where("l.id", "=", productId)
    .executeTakeFirst();
  if (row === undefined) throw new Refusal("not_found", `There is no listing ${productId}.`);
  const card = cardOf(row);
  return {
    ...card,
    sku: row.sku,
    description: row.description,
    genre: row.genre,
    publisher: row.publisher,
    images: [card.art, ...row.pictures.map((picture) => pictureArt(productId, picture))],
    tags: row.tags.map((text) => tagOf(productId, text)),
    sellerId: row.seller_id,
    createdAt: row.created_at.toISOString(),
    version: row.version,
  };
}

/** What one seller has for sale, newest first. */
export async function getListings(
  { db }: ProductContext,
  { sellerId, cursor, limit }: Parameters<ProductService["getListings"]>[0],
): ReturnType<ProductService["getListings"]> {
  const list = `listings ${sellerId}`;
  const after = cursor === undefined ? undefined : readCursor(cursor, list, ["number"]);
  const rows = await db
    .selectFrom("listing as l")
    .innerJoin("inventory as i", "i.product_id", "l.id")
    .selectAll("l")
    .select(["i.quantity", "i.reserved", "i.version as inventory_version"])
    .where("l.seller_id", "=", sellerId)
    .$if(after !== undefined, (query) => query.where("l.id", "<", after?.[0] ?? 0))
    .orderBy("l.id", "desc")
    .limit(limit + 1)
    .execute();
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => ({
      ...cardOf(row),
      quantity: row.quantity,
      version: row.version,
      inventoryVersion: row.inventory_version,
    })),
    next: last === undefined ? null : writeCursor([last.id], list),
  };
}
