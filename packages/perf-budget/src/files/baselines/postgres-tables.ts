import type { Client } from "pg";
import { Refusal } from "../../refusal.ts";

/** One step per version of the tables. Only ever added to. */
const steps = [
  `create table perf_budget.baselines (
     name text primary key,
     started_at timestamptz not null,
     kept_at timestamptz not null default now(),
     -- Text, for a page's words may hold what jsonb refuses.
     recording text not null
   );
   create table perf_budget.history (
     name text not null,
     started_at timestamptz not null,
     head text not null,
     point jsonb not null,
     primary key (name, started_at, head)
   )`,
];

/** Brings the tables up to date, all or nothing; gates that start at once wait for one another. Refuses tables of a newer version. */
export async function migrateBaselines(client: Client, place: string): Promise<void> {
  await client.query("begin");
  try {
    await client.query("select pg_advisory_xact_lock(hashtext('perf_budget'))");
    await client.query("create schema if not exists perf_budget");
    await client.query("create table if not exists perf_budget.version (version int not null)");
    const { rows } = await client.query<{ version: number }>("select version from perf_budget.version");
    const version = rows[0]?.version ?? 0;
    if (version > steps.length)
      throw new Refusal(
        `The baselines in ${place} were made by a newer perf-budget: their tables are version ${version}, expected ${steps.length}.`,
        "Use the version that made them: npm install -D @latency-aficionados/perf-budget@latest",
      );
    for (const step of steps.slice(version)) await client.query(step);
    if (rows.length === 0) await client.query("insert into perf_budget.version values ($1)", [steps.length]);
    else await client.query("update perf_budget.version set version = $1", [steps.length]);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw error;
  }
}
