import type { EndpointLatency } from "../illustrations.ts";
import type { Sample } from "../sample.ts";
import { quantile } from "../stats/quantile.ts";

const percentiles = { latency: "p50", "latency-p95": "p95", "latency-p99": "p99" } as const;
type LatencyMetric = keyof typeof percentiles;

/** Each endpoint's percentiles of latency on both sides: how they came out in the middle of all bursts, and how they spread. */
export function endpointLatency(samples: readonly Sample[]): EndpointLatency[] {
  const measured = samples.filter(
    ({ metric, subject, value }) => metric in percentiles && subject.endpoint !== undefined && value !== null,
  );
  return [...Map.groupBy(measured, ({ subject }) => subject.endpoint!)].map(([endpoint, own]) => {
    const spread = (metric: string, side: Sample["side"]) => {
      const values = own.filter((each) => each.side === side && each.metric === metric).map(({ value }) => value!);
      if (values.length === 0) return null;
      const at = (share: number) => quantile(values, share);
      return { lower: at(0.25), median: at(0.5), upper: at(0.75), count: values.length };
    };
    return {
      endpoint,
      percentiles: (Object.keys(percentiles) as LatencyMetric[])
        .map((metric) => ({ name: percentiles[metric], base: spread(metric, "base"), head: spread(metric, "head") }))
        .filter(({ base, head }) => base !== null || head !== null),
    };
  });
}
