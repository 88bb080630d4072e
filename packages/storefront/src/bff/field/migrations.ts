import { sql } from "kysely";
import type { Migrations } from "../../database/open-database.ts";
import { createDayTable } from "./day-tables.ts";

/** What pages measured in people's browsers: nothing in it tells who it was. */
export const fieldMigrations: Migrations = {
  "001-vitals": {
    async up(db) {
      await sql`
        create table vitals (
          at timestamptz not null default now(),
          name text not null,
          value double precision not null,
          rating text not null,
          route text not null,
          release text not null,
          navigation text not null,
          device text not null,
          cause text
        )`.execute(db);
      // Rows come in the order of time, so a few bytes a block find a day.
      await sql`create index vitals_at on vitals using brin (at)`.execute(db);
    },
  },
  // A table a day: an old day goes in an instant, and a question about four weeks reads only those. See `day-tables.ts`.
  "002-day-tables": {
    async up(db) {
      await sql`alter table vitals rename to vitals_in_one`.execute(db);
      await sql`create table vitals (like vitals_in_one including defaults) partition by range (at)`.execute(db);
      const { rows } = await sql<{ day: string }>`
        select distinct (at at time zone 'UTC')::date::text as day from vitals_in_one`.execute(db);
      for (const { day } of rows) await createDayTable(db, day);
      await sql`insert into vitals select * from vitals_in_one`.execute(db);
      await sql`drop table vitals_in_one`.execute(db);
    },
  },
};

export interface FieldTables {
  vitals: {
    at?: Date;
    name: string;
    value: number;
    rating: string;
    route: string;
    release: string;
    navigation: string;
    device: string;
    cause: string | null;
  };
}
