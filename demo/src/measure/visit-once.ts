import type { Film, Sample, Scene, VisitCollector } from "@latency-aficionados/perf-budget";
import type { Browser } from "playwright-core";
import type { Wanted } from "../../../packages/perf-budget/src/scenarios/fill-gaps.ts";
import { visitPair } from "../../../packages/perf-budget/src/scenarios/visit-pair.ts";
import type { Served } from "../sites/process.ts";
import { type SiteName, siteTitles } from "../sites/site.ts";

/** One visit of one site by somebody who was never there before. */
interface OneVisit {
  browser: Browser;
  name: SiteName;
  served: Served;
  scene: Scene;
  collectors: VisitCollector[];
  wanted: readonly Wanted[];
  round: number;
  signal: AbortSignal;
}

/** Plays a scene on a site, as the gate does: the React 16 site is its base, each of the others a head. */
export async function visitOnce(
  order: OneVisit,
): Promise<{ samples: Sample[]; films: Film[]; failure: string | null }> {
  const { browser, name, served, scene, collectors, wanted, round, signal } = order;
  const site = {
    build: {
      side: name === "legacy" ? "base" : "head",
      name: siteTitles[name],
      url: served.url,
      folder: null,
    } as const,
    assertAlive: served.assertAlive,
  };
  const { samples, films, failures } = await visitPair({
    browser,
    sites: [site],
    scene,
    groups: [collectors],
    wanted,
    pair: round,
    checkAll: () => {
      signal.throwIfAborted();
      served.assertAlive();
    },
  });
  return { samples, films, failure: failures.get(site) ?? null };
}
