import { type Kysely, type QueryExecutorProvider, sql } from "kysely";
import { afterCommit } from "../database/in-transaction.ts";
import { openBell } from "./bell.ts";
import { WRITING } from "./outbox-migration.ts";

/** An event as a service writes it down. `payload` is anything that JSON can hold. */
export interface NewEvent {
  type: string;
  payload: unknown;
}

/** An event at its place. A higher `id` came later for everybody, and a reader sees every `id` in order. */
export interface PlacedEvent extends NewEvent {
  id: number;
  createdAt: Date;
}

/** Where a service writes down what happened, in the transaction in which it happened. */
export interface Outbox {
  /**
   * Writes events down; they are seen if and only if the transaction commits. Call it late in the transaction:
   * until it ends, readers wait at the event before these. Of two transactions that change the same row, the one
   * that changed it first also has the lower numbers, if it appends after its change.
   */
  append(trx: QueryExecutorProvider, events: readonly NewEvent[]): Promise<void>;
  /**
   * The events after `afterId`, oldest first, without gaps. Empty if nothing happened within `waitMs`.
   * @throws LostEvents if some of them are gone.
   */
  readAfter(at: { afterId: number; limit: number; waitMs?: number; signal?: AbortSignal }): Promise<PlacedEvent[]>;
  /**
   * The newest event of which all before it are there: who reads everything after this, and everything else by a query
   * that starts later, misses nothing. Numbers that were given to transactions still in flight come after it.
   */
  latestId(): Promise<number>;
  /** Deletes the events up to `upToId`, some at a time, and says how many there were. */
  prune(options: { upToId: number; batchSize?: number }): Promise<number>;
  /** Lets everybody who waits go. Leaves the database open. */
  close(): Promise<void>;
}

/**
 * Events that a reader has not seen were deleted, or their numbers began anew: the reader has to be filled from the
 * service's own answers.
 */
export class LostEvents extends Error {
  constructor(cause: Error) {
    super(`${cause.message}. Fill the reader anew, then set its marker to a newer event.`, { cause });
    this.name = "LostEvents";
  }
}

const CHANNEL = "outbox";
/** A transaction that is in flight may be rolled back, and then nobody rings. */
const IN_FLIGHT_MS = 25;
/** A writer may crash between its commit and its ring. */
const UNRUNG_MS = 1_000;

export interface OutboxOptions<Tables> {
  /** A database with `outboxMigration`. */
  db: Kysely<Tables>;
  /** The same database, for a connection that listens. */
  url: string;
  service: string;
  onConnectionLost?: (error: Error) => void;
}

export function openOutbox<Tables>({ db, url, service, onConnectionLost }: OutboxOptions<Tables>): Outbox {
  const bell = openBell({ url, service, channel: CHANNEL, ...(onConnectionLost && { onConnectionLost }) });
  let closed = false;
  return {
    async append(trx, events) {
      if (events.length === 0) return;
      await sql`select outbox_append(${JSON.stringify(events)}::jsonb)`.execute(trx);
      afterCommit(trx, bell.ring);
    },

    async readAfter({ afterId, limit, waitMs = 0, signal }) {
      const untilMs = performance.now() + waitMs;
      for (;;) {
        const heard = bell.count();
        const events = await read(db, afterId, limit);
        const leftMs = untilMs - performance.now();
        if (events.length > 0 || leftMs <= 0 || closed || signal?.aborted === true) return events;
        // Whoever was in flight at the read above may be done by now: only the next turn's read tells.
        const soon = (await inFlight(db)) || (await settledMeanwhile(db, afterId));
        await bell.waitBeyond(heard, Math.min(leftMs, soon ? IN_FLIGHT_MS : UNRUNG_MS), signal);
      }
    },

    latestId: () => latestId(db),

    prune: ({ upToId, batchSize = 5_000 }) => prune(db, upToId, batchSize),

    async close() {
      closed = true;
      await bell.close();
    },
  };
}

async function read(db: QueryExecutorProvider, afterId: number, limit: number): Promise<PlacedEvent[]> {
  try {
    const { rows } = await sql<PlacedEvent>`
      select id, type, payload, created_at as "createdAt" from outbox_read(${afterId}, ${limit})`.execute(db);
    return rows;
  } catch (error) {
    if (error instanceof Error && (error as { code?: unknown }).code === "OB001") throw new LostEvents(error);
    throw error;
  }
}

async function latestId(db: QueryExecutorProvider): Promise<number> {
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

async function inFlight(db: QueryExecutorProvider): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`select outbox_in_flight() as yes`.execute(db);
  return rows[0]?.yes === true;
}

async function settledMeanwhile(db: QueryExecutorProvider, afterId: number): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select exists (select from outbox where id > ${afterId}) as yes`.execute(db);
  return rows[0]?.yes === true;
}

async function prune(db: QueryExecutorProvider, upToId: number, batchSize: number): Promise<number> {
  for (let sum = 0; ;) {
    // The mark moves in the same statement: a reader never meets a hole that is not announced.
    const { rows } = await sql<{ deleted: number }>`
      with oldest as (select id from outbox where id <= ${upToId} order by id limit ${batchSize}),
        deleted as (delete from outbox using oldest where outbox.id = oldest.id returning outbox.id),
        marked as (
          update outbox_pruned set id = greatest(outbox_pruned.id, (select max(id) from deleted))
          where exists (select from deleted))
      select count(*)::int as deleted from deleted`.execute(db);
    const deleted = rows[0]?.deleted ?? 0;
    sum += deleted;
    if (deleted < batchSize) return sum;
  }
}
