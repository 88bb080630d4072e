import type { Browser } from "playwright-core";
import type { Film } from "../film.ts";
import { Refusal } from "../refusal.ts";
import type { Sample } from "../sample.ts";
import { createCoin } from "../stats/coin.ts";
import type { Started } from "./builds/start-site.ts";
import { measureBuild } from "./measure-build.ts";
import type { MeasureOptions } from "./measure.ts";
import { visitSide } from "./visit-side.ts";

/** After so many failed visits of a side in a row, the rest of them would only cost time. */
const mostFailures = 3;

/** Measures pairs until nothing is open, or a limit is reached. */
export async function measurePairs(
  browser: Browser,
  sites: readonly Started[],
  options: MeasureOptions,
  checkAll: () => void,
) {
  const { scenes, collectors, wanted, seed, maxPairs, maxMinutes, isOpen, looksClosely, signal, say } = options;
  const coin = createCoin(seed);
  const until = performance.now() + maxMinutes * 60_000;
  const samples: Sample[] = [];
  const films: Film[] = [];
  const failures = new Map<string, number>();
  const timed = collectors.visits.filter(({ on }) => on === "timed");
  const looking = collectors.visits.filter(({ on }) => on === "examined");
  const filming = collectors.visits.filter(({ on }) => on === "filmed");
  for (let pair = 0; pair < maxPairs; pair++) {
    const isClose = new Set(scenes.filter((scene) => looksClosely(samples, scene, pair)));
    const open = scenes.filter((scene) => isClose.has(scene) || isOpen(samples, scene));
    const areBuildsOpen = collectors.builds.length > 0 && (pair === 0 || isOpen(samples, null));
    if (pair > 0 && ((open.length === 0 && !areBuildsOpen) || performance.now() > until)) break;
    const order = coin() ? sites : sites.toReversed();
    if (areBuildsOpen)
      for (const site of order) {
        checkAll();
        samples.push(...(await measureBuild(site, collectors.builds, { pair, wanted, signal })));
      }
    for (const scene of open)
      for (const site of order) {
        checkAll();
        const visited = await visitSide({
          browser,
          site,
          scene,
          timed,
          examined: isClose.has(scene) ? looking : [],
          filmed: pair === 0 ? filming : [],
          wanted,
          pair,
        });
        checkAll();
        samples.push(...visited.samples);
        if (visited.film) films.push(visited.film);
        const key = `${site.build.side}: ${scene.scenario} · ${scene.profileName}`;
        const inARow = visited.failure ? (failures.get(key) ?? 0) + 1 : 0;
        failures.set(key, inARow);
        if (inARow >= mostFailures)
          throw new Refusal(
            `${key} failed ${inARow} times in a row: ${visited.failure}.`,
            "Look at what the site does there.",
          );
      }
    say(`Pair ${pair + 1} of at most ${maxPairs}: ${open.length} of ${scenes.length} scenarios open`);
  }
  return { samples, films };
}
