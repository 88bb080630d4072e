import { type Kysely, sql } from "kysely";
import type { Outbox } from "../../outbox/outbox.ts";
import type { ProductService } from "./door.ts";
import type { ProductEvent } from "./event.ts";
import type { ProductTables } from "./tables.ts";

/** What happened, in order. The payload was made by `tell`, so it is what the type says. */
export async function getEvents(
  outbox: Outbox,
  { afterId, limit, waitMs }: Parameters<ProductService["getEvents"]>[0],
  signal: AbortSignal,
): ReturnType<ProductService["getEvents"]> {
  const placed = await outbox.readAfter({ afterId, limit, waitMs, signal });
  return placed.map(({ id, createdAt, type, payload }) => ({
    id,
    createdAt: createdAt.toISOString(),
    event: { type, ...(payload as object) } as ProductEvent,
  }));
}

/** The lock that writers of the outbox hold; see `outbox-migration.ts`. */
const WRITING = 0x6f757462;

/**
 * The newest event of which all before it are there: who reads everything after this, and everything else by a query
 * that starts later, misses nothing. Numbers that were given to transactions still in flight come after it.
 */
export async function latestEventId(db: Kysely<ProductTables>): Promise<number> {
  const { rows } = await sql<{ id: number }>`select outbox_newest() as id`.execute(db);
  const newest = rows[0]?.id ?? 0;
  // A second statement, for a snapshot after the number was read.
  const { rows: settled } = await sql<{ id: number }>`
    select least(${newest}::bigint, ${newest}::bigint
      - max(((${newest}::bigint - objid::bigint + 2147483648) % 4294967296) - 2147483648)) as id
    from pg_locks
    where locktype = 'advisory' and objsubid = 2 and classid = ${WRITING}
      and database = (select oid from pg_database where datname = current_database())`.execute(db);
  return settled[0]?.id ?? newest;
}
