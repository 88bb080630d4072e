import { Client } from "pg";
import type { SeedPlan } from "../plan.ts";
import type { FillService } from "./fill-service.ts";

export interface FillOptions {
  /** Of the service's own database, migrated. */
  url: string;
  service: string;
  plan: SeedPlan;
  fill: FillService;
  progress: (rows: number) => void;
}

/**
 * Fills a service's database unless it was filled before. Rows and the mark that says so come in one transaction:
 * nobody sees half a seed, and one that was cut off starts over from nothing. Two at once wait for each other.
 *
 * @returns false if the same plan was there already.
 * @throws if another plan was.
 */
export async function fillOnce({ url, service, plan, fill, progress }: FillOptions): Promise<boolean> {
  const client = new Client({ connectionString: url, application_name: `${service} seed` });
  // A broken connection fails the query that waits on it; without a listener it would end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("set client_min_messages = warning");
    await client.query("begin");
    await client.query("select pg_advisory_xact_lock(hashtext('seed'))");
    await client.query(
      "create table if not exists seed_mark (seed bigint, listings bigint, until timestamptz, at timestamptz default now())",
    );
    const marks = await client.query<{ seed: string; listings: string; until: Date }>("select * from seed_mark");
    if (marks.rows[0]) {
      await client.query("rollback");
      assertSamePlan(service, marks.rows[0], plan);
      return false;
    }
    await fill(client, plan, progress);
    await client.query("insert into seed_mark (seed, listings, until) values ($1, $2, $3)", [
      plan.seed,
      plan.listingCount,
      plan.until,
    ]);
    await client.query("commit");
    // Queries planned before the server looks by itself would take the tables for empty.
    await client.query("analyze");
    return true;
  } finally {
    // Ends an open transaction, too.
    await client.end();
  }
}

function assertSamePlan(service: string, found: { seed: string; listings: string; until: Date }, plan: SeedPlan): void {
  const words = (seed: unknown, listings: unknown, until: string) =>
    `seed ${seed}, ${listings} listings, until ${until}`;
  const was = words(found.seed, found.listings, found.until.toISOString());
  const wanted = words(plan.seed, plan.listingCount, plan.until);
  if (was === wanted) return;
  throw new Error(
    `The database of ${service} was filled from ${was}; now asked for is ${wanted}. ` +
      "Start with the former, or delete the data folder (or empty the database) to begin anew.",
  );
}
