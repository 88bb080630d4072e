import { createBundleCollector } from "./collect/bundles/bundles.ts";
import { createEndpointCollector } from "./collect/endpoints/endpoints.ts";
import { sceneFilm } from "./collect/film/film.ts";
import { eventHandlers } from "./collect/handlers/handlers.ts";
import { createLighthouseCollector, lighthouseMetrics } from "./collect/lighthouse/lighthouse.ts";
import { createTimespanCollector, timespanMetrics } from "./collect/lighthouse/timespan.ts";
import { mainThreadCounts, mainThreadTime } from "./collect/main-thread/main-thread.ts";
import { webVitals } from "./collect/vitals/vitals.ts";
import { heapSize } from "./collect/memory/heap.ts";
import { networkRequests } from "./collect/network/requests.ts";
import { functionProfile } from "./collect/profile/functions.ts";
import { reactTime } from "./collect/react/render-time.ts";
import { reactRenders } from "./collect/react/renders.ts";
import { scriptCoverage } from "./collect/scripts/coverage.ts";
import { budgetsOf } from "./config/budgets-of.ts";
import type { BuildCollector, VisitCollector } from "./collector.ts";
import type { ReadConfig } from "./config/schema.ts";
import { Refusal } from "./refusal.ts";
import type { Scene } from "./scenario.ts";
import { freePort } from "./scenarios/builds/free-port.ts";

/** All that watches or measures for a configuration. */
export interface Collectors {
  visits: VisitCollector[];
  builds: BuildCollector[];
}

/** Where the browser of a run has to be open to others; null where nobody else asks. */
export const debuggingPortFor = async (config: ReadConfig): Promise<number | null> =>
  timespansIn(config).size > 0 ? freePort() : null;

/** The collectors that a configuration has something to measure for. */
export function collectorsFor(
  config: ReadConfig,
  scenes: readonly Scene[],
  debuggingPort: number | null = null,
): Collectors {
  const { scenarios, bundles } = config;
  const hasScenarios = Object.keys(scenarios).length > 0;
  return {
    visits: [...(hasScenarios ? pageCollectors(config) : []), ...lighthouseFor(config, scenes, debuggingPort)],
    builds: [...(Object.keys(bundles).length > 0 ? [createBundleCollector(bundles)] : []), ...endpointsFor(config)],
  };
}

/** Evidence is gathered whatever is asked for; what costs time or disturbs it only where a budget asks. */
function pageCollectors(config: ReadConfig): VisitCollector[] {
  const asked = new Set(budgetsOf(config).map(({ metric }) => metric));
  const ifAsked = (collector: VisitCollector) =>
    collector.metrics.some((metric) => asked.has(metric)) ? [collector] : [];
  return [
    webVitals,
    mainThreadTime,
    ...ifAsked(reactTime),
    ...ifAsked(heapSize),
    mainThreadCounts,
    networkRequests,
    reactRenders,
    functionProfile,
    eventHandlers,
    sceneFilm,
    ...ifAsked(scriptCoverage),
  ];
}

function endpointsFor({ endpoints, contract, load }: ReadConfig): BuildCollector[] {
  const asked = Object.keys(endpoints);
  if (asked.length === 0) return [];
  if (contract) return [createEndpointCollector(contract, load, asked)];
  throw new Refusal(
    "The configuration has budgets for endpoints, and nothing says what to ask them.",
    'Add what each is asked and answers: contract: { endpoints: [{ name: "GET me", method: "GET", requests: [{ path: "/api/me" }], answer: null }] }',
  );
}

/** Lighthouse takes its time, so only scenarios that have a budget on a score are shown to it. */
function lighthouseFor(config: ReadConfig, scenes: readonly Scene[], debuggingPort: number | null): VisitCollector[] {
  const profiles = new Map(scenes.map(({ profileName, profile }) => [profileName, profile]));
  const profileOf = (name: string) => profiles.get(name)!;
  return [
    ...pagesFor(config, profileOf),
    ...(debuggingPort === null ? [] : [createTimespanCollector(timespansIn(config), debuggingPort, profileOf)]),
  ];
}

/** The steps of each scenario that are timespans for Lighthouse. */
const timespansIn = ({ scenarios }: ReadConfig): Map<string, Set<string>> =>
  new Map(
    Object.entries(scenarios).flatMap(([scenario, { steps }]) => {
      const scored = Object.entries(steps).filter(([, { budgets }]) => timespanMetrics.some((name) => budgets[name]));
      return scored.length > 0 ? [[scenario, new Set(scored.map(([name]) => name))]] : [];
    }),
  );

function pagesFor({ scenarios }: ReadConfig, profileOf: (name: string) => Scene["profile"]): VisitCollector[] {
  const scored = Object.entries(scenarios).filter(([, { budgets }]) => lighthouseMetrics.some((name) => budgets[name]));
  if (scored.length === 0) return [];
  const isNoisy = scored.some(([, { budgets }]) => budgets["lighthouse-performance"]);
  return [
    createLighthouseCollector(
      isNoisy ? "timed" : "examined",
      scored.map(([name]) => name),
      profileOf,
    ),
  ];
}
