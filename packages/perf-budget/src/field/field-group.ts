import type { MetricName } from "../metric.ts";

/** Metrics that browsers in the street report, by the names that they report them under. */
export const fieldMetrics = { LCP: "lcp", INP: "inp", CLS: "cls", FCP: "fcp", TTFB: "ttfb" } as const satisfies Record<
  string,
  MetricName
>;
export type FieldMetric = (typeof fieldMetrics)[keyof typeof fieldMetrics];

/** Visits that have route, device, release and metric in common. */
export interface FieldGroup {
  route: string;
  device: string;
  release: string;
  metric: FieldMetric;
  visits: number;
  /** The first of them, and the last. */
  since: Date;
  until: Date;
  /** Values at `gridShares`, in that order. */
  quantiles: number[];
}
