import type { Kysely } from "kysely";
import type { OrderRow, OrderTables } from "../tables.ts";
import { entriesOf, type Posting } from "./postings.ts";

/** Writes a posting of an order to the ledger, in the caller's transaction. A second time is an error. */
export async function post(trx: Kysely<OrderTables>, order: OrderRow, posting: Posting, at: Date): Promise<void> {
  const lines = await trx
    .selectFrom("order_lines")
    .select(["seller_id", "quantity", "unit_price_cents"])
    .where("order_id", "=", order.id)
    .orderBy("line")
    .execute();
  if (order.shipping_cents === null) throw new Error(`Order ${order.id} has no total yet: nothing to post.`);
  const entries = entriesOf(posting, { lines, shipping_cents: order.shipping_cents });
  await trx
    .insertInto("ledger_entries")
    .values(entries.map((entry, index) => ({ order_id: order.id, posting, line: index + 1, at, ...entry })))
    .execute();
}
