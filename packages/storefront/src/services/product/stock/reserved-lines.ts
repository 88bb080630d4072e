import type { Transaction } from "kysely";
import type { ProductService } from "../door.ts";
import type { ProductTables } from "../tables.ts";

/** One line of an order, as it was sold to it. */
export type ReservedLine = Awaited<ReturnType<ProductService["reserve"]>>[number];

export async function keepLines(
  trx: Transaction<ProductTables>,
  orderId: string,
  lines: readonly ReservedLine[],
): Promise<void> {
  await trx
    .insertInto("reservation_line")
    .values(
      lines.map((line) => ({
        order_id: orderId,
        product_id: line.productId,
        quantity: line.quantity,
        unit_price_cents: line.unitPriceCents,
        seller_id: line.sellerId,
        title: line.title,
        art_name: line.art.name,
        art_color: line.art.color,
      })),
    )
    .execute();
}

/** In the order in which shelves are locked. */
export async function readLines(trx: Transaction<ProductTables>, orderId: string): Promise<ReservedLine[]> {
  const rows = await trx
    .selectFrom("reservation_line")
    .selectAll()
    .where("order_id", "=", orderId)
    .orderBy("product_id")
    .execute();
  return rows.map((row) => ({
    productId: row.product_id,
    quantity: row.quantity,
    unitPriceCents: row.unit_price_cents,
    sellerId: row.seller_id,
    title: row.title,
    art: { name: row.art_name, color: row.art_color },
  }));
}
