import { collectorsFor, debuggingPortFor } from "./collectors-for.ts";
import type { VisitCollector } from "./collector.ts";
import { budgetsOf } from "./config/budgets-of.ts";
import type { ReadConfig } from "./config/schema.ts";
import type { MeasuredSites } from "./measured-sites.ts";
import type { MetricName } from "./metric.ts";
import { Refusal } from "./refusal.ts";
import { scenesOf } from "./run-site.ts";
import { startBrowser } from "./scenarios/browser.ts";
import { Leftovers } from "./scenarios/leftovers.ts";
import { measureRounds, type VisitedSite } from "./scenarios/measure-rounds.ts";
import { machineWords, measureNoise } from "./scenarios/noise.ts";
import { whileAllLive } from "./scenarios/while-all-live.ts";

/** Which sites to visit, how often, and who is told of it. */
export interface MeasureSitesOptions<Name extends string> {
  /** Any number of sites that run already, by name. */
  sites: Record<Name, VisitedSite>;
  /** Its profiles, scenarios and budgets say what is measured. Bundles and endpoints are left out, and nothing is judged. */
  config: ReadConfig;
  /** How many rounds to visit all sites in, at most. Six are the least from which an interval of 90 % can come. */
  rounds: number;
  /** For everything; a round that would probably not fit is not begun, but for the first. */
  minutes: number;
  /** Of the random order; drawn where left out. */
  seed?: number;
  /** Scenarios to take pictures of; all where left out. */
  films?: readonly string[];
  /** More to watch visits with, which are slowed down as the profile says. Asked for each round. */
  watch?: (site: Name, round: number) => readonly VisitCollector[];
  /** Told what has happened, one line at a time. */
  say?: (line: string) => void;
  /** Told what happens now. */
  status?: (text: string) => void;
  /** Stops the run; it then rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Where to remember what has to be cleaned up should the process end. What the run itself left there it clears in any case. */
  leftovers?: Leftovers;
}

/**
 * Measures several sites side by side, where `runSite` knows two builds: in rounds, each scenario of a round in a random order of its own, so
 * that whatever the machine does meanwhile meets all of them alike. Any two of them can then be judged as base and head, by `recordingOf`.
 *
 * Figures that repeat are counted once before, at the machine's full speed. Processor time is measured in visits of its own, and only
 * where a budget asks for it.
 *
 * @example
 * const measured = await measureSites({ sites: { old: { url }, new: { url: other } }, config, rounds: 8, minutes: 5 });
 * const report = judge(recordingOf(measured, "old", "new"), { mode: "compare", budgets: budgetsOf(config), decision: config.decision });
 */
export async function measureSites<Name extends string>(
  options: MeasureSitesOptions<Name>,
): Promise<MeasuredSites<Name>> {
  const { sites, config, say = () => {}, status = () => {}, watch = () => [] } = options;
  const signal = options.signal ?? new AbortController().signal;
  const scenes = scenesOf(config);
  if (scenes.length === 0) throw new Refusal("There is nothing to visit.", "Add a scenario with a budget.");
  const startedAt = new Date().toISOString();
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 31);
  const titles = {} as Record<Name, string>;
  for (const name in sites) titles[name] = sites[name].title ?? name;
  const own = new Leftovers();
  options.leftovers?.add(
    () => own.clear(),
    () => own.clearAtOnce(),
  );
  try {
    const debuggingPort = await debuggingPortFor(config);
    const { browser, assertAlive } = await startBrowser(own, debuggingPort);
    const machine = machineWords(browser, await measureNoise(browser));
    say(machine);
    const checkAll = () => {
      signal.throwIfAborted();
      assertAlive();
    };
    const wanted = budgetsOf(config);
    const measured = await whileAllLive(
      measureRounds(browser, {
        sites,
        scenes,
        collectors: inRounds(
          collectorsFor(config, scenes, debuggingPort).visits,
          wanted.map(({ metric }) => metric),
        ),
        wanted,
        seed,
        rounds: options.rounds,
        minutes: options.minutes,
        films: options.films ?? Object.keys(config.scenarios),
        watch,
        say,
        status,
        checkAll,
      }),
      { browser, signal, checkAll },
    );
    return { startedAt, seed, machine, titles, ...measured };
  } finally {
    await own.clear();
  }
}

/** The collectors whose visits are worth their time: what scripts hold on to is the same at any speed, processor time is not. */
function inRounds(collectors: readonly VisitCollector[], asked: readonly MetricName[]): VisitCollector[] {
  const isHeap = ({ metrics }: VisitCollector) => metrics.includes("heap-bytes");
  const isAsked = ({ metrics }: VisitCollector) => metrics.some((metric) => asked.includes(metric));
  return collectors
    .map((each): VisitCollector => (isHeap(each) ? { ...each, on: "felt" } : each))
    .filter((each) => each.on !== "timed" || isAsked(each));
}
