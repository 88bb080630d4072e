import { createBundleCollector } from "./collect/bundles/bundles.ts";
import { createEndpointCollector } from "./collect/endpoints/endpoints.ts";
import { createLighthouseCollector, lighthouseMetrics } from "./collect/lighthouse/lighthouse.ts";
import { mainThreadCounts, mainThreadTime } from "./collect/main-thread/main-thread.ts";
import { webVitals } from "./collect/vitals/vitals.ts";
import type { BuildCollector, VisitCollector } from "./collector.ts";
import type { ReadConfig } from "./config/schema.ts";
import type { Scene } from "./scenario.ts";

/** All that watches or measures for a configuration. */
export interface Collectors {
  visits: VisitCollector[];
  builds: BuildCollector[];
}

/** The collectors that a configuration has something to measure for. */
export function collectorsFor(config: ReadConfig, scenes: readonly Scene[]): Collectors {
  const { scenarios, bundles, endpoints, contract, load } = config;
  const hasScenarios = Object.keys(scenarios).length > 0;
  const asked = Object.keys(endpoints);
  return {
    visits: [...(hasScenarios ? [webVitals, mainThreadTime, mainThreadCounts] : []), ...lighthouseFor(config, scenes)],
    builds: [
      ...(Object.keys(bundles).length > 0 ? [createBundleCollector(bundles)] : []),
      ...(asked.length > 0 && contract ? [createEndpointCollector(contract, load, asked)] : []),
    ],
  };
}

/** Lighthouse takes its time, so only scenarios that have a budget on a score are shown to it. */
function lighthouseFor({ scenarios }: ReadConfig, scenes: readonly Scene[]): VisitCollector[] {
  const scored = Object.entries(scenarios).filter(([, { budgets }]) => lighthouseMetrics.some((name) => budgets[name]));
  if (scored.length === 0) return [];
  const isNoisy = scored.some(([, { budgets }]) => budgets["lighthouse-performance"]);
  const profiles = new Map(scenes.map(({ profileName, profile }) => [profileName, profile]));
  return [
    createLighthouseCollector(
      isNoisy ? "timed" : "examined",
      scored.map(([name]) => name),
      (name) => profiles.get(name)!,
    ),
  ];
}
