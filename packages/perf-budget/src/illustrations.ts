import type { Film } from "./film.ts";
import type { HistoryPoint } from "./history-point.ts";

/** A figure of both builds; null where a build has none. */
export interface BothSides<T> {
  base: T | null;
  head: T | null;
}

/** What React rendered in one step of a scenario, as a typical run of each side did. */
export interface StepRenders {
  /** The scenario and its profile. */
  scenario: string;
  /** Null for the scenario as a whole. */
  step: string | null;
  components: (BothSides<{ count: number; durationMs: number }> & { component: string; source: string | null })[];
}

/** What a bundle is made of. */
export interface BundleModules {
  bundle: string;
  modules: { module: string; chunk: string; importedThrough: string[]; bytes: BothSides<number> }[];
}

/** How an endpoint's percentiles of latency came out over all bursts of a run. */
export interface EndpointLatency {
  endpoint: string;
  percentiles: ({ name: string } & BothSides<{ lower: number; median: number; upper: number; count: number }>)[];
}

/** What a report shows beside its verdicts: figures ready to be drawn. */
export interface Illustrations {
  films: readonly Film[];
  renders: readonly StepRenders[];
  bundles: readonly BundleModules[];
  endpoints: readonly EndpointLatency[];
  /** Earlier runs, the oldest first. */
  history: readonly HistoryPoint[];
}
