import { describe, expect, test } from "vitest";
import { narrow, narrowToPlainest } from "../../bench/gate/narrow.ts";
import { mostOf, rateWords } from "../../bench/gate/tally.ts";
import { budgetsOf } from "../../src/config/budgets-of.ts";
import { configSchema } from "../../src/config/schema.ts";

const play = async () => {};
const config = configSchema.parse({
  site: { url: "http://localhost:3000" },
  scenarios: {
    home: { steps: { open: { play } }, budgets: { lcp: { max: 9 }, cls: { max: 1 } } },
    search: { steps: { type: { play, budgets: { inp: { max: 9 } } } }, components: { Row: { renders: { max: 1 } } } },
  },
  bundles: { js: { files: ["*.js"], budgets: { "bundle-bytes": { max: 9 } } } },
});
const ids = (of: typeof config) => budgetsOf(of).map(({ id }) => id);

describe("a narrowed configuration", () => {
  test("keeps budgets on some metrics, and only what has one", () => {
    const narrowed = narrow(config, ["inp", "cls"]);
    expect(ids(narrowed)).toEqual(["scenarios.home.budgets.cls", "scenarios.search.steps.type.budgets.inp"]);
    expect(narrowed.bundles).toEqual({});
    expect(Object.keys(narrow(config, ["renders"]).scenarios)).toEqual(["search"]);
  });

  test("takes the plainest metric that has a budget", () => {
    expect(narrowToPlainest(config, ["script-time", "renders", "lcp"]).metric).toBe("renders");
    expect(() => narrowToPlainest(config, ["latency"])).toThrow("no budget on any of latency");
  });
});

test.each([
  [3, 3, "3 of 3 (29 % to 100 %)"],
  [0, 100, "0 of 100 (0 % to 4 %)"],
  [95, 100, "95 of 100 (89 % to 98 %)"],
  [0, 0, "not run"],
])("%i of %i is told with what it proves", (hits, runs, words) => expect(rateWords(hits, runs)).toBe(words));

test("no alarm in so many runs leaves room for a rate of", () => {
  // By hand: 1 - 0.05 ** (1 / runs).
  expect(mostOf(0, 100)).toBeCloseTo(1 - 0.05 ** (1 / 100), 6);
  expect(mostOf(0, 300)).toBeLessThan(0.01);
  expect(mostOf(1, 100)).toBeGreaterThan(mostOf(0, 100));
});
