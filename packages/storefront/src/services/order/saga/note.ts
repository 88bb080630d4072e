import type { Kysely } from "kysely";
import type { OrderStatus } from "../../../contract/orders.ts";
import type { OrderRow, OrderTables } from "../tables.ts";

/** Adds to what the shopper reads of an order's way. */
export async function note(
  trx: Kysely<OrderTables>,
  orderId: string,
  at: Date,
  status: OrderStatus,
  text: string,
): Promise<void> {
  await trx.insertInto("order_history").values({ order_id: orderId, at, status, note: text }).execute();
}

/** Tells the buyer, once for each kind. */
export async function tellBuyer(
  trx: Kysely<OrderTables>,
  order: OrderRow,
  at: Date,
  kind: OrderTables["notifications"]["kind"],
  text: string,
): Promise<void> {
  await trx
    .insertInto("notifications")
    .values({ account_id: order.account_id, order_id: order.id, kind, text, created_at: at })
    .onConflict((conflict) => conflict.columns(["order_id", "kind"]).doNothing())
    .execute();
}
