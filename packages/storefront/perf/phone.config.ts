import type { Actor, Config } from "@latency-aficionados/perf-budget";
import { defineConfig } from "@latency-aficionados/perf-budget";

type Rules = NonNullable<NonNullable<Config["scenarios"]>[string]["budgets"]>;

const painted: Rules = {
  lcp: { max: "1 s" },
  fcp: { max: "1 s" },
  cls: { max: 0.01 },
  tbt: { max: "50 ms" },
};
const answered: Rules = { inp: { max: "50 ms", quantile: 0.98 }, cls: { max: 0.01 } };
const best: Rules = {
  "lighthouse-performance": { max: 100 },
  "lighthouse-accessibility": { max: 100 },
  "lighthouse-best-practices": { max: 100 },
  "lighthouse-seo": { max: 100 },
};
const fling = async (actor: Actor) => {
  for (let turn = 0; turn < 30; turn++) await actor.scroll(900);
};
const open = (path: string) => ({ play: (actor: Actor) => actor.visit(path), budgets: painted });

/**
 * What a shopper on a mid-range phone behind a slow line is promised, with 50,000 games for sale and nothing in the browser's cache:
 * `perf-budget check --config perf/phone.config.ts`. The other configuration here compares two builds.
 */
export default defineConfig({
  site: {
    build: "pnpm install --frozen-lockfile && node src/cli.ts build",
    command: "node src/cli.ts serve --site dist/site --port {port} --listings 50000 --data .cache/perf-phone",
    url: "http://127.0.0.1:{port}",
    readyMs: 600_000,
  },
  profiles: { phone: { cpuSlowdown: 4, network: "slow-4g", viewport: { width: 390, height: 844 }, isMobile: true } },
  scenarios: {
    home: { route: "/", profiles: ["phone"], steps: { open: open("/") }, budgets: best },
    search: {
      route: "/search",
      profiles: ["phone"],
      steps: {
        open: open("/search"),
        filter: {
          play: async (actor) => {
            await actor.click('role=button[name="Show filters"]');
            await actor.click('role=group[name="Platforms"] >> role=checkbox >> nth=0');
          },
          budgets: answered,
        },
        type: {
          play: async (actor) => {
            await actor.type('role=combobox[name="Search games"]', "zelda");
            await actor.waitFor('role=heading[name="Results for “zelda”"]');
          },
          budgets: answered,
        },
      },
      budgets: best,
    },
    product: {
      route: "/products/:id",
      profiles: ["phone"],
      steps: {
        open: open("/products/1"),
        "add to cart": { play: (actor) => actor.click('role=button[name="Add to cart"]'), budgets: answered },
      },
      budgets: best,
    },
    category: {
      route: "/category/:platform",
      profiles: ["phone"],
      steps: {
        open: open("/category/genesis"),
        sort: {
          play: (actor) => actor.click('role=group[name="Sort"] >> role=button[name=/^Price/]'),
          budgets: answered,
        },
        // A wheel is no interaction that browsers time: what counts is that nothing moves. Blank and lost frames: bench/fling.ts.
        fling: { play: fling, budgets: { cls: { max: 0.01 } } },
        "open a listing": {
          play: async (actor) => {
            await actor.click('main a[href^="/products/"]');
            await actor.waitFor('role=button[name="Add to cart"]');
          },
          budgets: answered,
        },
      },
    },
  },
});
