import { sql, type Kysely } from "kysely";
import type { OrderService } from "../door.ts";
import type { OrderTables } from "../tables.ts";

/** Sum and number of all entries, and how many orders are in which state, seen at one moment. */
export async function audit(db: Kysely<OrderTables>): ReturnType<OrderService["audit"]> {
  const { rows } = await sql<{ sum: number; entries: number; orders: Record<string, number> | null }>`
    select
      (select coalesce(sum(amount_cents), 0)::bigint from ledger_entries) as sum,
      (select count(*) from ledger_entries) as entries,
      (select jsonb_object_agg(status, n) from (select status, count(*) as n from orders group by 1) by_status)
        as orders
  `.execute(db);
  const [found] = rows;
  return { ledgerSumCents: found?.sum ?? 0, entries: found?.entries ?? 0, orders: found?.orders ?? {} };
}
