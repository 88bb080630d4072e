import { sql } from "kysely";
import type { Migrations } from "../../database/open-database.ts";

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
