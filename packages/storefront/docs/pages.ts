import { join } from "node:path";
import { databaseNames } from "../src/start/databases.ts";
import { contractPage } from "./contract-page.ts";
import { dataPage } from "./data-page.ts";
import { openEmptyDatabases } from "./empty-databases.ts";
import { explain, type Way } from "./explain.ts";
import { queriesPage } from "./queries-page.ts";
import { readTables } from "./read-tables.ts";
import { watchSmallShop } from "./watch-small-shop.ts";

const architecture = join(import.meta.dirname, "../../../docs/architecture");

/** What stands between the markers of each page, by its path. */
export async function madeParts(): Promise<Map<string, string>> {
  const statements = await watchSmallShop();
  const empty = await openEmptyDatabases();
  try {
    const ways = new Map<string, Map<string, Way>>();
    for (const name of databaseNames) {
      const sent = statements.filter(({ database }) => database === name);
      ways.set(name, await explain(empty.url(name), sent));
    }
    const databases = await Promise.all(
      databaseNames.map(async (name) => ({ name, tables: await readTables(empty.url(name)) })),
    );
    return new Map([
      [join(architecture, "data.md"), dataPage(databases)],
      [join(architecture, "queries.md"), queriesPage(statements, (database, text) => ways.get(database)?.get(text))],
      [join(architecture, "contract.md"), contractPage()],
    ]);
  } finally {
    await empty.close();
  }
}
