/** A reader in a process of its own, that the tests kill: it writes down each event that it is handed. */
import { type Kysely, sql } from "kysely";
import { openDatabase } from "../database/open-database.ts";
import { follow } from "./follow.ts";
import { openOutbox } from "./outbox.ts";
import { outboxMigration } from "./outbox-migration.ts";
import { progressMigration, progressOf } from "./progress.ts";

export const sourceMigrations = { "001-outbox": outboxMigration };
export const readerMigrations = {
  "001-progress": progressMigration,
  "002-seen": {
    // An order of its own: what was written down twice, or in the wrong place, shows.
    up: async (db: Kysely<unknown>) =>
      void (await sql`create table seen (place bigint generated always as identity, id bigint not null)`.execute(db)),
  },
};

const { SOURCE_URL, READER_URL } = process.env;
if (SOURCE_URL !== undefined && READER_URL !== undefined) {
  const source = await openDatabase<object>({ url: SOURCE_URL, service: "source", migrations: sourceMigrations });
  const reader = await openDatabase<object>({ url: READER_URL, service: "reader", migrations: readerMigrations });
  const outbox = openOutbox({ db: source, url: SOURCE_URL, service: "source" });
  process.stdout.write("reading\n");
  await follow({
    read: (at) => outbox.readAfter(at),
    progress: progressOf(reader, "source"),
    handle: async (trx, events) => {
      for (const { id } of events) await sql`insert into seen (id) values (${id})`.execute(trx);
    },
    signal: new AbortController().signal,
    limit: 5,
    onFault: (error) => process.stderr.write(`${String(error)}\n`),
  });
}
