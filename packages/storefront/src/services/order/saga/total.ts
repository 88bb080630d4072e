import type { OrderRow } from "../tables.ts";
import type { Saga } from "./saga.ts";
import type { Sold } from "../ledger/postings.ts";

/** What an order comes to, in cents. It has a total as soon as its stock is set aside. */
export function totalOf({ id, items_cents, shipping_cents }: OrderRow): number {
  if (items_cents === null || shipping_cents === null) throw new Error(`Order ${id} has no total yet.`);
  return items_cents + shipping_cents;
}

/** What an order sells, as the ledger splits it. */
export async function soldOf({ db }: Saga, { id, shipping_cents }: OrderRow): Promise<Sold> {
  if (shipping_cents === null) throw new Error(`Order ${id} has no total yet.`);
  const lines = await db
    .selectFrom("order_lines")
    .select(["seller_id", "quantity", "unit_price_cents"])
    .where("order_id", "=", id)
    .orderBy("line")
    .execute();
  return { lines, shipping_cents };
}
