import { type Kysely, sql } from "kysely";
import type { ProductTables } from "../tables.ts";
import type { ReservedLine } from "./reserved-lines.ts";

/** A listing as it is sold right now. */
type Offer = Omit<ReservedLine, "quantity"> & { left: number };

/** Listings as they are sold right now, their shelves locked until the transaction ends. */
export async function lockOffers(
  db: Kysely<ProductTables>,
  productIds: readonly number[],
): Promise<Map<number, Offer>> {
  const rows = await db
    .selectFrom("inventory as i")
    .innerJoin("listing as l", "l.id", "i.product_id")
    .select([
      "l.id",
      "l.price_cents",
      "l.seller_id",
      "l.title",
      "l.art_name",
      "l.art_color",
      "i.quantity",
      "i.reserved",
    ])
    .where("i.product_id", "=", sql<number>`any(${[...productIds]}::bigint[])`)
    .orderBy("i.product_id")
    .forUpdate("i")
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        productId: row.id,
        unitPriceCents: row.price_cents,
        sellerId: row.seller_id,
        title: row.title,
        art: { name: row.art_name, color: row.art_color },
        left: row.quantity - row.reserved,
      },
    ]),
  );
}
