import { collectorsFor, debuggingPortFor } from "./collectors-for.ts";
import { compare, isSettled } from "./compare/compare.ts";
import { budgetsOf } from "./config/budgets-of.ts";
import type { ReadConfig } from "./config/schema.ts";
import { metricOf } from "./metric.ts";
import type { Recording } from "./recording.ts";
import type { Sample } from "./sample.ts";
import type { Scene } from "./scenario.ts";
import { Leftovers } from "./scenarios/leftovers.ts";
import { measure } from "./scenarios/measure.ts";
import type { Verdict } from "./verdict.ts";

/** Which builds to measure, and who is told of it. */
export interface RunSiteOptions {
  /** An address, a folder or a commit; null measures head alone. */
  base: string | null;
  head: string;
  /** All that is judged in the end, where `config` is a shard of it; `config` itself where left out. */
  whole?: ReadConfig;
  /** Told what happens, one line at a time. */
  say?: (line: string) => void;
  /** Stops the run; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Where to remember what has to be cleaned up should the process end; the run clears it in any case. */
  leftovers?: Leftovers;
}

/** In how many pairs a scenario is looked at closely: enough to see whether exact figures repeat, and more where they say something is wrong. */
const leastLooks = 3;
const mostLooks = 6;

/** Starts the site, measures what the configuration asks for until its budgets are decided, and cleans up. */
export async function runSite(config: ReadConfig, options: RunSiteOptions): Promise<Recording> {
  const { base, head, whole = config, say = () => {}, leftovers = new Leftovers() } = options;
  const signal = options.signal ?? new AbortController().signal;
  const { decision, site } = config;
  const budgets = budgetsOf(whole);
  const mode = base === null ? "check" : "compare";
  let judged: { count: number; verdicts: Verdict[] } = { count: -1, verdicts: [] };
  const debuggingPort = await debuggingPortFor(config);
  try {
    return await measure({
      site,
      base,
      head,
      scenes: scenesOf(config),
      collectors: collectorsFor(config, scenesOf(config), debuggingPort),
      debuggingPort,
      wanted: budgetsOf(config),
      seed: decision.seed ?? Math.floor(Math.random() * 2 ** 31),
      maxPairs: decision.maxPairs,
      maxMinutes: decision.maxMinutes,
      isOpen: (samples, scene, metrics) =>
        verdictsOf(samples, scene).some((verdict) => !isSettled(verdict) && metrics.includes(verdict.budget.metric)),
      looksClosely,
      say,
      signal,
      leftovers,
    });
  } finally {
    await leftovers.clear();
  }

  /** The verdicts of a scene, or of what is measured without a page. */
  function verdictsOf(samples: readonly Sample[], scene: Scene | null): Verdict[] {
    if (judged.count !== samples.length) {
      const verdicts = compare(budgets, samples, { mode, decision, today: "9999-12-31" });
      judged = { count: samples.length, verdicts };
    }
    return judged.verdicts.filter(
      ({ budget: { subject } }) => subject.scenario === scene?.scenario && subject.profile === scene?.profileName,
    );
  }

  function looksClosely(samples: readonly Sample[], scene: Scene, pair: number): boolean {
    const isWrong = ({ budget, outcome }: Verdict) => metricOf(budget.metric).kind === "exact" && outcome !== "pass";
    return pair < leastLooks || (pair < mostLooks && verdictsOf(samples, scene).some(isWrong));
  }
}

/** Every scenario under each of its profiles, in the order in which they stand. */
export function scenesOf({ scenarios, profiles }: ReadConfig): Scene[] {
  return Object.entries(scenarios).flatMap(([scenario, { steps, profiles: names }]) =>
    names.map((profileName) => ({
      scenario,
      profileName,
      profile: profiles[profileName] ?? defaultProfile,
      steps: Object.entries(steps).map(([name, { play }]) => ({ name, play })),
    })),
  );
}

const defaultProfile: Scene["profile"] = {
  cpuSlowdown: 1,
  network: "none",
  viewport: { width: 1280, height: 800 },
  isMobile: false,
};
