import { Kysely, PostgresDialect } from "kysely";
import { Migrator } from "kysely/migration";
import type { Pool } from "pg";
import type { DatabasePlace } from "./database-place.ts";
import type { Migrations } from "./open-database.ts";

/**
 * Brings a database to its newest migration, in one transaction; a database that is there already is left alone.
 * Several processes may do this at once: Kysely's advisory lock lets one work and the others wait for it.
 * Closes `pool`.
 */
export async function migrate(pool: Pool, place: DatabasePlace, migrations: Migrations): Promise<void> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error, results } = await migrator.migrateToLatest();
    if (error === undefined) return;
    const failed = results?.find(({ status }) => status === "Error");
    const where = failed === undefined ? "could not be brought up to date" : `failed at ${failed.migrationName}`;
    const said = error instanceof Error ? error.message : String(error);
    throw new Error(
      `The database of ${place.service} (${place.database} at ${place.host}) ${where}: ${said}. Nothing was changed.`,
      { cause: error },
    );
  } finally {
    await db.destroy();
  }
}
