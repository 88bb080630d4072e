import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import {
  type Actor,
  budgetsOf,
  configSchema,
  judge,
  Leftovers,
  measureSites,
  type Processes,
  processesOf,
  recordingOf,
} from "../../src/index.ts";
import { builtSite } from "../built-site.ts";
import type { Knobs } from "../site/src/knobs.ts";

// Each starts processes and a browser, on a machine that others use, too.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const config = configSchema.parse({
  site: { url: "http://127.0.0.1" },
  scenarios: {
    search: {
      steps: {
        open: { play: (actor: Actor) => actor.visit("/"), budgets: { lcp: { tolerance: "20%" } } },
        type: { play: (actor: Actor) => actor.type("#q", "z"), budgets: { commits: { tolerance: 0 } } },
      },
      budgets: { requests: { tolerance: 0 } },
    },
  },
});

let site: string;
let leftovers: Leftovers;
let processes: Processes;
beforeAll(async () => {
  site = (await builtSite()).SITE_OUT;
});
beforeEach(() => {
  leftovers = new Leftovers();
  processes = processesOf(leftovers, new AbortController().signal);
});
afterEach(() => leftovers.clear());

const serve = (knobs: Partial<Knobs> = {}) =>
  processes.serve(
    `PORT={port} SITE_OUT='${site}' SITE_KNOBS='${JSON.stringify(knobs)}' exec "${process.execPath}" server.ts`,
    join(import.meta.dirname, "../site"),
  );

test("any number of sites are measured in the same rounds, and any two of them can be judged", async () => {
  const sites = {
    old: { ...(await serve()), title: "as it was" },
    same: await serve(),
    worse: await serve({ extraCommit: 1, extraRequests: 2 }),
  };
  const watched: string[] = [];
  const measured = await measureSites({
    sites,
    config,
    rounds: 2,
    minutes: 5,
    seed: 7,
    watch: (name, round) => {
      watched.push(`${name} ${round}`);
      return [];
    },
  });
  expect([measured.rounds, measured.seed]).toEqual([2, 7]);
  expect(watched.toSorted()).toEqual(["old 0", "old 1", "same 0", "same 1", "worse 0", "worse 1"]);
  for (const name of ["old", "same", "worse"] as const) {
    const lcp = measured.samples[name].filter(({ metric, subject }) => metric === "lcp" && subject.step === "open");
    expect(lcp.map(({ pair, value }) => [pair, value !== null && value > 0])).toEqual([[0, true], [1, true]]); // prettier-ignore
    // Nothing asks for it, so no visit was spent on it.
    expect(measured.samples[name].filter(({ metric }) => metric === "task-time")).toEqual([]);
    expect(measured.films[name]).toMatchObject([{ subject: { scenario: "search" } }]);
  }
  const outcomes = (head: keyof typeof sites) => {
    const recording = recordingOf(measured, "old", head);
    const { verdicts } = judge(recording, { mode: "compare", budgets: budgetsOf(config), decision: config.decision });
    const exact = verdicts.filter(({ budget }) => budget.metric !== "lcp");
    return [
      recording.base,
      recording.head,
      ...exact.map(({ budget, outcome }) => `${budget.metric} ${outcome}`).toSorted(),
    ];
  };
  expect(outcomes("same")).toEqual(["as it was", "same", "commits pass", "requests pass"]);
  expect(outcomes("worse")).toEqual(["as it was", "worse", "commits fail", "requests fail"]);
});

test("a run that is stopped says why", async () => {
  const stop = new AbortController();
  const sites = { only: await serve() };
  const watched = { rounds: 0 };
  const run = measureSites({
    sites,
    config,
    rounds: 100,
    minutes: 5,
    signal: stop.signal,
    leftovers,
    watch: () => {
      watched.rounds += 1;
      if (watched.rounds === 2) stop.abort(new Error("enough"));
      return [];
    },
  });
  await expect(run).rejects.toThrow("enough");
  expect(watched.rounds).toBe(2);
});

test("a site that is gone is told", async () => {
  const sites = { only: await serve(), gone: { url: "http://127.0.0.1:1", assertAlive: () => {} } };
  sites.gone.assertAlive = () => {
    throw new Error("it ended with 9");
  };
  await expect(measureSites({ sites, config, rounds: 1, minutes: 5 })).rejects.toThrow("it ended with 9");
});

test("a command that fails is told with what it printed, and one that answers can be asked whether it lives", async () => {
  await expect(processes.run("echo no such page; exit 4", ".")).rejects.toThrow(/ended with 4\..*\nno such page/s);
  const served = await serve();
  served.assertAlive();
  await leftovers.clear();
  expect(served.assertAlive).toThrow("ended");
});
