import { availableParallelism, cpus } from "node:os";
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
import { measureNoise } from "./noise.ts";
import { warmUp } from "./warm-up.ts";

/** What to measure, how, and until when. */
export interface MeasureOptions {
  site: Site;
  /** Addresses, folders or commits; base is null where head alone is measured. */
  base: string | null;
  head: string;
  scenes: readonly Scene[];
  collectors: { visits: readonly VisitCollector[]; builds: readonly BuildCollector[] };
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
  const { browser, assertAlive } = await startBrowser(leftovers);
  const { spread } = await measureNoise(browser);
  say(`The same work varies by ${(100 * spread).toFixed(1)} % on this machine.`);
  const checkAll = () => {
    options.signal.throwIfAborted();
    for (const site of sites) site.assertAlive();
    assertAlive();
  };
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => {
      try {
        checkAll();
      } catch (error) {
        reject(error as Error);
      }
    };
    options.signal.addEventListener("abort", stop);
    browser.on("disconnected", stop);
  });
  stopped.catch(() => {});
  // Whatever fails because something died or was stopped is told by that; and what waits for a browser that is gone may wait forever.
  const whole = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([work, stopped]).catch((error: unknown) => {
      checkAll();
      throw error;
    });
  if (scenes.length > 0) await whole(warmUp(browser, sites, options, checkAll));
  const { samples, films } = await whole(measurePairs(browser, sites, options, checkAll));
  const [processor] = cpus();
  return {
    schema: 1,
    base: sites.find(({ build }) => build.side === "base")?.build.name ?? null,
    head: sites.find(({ build }) => build.side === "head")!.build.name,
    startedAt,
    seed,
    machine: `${processor?.model ?? "unknown processor"}, ${availableParallelism()} cores, Chromium ${browser.version()}, the same work varied by ${(100 * spread).toFixed(1)} %`,
    samples,
    ...(films.length > 0 ? { films } : {}),
  };
}
