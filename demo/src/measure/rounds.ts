import type { Browser } from "playwright-core";
import type { Film, ReadConfig, Sample, VisitCollector } from "@latency-aficionados/perf-budget";
import { budgetsOf } from "@latency-aficionados/perf-budget";
import { collectorsFor } from "../../../packages/perf-budget/src/collectors-for.ts";
import { scenesOf } from "../../../packages/perf-budget/src/run-site.ts";
import { visitPair } from "../../../packages/perf-budget/src/scenarios/visit-pair.ts";
import type { Served } from "../sites/process.ts";
import { type SiteName, siteNames, siteTitles } from "../sites/site.ts";
import type { ScrollNotes } from "./scroll-notes.ts";
import { watchScroll } from "./scroll-watch.ts";
import { shuffle } from "./shuffle.ts";

/** All that was measured, by site. */
export interface Measured {
  samples: Record<SiteName, Sample[]>;
  films: Record<SiteName, Film[]>;
  /** Of each fling, with the round that it belongs to. */
  scrolls: Record<SiteName, { round: number; notes: ScrollNotes }[]>;
  rounds: number;
}

export interface RoundOptions {
  config: ReadConfig;
  sites: Record<SiteName, Served>;
  seed: number;
  maxRounds: number;
  maxMinutes: number;
  /** The step whose frames are counted. */
  flingStep: string;
  say: (line: string) => void;
  status: (text: string) => void;
  signal: AbortSignal;
}

/**
 * Visits all sites in rounds, each round in a random order of its own, so that whatever the machine does meanwhile meets all of them alike.
 * Before the first round each site is looked at closely once, for figures that repeat and for pictures; that warms it up, too.
 */
export async function measureRounds(browser: Browser, options: RoundOptions): Promise<Measured> {
  const { config, sites, maxRounds, flingStep, say, status, signal } = options;
  const scenes = scenesOf(config);
  const wanted = budgetsOf(config);
  const { visits } = collectorsFor(config, scenes);
  const on = (kind: VisitCollector["on"]) => visits.filter((each) => each.on === kind);
  // Processor time wants visits of its own, at full speed; what is left of that kind does not mind to be slowed down.
  const lasting = on("timed").filter(({ metrics }) => metrics.includes("heap-bytes"));
  const measured: Measured = { samples: empty(), films: empty(), scrolls: empty(), rounds: 0 };
  const draw = shuffle(options.seed);
  let until = Number.POSITIVE_INFINITY;
  for (let round = -1; round < maxRounds && performance.now() < until; round++) {
    const beganMs = performance.now();
    for (const scene of scenes)
      for (const name of draw(siteNames)) {
        status(`${round < 0 ? "a first look" : `round ${round + 1}`}: ${scene.scenario} on ${siteTitles[name]}`);
        const scroll = watchScroll(flingStep, (notes) => measured.scrolls[name].push({ round, notes }));
        const site = startedSite(name, sites[name]);
        const watching = [...on("felt"), ...lasting, scroll].map((each) => ({ ...each, on: "felt" as const }));
        const { samples, films, failures } = await visitPair({
          browser,
          sites: [site],
          scene,
          groups: round < 0 ? [on("examined"), on("filmed")] : [watching],
          wanted,
          pair: Math.max(0, round),
          checkAll: () => {
            signal.throwIfAborted();
            sites[name].assertAlive();
          },
        });
        const failure = failures.get(site);
        if (failure && round < 0)
          throw new Error(`${scene.scenario} cannot be played on ${siteTitles[name]}: ${failure}`);
        if (failure) say(`      ${scene.scenario} on ${siteTitles[name]} failed: ${failure}`);
        measured.samples[name].push(...samples);
        measured.films[name].push(...films);
      }
    measured.rounds = round + 1;
    const seconds = ((performance.now() - beganMs) / 1000).toFixed(1);
    say(`      ${round < 0 ? "a first look" : `round ${round + 1} of at most ${maxRounds}`}: ${seconds} s`);
    if (round < 0) until = performance.now() + options.maxMinutes * 60_000;
  }
  return measured;
}

const empty = () => ({ legacy: [], migrated: [], storefront: [] });

const startedSite = (name: SiteName, { url, assertAlive }: Served) => ({
  build: { side: name === "legacy" ? ("base" as const) : ("head" as const), name: siteTitles[name], url, folder: null },
  assertAlive,
});
