import { defineConfig } from "@latency-aficionados/perf-budget";
import type { EndpointName } from "../src/contract/contract.ts";
import { shopContract } from "./contract.ts";

const field = 'header input[name="q"]';

/**
 * What the gate watches of the shop, from its own folder: `perf-budget compare --config perf/perf-budget.config.ts --base main`.
 * A misspelt or renamed endpoint does not compile.
 */
export default defineConfig<EndpointName>({
  site: {
    build: "pnpm install --frozen-lockfile && node src/cli.ts build",
    // Both sides may run from one folder: each has its own data. Covers are drawn in the warm-up: drawn ahead, the rest of them would be drawn
    // while it is measured.
    command:
      "COVERS_AHEAD=0 node src/cli.ts serve --site dist/site --port {port} --listings 400 --data .cache/perf-$PERF_BUDGET_SIDE",
    url: "http://127.0.0.1:{port}",
    readyMs: 180_000,
  },
  profiles: { phone: { cpuSlowdown: 4, viewport: { width: 390, height: 844 } } },
  scenarios: {
    home: {
      route: "/",
      profiles: ["phone"],
      steps: { open: { play: (actor) => actor.visit("/") } },
      budgets: {
        lcp: { tolerance: ["10%", "50 ms"] },
        cls: { tolerance: 0.008 },
        "task-time": { tolerance: "10%" },
        // Not commits: how many parts of a page hydrate in one of them is the machine's business.
        renders: { tolerance: 0 },
      },
    },
    search: {
      route: "/search",
      profiles: ["phone"],
      steps: {
        open: { play: (actor) => actor.visit("/search?platform=nes") },
        // The field comes to life when somebody is about to type; how soon is the machine's business, so it has a step of its own.
        reach: { play: (actor) => actor.click(field) },
        // One letter: with two, it would depend on the machine whether results were looked for between them.
        type: {
          play: async (actor) => {
            await actor.type(field, "s");
            await actor.waitFor('role=heading[name="Results for “s”"]');
          },
          budgets: { "script-time": { tolerance: "2.5%" }, commits: { tolerance: 0 }, renders: { tolerance: 0 } },
        },
        more: {
          play: async (actor) => {
            await actor.click('role=button[name="Show more"]');
            await actor.waitFor('role=list[name="Results"] >> css=li >> nth=24');
          },
        },
      },
      components: { ListingCard: { renders: { tolerance: 0 } } },
    },
  },
  bundles: {
    base: { files: ["dist/site/browser/assets/base-*.js"], budgets: { "bundle-bytes": { tolerance: "1 kB" } } },
    pages: {
      files: ["dist/site/browser/assets/!(base)-*.js"],
      budgets: { "bundle-bytes": { tolerance: "1 kB" } },
    },
  },
  contract: shopContract,
  load: { requestsPerSecond: 100, burstMs: 300 },
  endpoints: {
    "GET products/{id}": {
      latency: { tolerance: ["10%", "2 ms"] },
      "backend-calls": { tolerance: 0 },
      "payload-bytes": { tolerance: 0 },
      "schema-violations": { max: 0 },
    },
    "GET products/search": { latency: { tolerance: ["10%", "2 ms"] }, "backend-calls": { tolerance: 0 } },
  },
});
