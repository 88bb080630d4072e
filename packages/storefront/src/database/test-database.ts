import { createHash, randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import { Client } from "pg";
import { afterAll, inject } from "vitest";
import { type DatabaseOptions, type Migrations, openDatabase } from "./open-database.ts";
import type { TestCluster } from "./test-cluster.ts";

/** A database for one test file, and where other processes find it. */
export interface TestDatabase<Tables> {
  db: Kysely<Tables>;
  /** For a process of its own, or a connection of one's own. The role is the service's, and owns the database. */
  url: string;
}

const PASSWORD = "test";

/**
 * A fresh, empty, migrated database. Call it at the top level of a test file (or of a `describe`):
 * it is closed and dropped after the file's tests. The first call for some migrations runs them, once a run;
 * later calls copy the result.
 */
export async function testDatabase<Tables>(
  service: string,
  migrations: Migrations,
  options: Partial<DatabaseOptions> = {},
): Promise<TestDatabase<Tables>> {
  const { adminUrl, generation } = await testCluster();
  const key = createHash("sha256").update(`${service} ${generation}`);
  for (const [name, { up }] of Object.entries(migrations)) key.update(name).update(String(up));
  const template = `made_${service}_${key.digest("hex").slice(0, 16)}`;
  const name = `test_${service}_${randomBytes(6).toString("hex")}`;
  const urlOf = (database: string) => {
    const url = new URL(adminUrl);
    [url.username, url.password, url.pathname] = [service, PASSWORD, `/${database}`];
    return url.href;
  };
  await asAdmin(adminUrl, async (admin) => {
    // One file at a time makes the template; those that wait find it made.
    await admin.query("select pg_advisory_lock(hashtext($1))", [template]);
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [template]);
    if (rowCount === 0) {
      await admin.query(
        `do $$ begin create role "${service}" login password '${PASSWORD}'; exception when duplicate_object then end $$`,
      );
      const making = `making_${randomBytes(6).toString("hex")}`;
      await admin.query(`create database "${making}" owner "${service}"`);
      const made = await openDatabase({ url: urlOf(making), service, migrations });
      await made.destroy();
      await admin.query(`alter database "${making}" rename to "${template}"`);
    }
    await admin.query(`create database "${name}" template "${template}" owner "${service}"`);
  });
  const db = await openDatabase<Tables>({ ...options, url: urlOf(name), service, migrations });
  afterAll(async () => {
    await db.destroy();
    await asAdmin(adminUrl, (admin) => admin.query(`drop database "${name}" with (force)`));
  });
  return { db, url: urlOf(name) };
}

/** The cluster of this test run, started if no file asked before. */
async function testCluster(): Promise<TestCluster> {
  const response = await fetch(inject("testClusterAddress"));
  if (!response.ok) throw new Error(await response.text());
  // Our own process, our own type.
  return (await response.json()) as TestCluster;
}

async function asAdmin<Result>(adminUrl: string, work: (admin: Client) => Promise<Result>): Promise<Result> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
