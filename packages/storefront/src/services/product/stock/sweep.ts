import { sql } from "kysely";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import { idsOf, inLockOrder, moveStock, type StockLine } from "./lines.ts";
import { lockOffers } from "./offers.ts";
import { tellStock } from "./tell-stock.ts";

const ORDERS_AT_ONCE = 200;

/**
 * Puts back what orders had set aside that ran out of time: of these listings, or of all. Orders that somebody is
 * busy with are left to them, so this waits for no order.
 * @returns how many orders lost what they had.
 */
export async function sweepExpired(context: ProductContext, productIds?: readonly number[]): Promise<number> {
  const now = context.now();
  const ofThese =
    productIds === undefined
      ? sql``
      : sql`and exists (
          select from reservation_line line where line.order_id = r.order_id and line.product_id = any(${[...productIds]}::bigint[])
        )`;
  return inTransaction(context.db, async (trx) => {
    const { rows } = await sql<{ order_id: string }>`
      update reservation set state = 'expired', changed_at = ${now}
      where order_id in (
        select order_id from reservation r
        where state = 'held' and expires_at <= ${now} ${ofThese}
        order by expires_at limit ${ORDERS_AT_ONCE} for update skip locked
      )
      returning order_id`.execute(trx);
    if (rows.length === 0) return 0;
    const lines = await trx
      .selectFrom("reservation_line")
      .select(["product_id as productId", "quantity"])
      .where("order_id", "=", sql<string>`any(${rows.map((row) => row.order_id)}::uuid[])`)
      .execute();
    const together: StockLine[] = inLockOrder(lines);
    await lockOffers(trx, idsOf(together));
    await tellStock(context.outbox, trx, await moveStock(trx, together, { shelf: 0, aside: -1 }));
    return rows.length;
  });
}
