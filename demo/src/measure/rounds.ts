import {
  budgetsOf,
  type Film,
  type ReadConfig,
  type Sample,
  type Scene,
  type VisitCollector,
} from "@latency-aficionados/perf-budget";
import type { Browser } from "playwright-core";
import { collectorsFor } from "../../../packages/perf-budget/src/collectors-for.ts";
import { scenesOf } from "../../../packages/perf-budget/src/run-site.ts";
import type { Served } from "../sites/process.ts";
import { type SiteName, siteNames, siteTitles } from "../sites/site.ts";
import type { ScrollNotes } from "./scroll-notes.ts";
import { watchScroll } from "./scroll-watch.ts";
import { shuffle } from "./shuffle.ts";
import { visitOnce } from "./visit-once.ts";

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
  /** For everything; a round that would probably not fit is not begun, but for the first. */
  maxMinutes: number;
  /** The step whose frames are counted. */
  flingStep: string;
  say: (line: string) => void;
  status: (text: string) => void;
  signal: AbortSignal;
}

/**
 * Visits all sites in rounds, each scene of a round in a random order of its own, so that whatever the machine does meanwhile meets all of
 * them alike. Before the first round figures that repeat are counted, and pictures taken; that warms the sites up, too.
 */
export async function measureRounds(browser: Browser, options: RoundOptions): Promise<Measured> {
  const { config, sites, maxRounds, say, status, signal } = options;
  const until = performance.now() + options.maxMinutes * 60_000;
  const scenes = scenesOf(config);
  const { visits } = collectorsFor(config, scenes);
  const on = (kind: VisitCollector["on"]) => visits.filter((each) => each.on === kind);
  // Processor time wants visits of its own at full speed, for which there is no time. What scripts hold on to is the same at any speed.
  const heap = visits.filter(({ metrics }) => metrics.includes("heap-bytes")).map((each) => asFelt(each));
  const measured: Measured = { samples: empty(), films: empty(), scrolls: empty(), rounds: 0 };
  const draw = shuffle(options.seed);
  const wanted = budgetsOf(config);

  /** All scenes on all sites. Resolves with how long that took. */
  const pass = async (
    title: string,
    round: number,
    at: readonly Scene[],
    watching: (name: SiteName) => VisitCollector[],
  ) => {
    const beganMs = performance.now();
    for (const scene of at)
      for (const name of draw(siteNames)) {
        status(`${title}: ${scene.scenario} on ${siteTitles[name]}`);
        const order = { browser, name, served: sites[name], scene, collectors: watching(name), wanted, round, signal };
        const { samples, films, failure } = await visitOnce(order);
        if (failure) say(`      ${scene.scenario} on ${siteTitles[name]} failed: ${failure}`);
        measured.samples[name].push(...samples);
        measured.films[name].push(...films);
      }
    const tookMs = performance.now() - beganMs;
    say(`      ${title}: ${(tookMs / 1000).toFixed(1)} s`);
    return tookMs;
  };

  await pass("renders and bytes, counted at full speed", 0, scenes.map(unhurried), () => on("examined"));
  // Of the first scene alone: its pages are those that people know, and time is short.
  await pass("pictures", 0, scenes.slice(0, 1), () => on("filmed"));
  let expectedMs = 0;
  for (let round = 0; round < maxRounds && (round === 0 || performance.now() + expectedMs < until); round++) {
    const scroll = (name: SiteName) =>
      watchScroll(options.flingStep, (notes) => measured.scrolls[name].push({ round, notes }));
    expectedMs = await pass(`round ${round + 1}`, round, scenes, (name) => [...on("felt"), ...heap, scroll(name)]);
    measured.rounds = round + 1;
  }
  return measured;
}

const empty = () => ({ legacy: [], migrated: [], storefront: [] });
const asFelt = (collector: VisitCollector): VisitCollector => ({ ...collector, on: "felt" });

/** Counts repeat best where nothing overtakes anything else by chance. */
const unhurried = (scene: Scene): Scene => ({
  ...scene,
  profile: { ...scene.profile, cpuSlowdown: 1, network: "none" },
});
