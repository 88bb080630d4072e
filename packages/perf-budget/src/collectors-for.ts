import { createBundleCollector } from "./collect/bundles/bundles.ts";
import { mainThreadCounts, mainThreadTime } from "./collect/main-thread/main-thread.ts";
import { webVitals } from "./collect/vitals/vitals.ts";
import type { BuildCollector, VisitCollector } from "./collector.ts";
import type { ReadConfig } from "./config/schema.ts";

/** All that watches or measures for a configuration. */
export interface Collectors {
  visits: VisitCollector[];
  builds: BuildCollector[];
}

/** The collectors that a configuration has something to measure for. */
export function collectorsFor({ scenarios, bundles }: ReadConfig): Collectors {
  return {
    visits: Object.keys(scenarios).length > 0 ? [webVitals, mainThreadTime, mainThreadCounts] : [],
    builds: Object.keys(bundles).length > 0 ? [createBundleCollector(bundles)] : [],
  };
}
