import { type Kysely, sql, type Transaction } from "kysely";
import type { Migration } from "kysely/migration";
import { inTransaction } from "../database/in-transaction.ts";

/** How far a reader is with each source of events, in the reader's own database. */
export const progressMigration: Migration = {
  up: async (db: Kysely<unknown>) => {
    // One row a source, written with every batch: room on the page keeps the new versions there, off the index.
    await sql`
      create table event_progress (
        source text primary key,
        last_processed_id bigint not null,
        updated_at timestamptz not null default now()
      ) with (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500)`.execute(db);
  },
};

/** A reader's marker for one source. */
export interface Progress<Tables> {
  /** The number of the last event whose effects are in; 0 before the first. */
  position(): Promise<number>;
  /**
   * Puts the effects of events in and moves the marker, in one transaction: both happen or neither. Events at or
   * below the marker are left out, so that a batch may come twice, or to two processes at once.
   * @returns the marker afterwards.
   */
  advance<Event extends { id: number }>(events: readonly Event[], effects: Effects<Tables, Event>): Promise<number>;
  /** Moves the marker without effects: for a reader that was filled in another way, up to that event. */
  skipTo(id: number): Promise<void>;
}

/** What events do to a reader's tables. May be called again for the same events, if the transaction was lost. */
export type Effects<Tables, Event> = (trx: Transaction<Tables>, events: readonly Event[]) => Promise<void>;

/** @param db a database with `progressMigration` */
export function progressOf<Tables>(db: Kysely<Tables>, source: string): Progress<Tables> {
  return {
    async position() {
      const { rows } = await sql<{ id: number }>`
        select last_processed_id as id from event_progress where source = ${source}`.execute(db);
      return rows[0]?.id ?? 0;
    },

    advance: (events, effects) =>
      inTransaction(db, async (trx) => {
        // Also takes the row's lock: a second reader waits here and then finds the events done.
        const { rows } = await sql<{ id: number }>`
          insert into event_progress as progress (source, last_processed_id) values (${source}, 0)
          on conflict (source) do update set updated_at = now()
          returning last_processed_id as id`.execute(trx);
        const marker = rows[0]?.id ?? 0;
        const fresh = events.filter(({ id }) => id > marker);
        const last = fresh.at(-1)?.id;
        if (last === undefined) return marker;
        await effects(trx, fresh);
        await sql`update event_progress set last_processed_id = ${last} where source = ${source}`.execute(trx);
        return last;
      }),

    async skipTo(id) {
      await sql`
        insert into event_progress as progress (source, last_processed_id) values (${source}, ${id})
        on conflict (source) do update set last_processed_id = greatest(progress.last_processed_id, ${id})`.execute(db);
    },
  };
}
