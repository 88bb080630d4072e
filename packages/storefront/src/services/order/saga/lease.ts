import { sql } from "kysely";
import { prepared } from "../../../database/prepared.ts";
import type { OrderRow } from "../tables.ts";
import { after, type Saga } from "./saga.ts";

/** Takes the order for ourselves, unless somebody else has it or it moved on: then null. */
export async function lease(saga: Saga, row: OrderRow): Promise<OrderRow | null> {
  const now = saga.now();
  const [leased] = await prepared<OrderRow>(
    saga.db,
    "order-lease",
    sql`
      update orders set lease_until = ${after(now, saga.times.leaseMs)}, version = version + 1
      where id = ${row.id} and version = ${row.version} and (lease_until is null or lease_until <= ${now})
      returning *`,
  );
  return leased ?? null;
}

/** Takes the order that has been due for longest and is in nobody's hands, or nothing. */
export async function leaseNext(saga: Saga): Promise<OrderRow | null> {
  const now = saga.now();
  const [leased] = await prepared<OrderRow>(
    saga.db,
    "order-lease-next",
    sql`
      update orders set lease_until = ${after(now, saga.times.leaseMs)}, version = version + 1
      where id = (
        select id from orders
        where step <> 'settled' and due_at <= ${now} and (lease_until is null or lease_until <= ${now})
        order by due_at limit 1
        for update skip locked
      )
      returning *`,
  );
  return leased ?? null;
}

export const isLeased = (saga: Saga, row: OrderRow): boolean =>
  row.lease_until !== null && row.lease_until > saga.now();
