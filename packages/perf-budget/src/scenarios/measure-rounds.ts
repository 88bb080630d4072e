import type { Browser } from "playwright-core";
import type { VisitCollector } from "../collector.ts";
import type { MeasuredSites } from "../measured-sites.ts";
import type { Scene } from "../scenario.ts";
import { shuffle } from "../stats/shuffle.ts";
import type { Wanted } from "./fill-gaps.ts";
import { visitPair } from "./visit-pair.ts";

/** A site that answers already. */
export interface VisitedSite {
  /** Such as `http://localhost:41733`. */
  url: string;
  /** What people call it; its name where left out. */
  title?: string;
  /** Asked before each visit: throws when the site is gone. */
  assertAlive?: () => void;
}

export interface RoundsOptions<Name extends string> {
  sites: Record<Name, VisitedSite>;
  scenes: readonly Scene[];
  collectors: readonly VisitCollector[];
  wanted: readonly Wanted[];
  seed: number;
  rounds: number;
  minutes: number;
  films: readonly string[];
  watch: (site: Name, round: number) => readonly VisitCollector[];
  say: (line: string) => void;
  status: (text: string) => void;
  checkAll: () => void;
}

/** Counts what repeats and takes pictures, which warms the sites up, too; then visits all sites in rounds. */
export async function measureRounds<Name extends string>(
  browser: Browser,
  options: RoundsOptions<Name>,
): Promise<Pick<MeasuredSites<Name>, "samples" | "films" | "rounds">> {
  const { sites, scenes, collectors, wanted, films, watch, say, status } = options;
  const names = Object.keys(sites) as Name[];
  const until = performance.now() + options.minutes * 60_000;
  const draw = shuffle(options.seed);
  const on = (kind: VisitCollector["on"]) => collectors.filter((each) => each.on === kind);
  const measured = {
    samples: Object.fromEntries(names.map((name) => [name, []])) as unknown as MeasuredSites<Name>["samples"],
    films: Object.fromEntries(names.map((name) => [name, []])) as unknown as MeasuredSites<Name>["films"],
  };

  const visit = async (name: Name, scene: Scene, groups: readonly (readonly VisitCollector[])[], pair: number) => {
    const { url, title = name, assertAlive = () => {} } = sites[name];
    const site = { build: { side: "head", name: title, url, folder: null } as const, assertAlive };
    const checkAll = () => {
      options.checkAll();
      assertAlive();
    };
    const visited = await visitPair({ browser, sites: [site], scene, groups, wanted, pair, checkAll });
    for (const failure of visited.failures.values()) say(`${scene.scenario} on ${title} failed: ${failure}`);
    measured.samples[name].push(...visited.samples.map(({ side: _, ...sample }) => sample));
    measured.films[name].push(...visited.films.map(({ side: _, ...film }) => film));
  };
  /** All scenes on all sites, each scene in an order of its own. Resolves with how long that took. */
  const pass = async (
    title: string,
    round: number,
    at: readonly Scene[],
    groupsFor: (name: Name) => readonly (readonly VisitCollector[])[],
  ) => {
    const beganMs = performance.now();
    for (const scene of at)
      for (const name of draw(names)) {
        status(`${title}: ${scene.scenario} on ${sites[name].title ?? name}`);
        await visit(name, scene, groupsFor(name), round);
      }
    const tookMs = performance.now() - beganMs;
    say(`${title}: ${(tookMs / 1000).toFixed(1)} s`);
    return tookMs;
  };

  await pass("What repeats, counted at full speed", 0, scenes.map(unhurried), () => [on("examined")]);
  const filmed = scenes.filter(({ scenario }) => films.includes(scenario));
  if (filmed.length > 0) await pass("Pictures", 0, filmed, () => [on("filmed")]);
  let [rounds, expectedMs] = [0, 0];
  for (; rounds < options.rounds && (rounds === 0 || performance.now() + expectedMs < until); rounds++) {
    const round = rounds;
    expectedMs = await pass(`Round ${round + 1}`, round, scenes, (name) => [
      ...([on("timed"), on("scored")] as const).filter((group) => group.length > 0),
      [...on("felt"), ...watch(name, round)],
    ]);
  }
  return { ...measured, rounds };
}

/** Counts repeat best where nothing overtakes anything else by chance. */
const unhurried = (scene: Scene): Scene => ({
  ...scene,
  profile: { ...scene.profile, cpuSlowdown: 1, network: "none" },
});
