import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

/** Marks the advisory locks of writers: "outb" in ASCII. */
export const WRITING = 0x6f757462;

/**
 * The table and the functions that a service's events go through. A service lists it among its migrations.
 *
 * Numbers are given when an event is written, transactions become visible when they commit, and so number 8 may
 * be there while 7 is still to come. A reader that remembers one number would skip 7. Therefore a writer holds,
 * from before it gets its first number until after it is visible, a shared lock that says which number was the
 * last one before its own; a reader goes no further than the lowest of those. See NOTES.md for why this is enough,
 * and why reading below the snapshot's oldest transaction is not.
 */
export const outboxMigration: Migration = {
  up: async (db: Kysely<unknown>) => {
    // Rows are written once and deleted in batches, so vacuuming goes by count and not by share of the table,
    // and does not rest: it must keep up with the deletes.
    await sql`
      create table outbox (
        id bigint generated always as identity primary key,
        type text not null,
        payload jsonb not null,
        created_at timestamptz not null default clock_timestamp()
      ) with (
        fillfactor = 90,
        autovacuum_vacuum_scale_factor = 0,
        autovacuum_vacuum_threshold = 1000,
        autovacuum_vacuum_insert_scale_factor = 0,
        autovacuum_vacuum_insert_threshold = 10000,
        autovacuum_vacuum_cost_delay = 0
      )`.execute(db);
    // Up to which number events are gone, in one row.
    await sql`create table outbox_pruned (id bigint not null)`.execute(db);
    await sql`insert into outbox_pruned values (0)`.execute(db);
    await sql`
      create function outbox_newest() returns bigint language sql volatile as $$
        select case when is_called then last_value else 0 end from outbox_id_seq
      $$`.execute(db);
    await sql`
      create function outbox_append(events jsonb) returns void language plpgsql volatile as $$
      begin
        -- A lock is named by 32 bits: the lower half of the number, which is enough to tell those in flight.
        perform pg_advisory_xact_lock_shared(
          ${sql.lit(WRITING)}, (((outbox_newest() + 2147483648) % 4294967296) - 2147483648)::int);
        insert into outbox (type, payload)
          select event ->> 'type', event -> 'payload'
          from jsonb_array_elements(events) with ordinality as given (event, place)
          order by place;
      end $$`.execute(db);
    await sql`
      create function outbox_read(after bigint, at_most int) returns setof outbox language plpgsql volatile as $$
      declare
        newest bigint;
        settled bigint;
        pruned bigint;
      begin
        if current_setting('transaction_isolation') <> 'read committed' then
          raise 'the outbox is read under read committed only: each step needs to see what came after the last';
        end if;
        -- The order of these statements is what makes them safe.
        newest := outbox_newest();
        if newest = after then return; end if;
        if newest < after then
          raise exception using errcode = 'OB001',
            message = format('the newest event is %s, and the reader is at %s: the source began anew', newest, after);
        end if;
        select least(newest, newest - max(((newest - objid::bigint + 2147483648) % 4294967296) - 2147483648))
          into settled
          from pg_locks
          where locktype = 'advisory' and objsubid = 2 and classid = ${sql.lit(WRITING)}
            and database = (select oid from pg_database where datname = current_database());
        -- In one snapshot with the mark, so that what is deleted meanwhile is either read or known to be gone.
        return query
          select * from outbox
          where id > after and id <= settled and (select p.id from outbox_pruned p) <= after
          order by id limit at_most;
        if found then return; end if;
        select p.id into pruned from outbox_pruned p;
        if after < pruned then
          raise exception using errcode = 'OB001',
            message = format('events up to %s are gone, and the reader is at %s', pruned, after);
        end if;
      end $$`.execute(db);
    await sql`
      create function outbox_in_flight() returns boolean language sql volatile as $$
        select exists (
          select from pg_locks
          where locktype = 'advisory' and objsubid = 2 and classid = ${sql.lit(WRITING)}
            and database = (select oid from pg_database where datname = current_database()))
      $$`.execute(db);
  },
};
