import type { Browser } from "playwright-core";
import type { VisitCollector } from "../collector.ts";
import type { Film } from "../film.ts";
import type { MetricName } from "../metric.ts";
import { Refusal } from "../refusal.ts";
import type { Sample } from "../sample.ts";
import type { Scene } from "../scenario.ts";
import { createCoin } from "../stats/coin.ts";
import type { Started } from "./builds/start-site.ts";
import { measureBuild } from "./measure-build.ts";
import type { MeasureOptions } from "./measure.ts";
import { visitPair } from "./visit-pair.ts";

/** After so many failed visits of a side in a row, the rest of them would only cost time. */
const mostFailures = 3;

type VisitKind = VisitCollector["on"];

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
  const kinds = (["timed", "felt", "scored", "examined", "filmed"] as const)
    .map((on) => ({ on, group: collectors.visits.filter((collector) => collector.on === on) }))
    .filter(({ group }) => group.length > 0);
  const timedMetrics = kinds.flatMap(({ on, group }) =>
    on === "timed" ? group.flatMap(({ metrics }) => metrics) : [],
  );
  /** A scene is only visited in the ways that its budgets are about. What was felt also explains what took time. */
  const isAsked = ({ scenario, profileName }: Scene, on: VisitKind, metrics: readonly MetricName[]) => {
    const telling = on === "felt" ? [...metrics, ...timedMetrics] : metrics;
    return (
      on === "examined" ||
      wanted.some(
        ({ subject, metric }) =>
          subject.scenario === scenario && subject.profile === profileName && telling.includes(metric),
      )
    );
  };
  const buildMetrics = collectors.builds.flatMap(({ metrics }) => metrics);
  for (let pair = 0; pair < maxPairs; pair++) {
    const due = scenes.map((scene) => {
      const isClose = looksClosely(samples, scene, pair);
      const groups = kinds.filter(({ on, group }) => {
        if (on === "filmed") return pair === 0;
        const metrics = group.flatMap((each) => each.metrics);
        return isClose ? isAsked(scene, on, metrics) : on !== "examined" && isOpen(samples, scene, metrics);
      });
      return { scene, groups: groups.map(({ group }) => group) };
    });
    const open = due.filter(({ groups }) => groups.length > 0);
    const areBuildsOpen = collectors.builds.length > 0 && (pair === 0 || isOpen(samples, null, buildMetrics));
    if (pair > 0 && ((open.length === 0 && !areBuildsOpen) || performance.now() > until)) break;
    const order = coin() ? sites : sites.toReversed();
    if (areBuildsOpen)
      for (const site of order) {
        checkAll();
        samples.push(...(await measureBuild(site, collectors.builds, { pair, wanted, signal })));
      }
    for (const { scene, groups } of open) {
      const visited = await visitPair({ browser, sites: order, scene, groups, wanted, pair, checkAll });
      samples.push(...visited.samples);
      films.push(...visited.films);
      for (const site of sites) {
        const failure = visited.failures.get(site);
        const key = `${site.build.side}: ${scene.scenario} · ${scene.profileName}`;
        const inARow = failure ? (failures.get(key) ?? 0) + 1 : 0;
        failures.set(key, inARow);
        if (inARow >= mostFailures)
          throw new Refusal(`${key} failed ${inARow} times in a row: ${failure}.`, "Look at what the site does there.");
      }
    }
    say(`Pair ${pair + 1} of at most ${maxPairs}: ${open.length} of ${scenes.length} scenarios open`);
  }
  return { samples, films };
}
