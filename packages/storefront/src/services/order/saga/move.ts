import { sql, type Kysely, type Updateable } from "kysely";
import type { OrderRow, OrderTables } from "../tables.ts";
import { after, type Saga } from "./saga.ts";

/** Somebody else works on this order now: whatever we know of it is old. */
export class Overtaken extends Error {
  override name = "Overtaken";
}

export type OrderPatch = Omit<Updateable<OrderTables["orders"]>, "id" | "version" | "due_at" | "lease_until">;

/**
 * Writes the next state of an order, if it is still as we read it, and keeps the lease on it; an order that is
 * settled by this needs none. Throws `Overtaken` if it is not.
 */
export async function move(saga: Saga, trx: Kysely<OrderTables>, row: OrderRow, patch: OrderPatch): Promise<OrderRow> {
  const now = saga.now();
  const settles = patch.step === "settled";
  const moved = await trx
    .updateTable("orders")
    .set({
      attempts: 0,
      ...patch,
      ...(settles ? { card_token: null, settled_at: now } : { settled_at: null }),
      lease_until: settles ? null : after(now, saga.times.leaseMs),
      version: sql`version + 1`,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .returningAll()
    .executeTakeFirst();
  if (!moved) throw new Overtaken(`Order ${row.id} is no longer at version ${row.version}`);
  return moved;
}

/** Lets go of an order whose next call failed, to be taken up again later: the later, the more often it failed. */
export async function postpone(saga: Saga, row: OrderRow): Promise<OrderRow> {
  const waitMs = Math.min(60_000, saga.times.retryMs * 2 ** Math.min(row.attempts, 16));
  const moved = await saga.db
    .updateTable("orders")
    .set({
      attempts: sql`attempts + 1`,
      due_at: after(saga.now(), waitMs),
      lease_until: null,
      version: sql`version + 1`,
    })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .returningAll()
    .executeTakeFirst();
  if (!moved) throw new Overtaken(`Order ${row.id} is no longer at version ${row.version}`);
  return moved;
}

/** Takes the order for ourselves, unless somebody else has it or it moved on: then null. */
export async function lease(saga: Saga, row: OrderRow): Promise<OrderRow | null> {
  const now = saga.now();
  const leased = await saga.db
    .updateTable("orders")
    .set({ lease_until: after(now, saga.times.leaseMs), version: sql`version + 1` })
    .where("id", "=", row.id)
    .where("version", "=", row.version)
    .where((of) => of.or([of("lease_until", "is", null), of("lease_until", "<=", now)]))
    .returningAll()
    .executeTakeFirst();
  return leased ?? null;
}

export const isLeased = (saga: Saga, row: OrderRow): boolean =>
  row.lease_until !== null && row.lease_until > saga.now();
