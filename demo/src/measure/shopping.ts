import { type Actor, type Config, configSchema, type ReadConfig } from "@latency-aficionados/perf-budget";

const searchBox = 'role=combobox[name="Search games"]';
const fling = async (actor: Actor) => {
  for (let turn = 0; turn < 20; turn++) await actor.scroll(900);
};

/** What a warning says of a difference that is no budget of anybody: the demo compares, and blocks nothing. */
const told = (tolerance: "5%" | 0 | (number | "5%")[]) => ({ tolerance, severity: "warn" as const });
const noisy = told("5%");
const fromZero = (amount: number) => told(["5%", amount]);
const exact = told(0);
const loading = { lcp: noisy, fcp: noisy, cls: fromZero(0.01), tbt: fromZero(20), renders: exact };
const answering = { inp: noisy, renders: exact };

/** Slow 4G on a connection that stands: what DevTools calls so has the handshakes of a first request in every one of them. */
const slowLine = { latencyMs: 150, downKbps: 1600, upKbps: 750 };

/** What a shopper does on a phone: a quarter of this machine's speed, behind a slow 4G connection. All three sites have these pages. */
const shopping: Config = {
  site: { url: "http://127.0.0.1" },
  profiles: { phone: { cpuSlowdown: 4, network: slowLine, viewport: { width: 390, height: 844 } } },
  scenarios: {
    shopping: {
      profiles: ["phone"],
      steps: {
        "open home": { play: (actor) => actor.visit("/"), budgets: loading },
        "open search": { play: (actor) => actor.visit("/search"), budgets: loading },
        "filter it": {
          play: async (actor) => {
            await actor.click('role=button[name="Show filters"]');
            await actor.click('role=group[name="Platforms"] >> role=checkbox >> nth=0');
          },
          budgets: answering,
        },
        // Last on this page: its suggestions lie over the rest.
        "type a search": {
          play: async (actor) => {
            await actor.type(searchBox, "zelda");
            // The sites wait for a pause, in which the page already seems to be at rest.
            await actor.waitFor('role=heading[name="Results for “zelda”"]');
          },
          budgets: answering,
        },
        "open a listing": { play: (actor) => actor.visit("/products/1"), budgets: loading },
        "add it to the cart": {
          play: (actor) => actor.click('role=button[name="Add to cart"]'),
          budgets: answering,
        },
      },
      budgets: { "transfer-bytes": exact, requests: exact },
    },
    category: {
      profiles: ["phone"],
      steps: {
        // 1,428 of 50,000 listings. The React 16 site asks for a hundred at a time, and a longer list would keep it busy for too long.
        "open a category": { play: (actor) => actor.visit("/category/genesis"), budgets: loading },
        "sort it": {
          play: (actor) => actor.click('role=group[name="Sort"] >> role=button[name=/^Price/]'),
          budgets: answering,
        },
        "fling through it": { play: fling, budgets: { "long-frame-time": fromZero(50) } },
      },
      budgets: { "transfer-bytes": exact, "dom-nodes": exact, "heap-bytes": noisy },
    },
  },
  // Each figure is judged by itself: nothing is blocked, so no alarm has to be rare among all of them.
  decision: { alarmRate: 0.05, missRate: 0.05 },
};

/** The same with its defaults filled in. */
export const readShopping = (): ReadConfig => configSchema.parse(shopping);
