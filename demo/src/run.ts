import { type Leftovers, processesOf } from "@latency-aficionados/perf-budget";
import { showMigration } from "@latency-aficionados/storefront-migrated";
import { measureShops } from "./measure/measure-shops.ts";
import { readShopping } from "./measure/shopping.ts";
import { showPackages } from "./migrate/show-packages.ts";
import type { Options } from "./options.ts";
import { buildMarks, legacyFolder, reportFolder, servedPages, storefrontFolder } from "./places.ts";
import type { Screen } from "./screen.ts";
import { buildLegacy } from "./sites/build-legacy.ts";
import { buildStorefront } from "./sites/build-storefront.ts";
import { openSites } from "./sites/open-sites.ts";
import { numberStages } from "./stages.ts";
import { rowsOf } from "./table/rows.ts";
import { setTable, tableNotes } from "./table/set-table.ts";
import { writeReports } from "./write-reports.ts";

/** What there is when the demo has shown everything. */
export interface Shown {
  /** Whether every promise about the migration was kept. */
  isKept: boolean;
  /** Where the storefront answers until the leftovers are cleared. */
  storefront: string;
}

/** migrate → build → open → measure → table → report. What it started ends with `leftovers`. */
export async function runDemo(
  options: Options,
  { screen, leftovers, signal }: { screen: Screen; leftovers: Leftovers; signal: AbortSignal },
): Promise<Shown> {
  const processes = processesOf(leftovers, signal);
  const stage = numberStages(screen, 6);
  const config = readShopping();
  const isKept = await stage("Migrate published packages, React 16 → 19", () => showPackages(screen, options.corpus));
  await stage("Migrate the React 16 site, and build what comes of it", () => showMigration(screen.line));
  await stage("Build the React 16 site and the storefront", async () => {
    const isNew = await buildLegacy(legacyFolder, buildMarks, processes.run);
    screen.line(`      React 16: ${isNew ? "built" : "was built from these sources"}`);
    await buildStorefront(storefrontFolder, servedPages, processes.run);
    screen.line("      storefront: built");
  });
  const sites = await stage(
    `Open the shop on its own PostgreSQL, ${options.listings} listings, and three sites over it`,
    () => openSites(processes, { listings: options.listings, screen }),
  );
  const run = await stage("Shop on all three, in rounds of random order", () =>
    measureShops({
      config,
      sites,
      rounds: options.rounds,
      minutes: options.minutes,
      flingStep: "fling through it",
      // Its pages are those that people know, and time is short.
      films: ["shopping"],
      say: (line) => screen.line(`      ${line}`),
      status: screen.status,
      signal,
      leftovers,
    }),
  );
  await stage("Tell what came of it", async () => {
    const table = `${setTable(rowsOf(run))}\n\n${tableNotes(run.rounds)}`;
    screen.line(`\n${table}\n`);
    for (const file of await writeReports(reportFolder, run, config, table)) screen.line(`      ${file}`);
  });
  return { isKept, storefront: sites.storefront.url };
}
