/** What can be measured, and how a change of it is told from noise. */
export interface Metric {
  /** In words, as a report says it. */
  title: string;
  /** What its numbers are in. A ratio lies between 0 and 1, a score between 0 and 100. */
  unit: "ms" | "bytes" | "count" | "unitless" | "ratio" | "score";
  /** `exact` figures repeat to the last digit and are compared as they are; `noisy` ones are compared by statistics. */
  kind: "exact" | "noisy";
  /** Noisy only: compared as a ratio of head to base, or as a difference where a good value is 0. */
  scale: "ratio" | "difference";
  better: "lower" | "higher";
}

const define = (title: string, unit: Metric["unit"], kind: Metric["kind"], rest: Partial<Metric> = {}): Metric => ({
  title,
  unit,
  kind,
  scale: "ratio",
  better: "lower",
  ...rest,
});
const fromZero = { scale: "difference" } as const;
const lighthouse = (category: string, kind: Metric["kind"], of = "") =>
  define(`Lighthouse ${of && `${of} `}${category} score`, "score", kind, { ...fromZero, better: "higher" });

/** Every metric, by the name that budgets, samples and reports use. Collectors deliver these and no others. */
export const metrics = {
  lcp: define("Largest Contentful Paint", "ms", "noisy"),
  inp: define("Interaction to Next Paint", "ms", "noisy"),
  cls: define("Cumulative Layout Shift", "unitless", "noisy", fromZero),
  fcp: define("First Contentful Paint", "ms", "noisy"),
  ttfb: define("Time to First Byte", "ms", "noisy"),
  tbt: define("Total Blocking Time", "ms", "noisy", fromZero),
  "long-frame-time": define("time in long animation frames", "ms", "noisy", fromZero),
  "task-time": define("main-thread task time", "ms", "noisy"),
  "script-time": define("main-thread script time", "ms", "noisy"),
  "cpu-wait": define("time spent waiting for a processor", "ms", "noisy", fromZero),
  "render-time": define("React render time", "ms", "noisy"),
  "hydration-time": define("hydration time", "ms", "noisy"),
  commits: define("React commits", "count", "exact"),
  renders: define("component renders", "count", "exact"),
  "wasted-renders": define("renders with the same output", "count", "exact"),
  layouts: define("layouts", "count", "exact"),
  "style-recalcs": define("style recalculations", "count", "exact"),
  "dom-nodes": define("DOM nodes", "count", "exact"),
  requests: define("requests", "count", "exact"),
  "transfer-bytes": define("bytes over the network", "bytes", "exact"),
  "script-bytes": define("script bytes executed", "bytes", "exact"),
  "heap-bytes": define("heap after collection", "bytes", "noisy"),
  "bundle-bytes": define("bundle, compressed", "bytes", "exact"),
  "lighthouse-performance": lighthouse("performance", "noisy"),
  "lighthouse-accessibility": lighthouse("accessibility", "exact"),
  "lighthouse-best-practices": lighthouse("best practices", "exact"),
  "lighthouse-seo": lighthouse("SEO", "exact"),
  "lighthouse-timespan-performance": lighthouse("performance", "noisy", "timespan"),
  "lighthouse-timespan-best-practices": lighthouse("best practices", "exact", "timespan"),
  latency: define("endpoint latency, median of a burst", "ms", "noisy"),
  "latency-p95": define("endpoint latency, 95th percentile of a burst", "ms", "noisy"),
  "latency-p99": define("endpoint latency, 99th percentile of a burst", "ms", "noisy"),
  "payload-bytes": define("payload", "bytes", "exact"),
  "schema-violations": define("answers outside the schema", "count", "exact"),
  "backend-calls": define("backend calls", "count", "exact"),
  "cache-hit-ratio": define("cache hits", "ratio", "noisy", { ...fromZero, better: "higher" }),
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as [MetricName, ...MetricName[]];

/** The metric with its fields as a reader needs them, not as single literals. */
export const metricOf = (name: MetricName): Metric => metrics[name];

/** What is measured of an endpoint. */
export const endpointMetrics = [
  "latency",
  "latency-p95",
  "latency-p99",
  "payload-bytes",
  "schema-violations",
  "backend-calls",
  "cache-hit-ratio",
] as const satisfies MetricName[];
