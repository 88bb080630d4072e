import { expect, test } from "vitest";
import { ownVerdicts } from "../../src/cli/own-verdicts.ts";
import { budgetsOf } from "../../src/config/budgets-of.ts";
import { configSchema } from "../../src/config/schema.ts";
import { shardConfig } from "../../src/config/shard-config.ts";
import { mergeRecordings } from "../../src/merge-recordings.ts";
import type { Recording } from "../../src/recording.ts";
import { judge } from "../../src/run.ts";
import { readShard } from "../../src/shard.ts";

const open = { open: { play: async () => {} } };
const rule = { max: 1 };
const config = configSchema.parse({
  site: { url: "http://localhost:3000" },
  profiles: { phone: {}, tablet: {} },
  scenarios: {
    home: { profiles: ["default", "phone", "tablet"], steps: open, budgets: { requests: rule } },
    search: { profiles: ["phone"], steps: open, budgets: { requests: rule } },
  },
  bundles: { main: { files: ["dist/*.js"], budgets: { "bundle-bytes": rule } } },
  endpoints: { "GET a": { latency: rule }, "GET b": { latency: rule } },
});

test.each([1, 2, 3, 5, 20])("%i shards measure all of it, and nothing twice", (of) => {
  const shards = Array.from({ length: of }, (_, at) => shardConfig(config, { index: at + 1, of }));
  // A budget's id names its profile only where a scenario has several.
  const ids = (from: typeof config) => budgetsOf(from).map(({ subject }) => JSON.stringify(subject));
  expect(shards.flatMap(ids).toSorted()).toEqual(ids(config).toSorted());
  const sizes = shards.map((shard) => ids(shard).length);
  expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
});

test("a shard's report holds what it was to measure", () => {
  const recording = { base: null, head: "branch", startedAt: "2026-11-21T02:00:00.000Z", seed: 1, machine: "" };
  const report = judge(
    { schema: 1, ...recording, samples: [] },
    { mode: "check", budgets: budgetsOf(config), decision: config.decision },
  );
  const shown = [1, 2].map((index) => ownVerdicts(report, config, { index, of: 2 }));
  expect(shown.map(({ counts }) => counts.missing)).toEqual([4, 3]);
  const ids = shown.flatMap(({ verdicts }) => verdicts.map(({ budget }) => budget.id));
  expect(ids.toSorted()).toEqual(
    budgetsOf(config)
      .map(({ id }) => id)
      .toSorted(),
  );
});

test("a shard is written as which of how many", () => {
  expect(readShard("2/3")).toEqual({ index: 2, of: 3 });
  for (const wrong of ["0/3", "4/3", "3", "a/b", "1/0", "-1/2", "1/2/3"])
    expect(() => readShard(wrong)).toThrow(`--shard ${wrong} is no shard.`);
});

test("a run is judged only when all of its shards are there", () => {
  const part = (index: number, of: number): Recording => ({
    schema: 1,
    base: null,
    head: "branch",
    startedAt: "2026-11-21T02:00:00.000Z",
    seed: 1,
    machine: "",
    samples: [],
    shard: { index, of },
  });
  expect(mergeRecordings([part(2, 3), part(1, 3), part(3, 3)])).not.toHaveProperty("shard");
  expect(() => mergeRecordings([part(2, 4), part(4, 4)])).toThrow("The run is not whole: 1/4, 3/4 is missing.");
  expect(() => mergeRecordings([part(1, 2), part(2, 3)])).toThrow("not of one run: 1/2, 2/3");
});
