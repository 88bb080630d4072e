import { sql, type Kysely } from "kysely";
import type { z } from "zod";
import type { SellerReport } from "../../../contract/orders.ts";
import type { OrderTables } from "../tables.ts";

type Report = z.infer<typeof SellerReport>;
type Totals = Report["total"];

const nothing: Totals = { orders: 0, pieces: 0, grossCents: 0, refundedCents: 0, feeCents: 0, netCents: 0 };

/**
 * What a seller's account in the ledger says of a year, months in UTC. A sale counts in the month in which it was
 * confirmed; undoing it counts in the month in which the money went back.
 */
export async function readSellerReport(
  db: Kysely<OrderTables>,
  { sellerId, year }: { sellerId: string; year: number },
): Promise<Report> {
  const { rows } = await sql<Omit<Totals, "netCents"> & { month: number }>`
    select
      extract(month from at at time zone 'UTC')::int as month,
      count(*) filter (where item = 'goods' and posting = 'sale') as orders,
      coalesce(sum(pieces) filter (where item = 'goods' and posting = 'sale'), 0)::bigint as pieces,
      coalesce(sum(-amount_cents) filter (where item = 'goods' and posting = 'sale'), 0)::bigint as "grossCents",
      coalesce(sum(amount_cents) filter (where item = 'goods' and posting = 'reversal'), 0)::bigint as "refundedCents",
      coalesce(sum(amount_cents) filter (where item = 'fee'), 0)::bigint as "feeCents"
    from ledger_entries
    -- Said twice: by the equality alone PostgreSQL does not see that the index of sellers' entries will do.
    where account like 'seller:%' and account = ${`seller:${sellerId}`}
      and at >= make_timestamptz(${year}::int, 1, 1, 0, 0, 0, 'UTC')
      and at < make_timestamptz(${year}::int + 1, 1, 1, 0, 0, 0, 'UTC')
    group by 1
  `.execute(db);
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = index + 1;
    const found = rows.find((row) => row.month === month) ?? { ...nothing, month };
    return { ...found, netCents: found.grossCents - found.refundedCents - found.feeCents, month };
  });
  return { year, months, total: months.reduce(plus, nothing) };
}

const plus = (a: Totals, b: Totals): Totals => ({
  orders: a.orders + b.orders,
  pieces: a.pieces + b.pieces,
  grossCents: a.grossCents + b.grossCents,
  refundedCents: a.refundedCents + b.refundedCents,
  feeCents: a.feeCents + b.feeCents,
  netCents: a.netCents + b.netCents,
});
