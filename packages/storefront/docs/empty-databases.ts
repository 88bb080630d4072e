import { fieldMigrations } from "../src/bff/field/migrations.ts";
import { startCluster } from "../src/database/cluster.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { serviceNames } from "../src/settings/settings.ts";
import { type DatabaseName, databaseNames } from "../src/start/databases.ts";
import { serviceKinds } from "../src/start/service-kinds.ts";
import { temporaryFolder } from "../test/world/temporary-folder.ts";

/** Every database, migrated and without a row. */
export async function openEmptyDatabases(): Promise<{ url(name: DatabaseName): string; close(): Promise<void> }> {
  const folder = await temporaryFolder();
  const cluster = await startCluster({ folder: folder.path, services: databaseNames, durable: false });
  for (const name of serviceNames) await (await serviceKinds[name].open(cluster.url(name))).close();
  const field = await openDatabase({ url: cluster.url("field"), service: "field", migrations: fieldMigrations });
  await field.destroy();
  return {
    url: (name) => cluster.url(name),
    async close() {
      await cluster.stop();
      await folder.remove();
    },
  };
}
