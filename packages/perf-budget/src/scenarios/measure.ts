import type { BuildCollector, VisitCollector } from "../collector.ts";
import type { MetricName } from "../metric.ts";
import type { Recording } from "../recording.ts";
import { Refusal } from "../refusal.ts";
import type { Sample } from "../sample.ts";
import type { Scene, Site } from "../scenario.ts";
import { startBrowser } from "./browser.ts";
import { startSites } from "./builds/start-sites.ts";
import type { Wanted } from "./fill-gaps.ts";
import type { Leftovers } from "./leftovers.ts";
import { measurePairs } from "./measure-pairs.ts";
import { machineWords, measureNoise } from "./noise.ts";
import { warmUp } from "./warm-up.ts";
import { whileAllLive } from "./while-all-live.ts";

/** What to measure, how, and until when. */
export interface MeasureOptions {
  site: Site;
  /** Addresses, folders or commits; base is null where head alone is measured. */
  base: string | null;
  head: string;
  scenes: readonly Scene[];
  collectors: { visits: readonly VisitCollector[]; builds: readonly BuildCollector[] };
  /** Where collectors want to reach the browser; null where none does. */
  debuggingPort: number | null;
  /** What budgets are about, so that nothing of it is left out in silence. */
  wanted: readonly Wanted[];
  seed: number;
  maxPairs: number;
  maxMinutes: number;
  /** Whether more values of these metrics could still change a verdict on a scene (null: on the builds). Asked after each pair. */
  isOpen: (samples: readonly Sample[], scene: Scene | null, metrics: readonly MetricName[]) => boolean;
  /** Whether a scene is looked at closely, too, in a pair. */
  looksClosely: (samples: readonly Sample[], scene: Scene, pair: number) => boolean;
  /** Told what happens, one line at a time. */
  say: (line: string) => void;
  signal: AbortSignal;
  leftovers: Leftovers;
}

/** Brings up the builds, measures them in pairs of random order until nothing is open or a limit is reached, and gives all values. */
export async function measure(options: MeasureOptions): Promise<Recording> {
  const { scenes, say, leftovers, seed, collectors } = options;
  const startedAt = new Date().toISOString();
  if (scenes.length === 0 && collectors.builds.length === 0)
    throw new Refusal("There is nothing to measure.", "Add a scenario, a bundle or an endpoint with a budget.");
  const sites = await startSites(options);
  const { browser, assertAlive } = await startBrowser(leftovers, options.debuggingPort);
  const noise = await measureNoise(browser);
  say(`The same work varies by ${(100 * noise.spread).toFixed(1)} % on this machine.`);
  const checkAll = () => {
    options.signal.throwIfAborted();
    for (const site of sites) site.assertAlive();
    assertAlive();
  };
  const whole = <T>(work: Promise<T>) => whileAllLive(work, { browser, signal: options.signal, checkAll });
  if (scenes.length > 0) await whole(warmUp(browser, sites, options, checkAll));
  const { samples, films } = await whole(measurePairs(browser, sites, options, checkAll));
  return {
    schema: 1,
    base: sites.find(({ build }) => build.side === "base")?.build.name ?? null,
    head: sites.find(({ build }) => build.side === "head")!.build.name,
    startedAt,
    seed,
    machine: machineWords(browser, noise),
    samples,
    ...(films.length > 0 ? { films } : {}),
  };
}
