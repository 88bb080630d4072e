import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { places } from "../../src/database/server/initialise.ts";
import { readRunningServer } from "../../src/database/server/running-server.ts";
import { passwordOf } from "../../src/database/server/secret.ts";
import type { DatabaseName } from "../../src/start/databases.ts";

/** Runs SQL in a database of a running shop, as its service: what an auditor would do. */
export async function askDatabase<Row>(dataFolder: string, name: DatabaseName, sql: string): Promise<Row[]> {
  const { data, secret } = places(join(dataFolder, "postgres"));
  const server = await readRunningServer(data);
  const password = passwordOf((await readFile(secret, "utf8")).trim(), name);
  const client = new Client({ host: "127.0.0.1", port: server?.port ?? 0, user: name, database: name, password });
  // It may be told to crash.
  client.on("error", () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end().catch(() => {});
  }
}
