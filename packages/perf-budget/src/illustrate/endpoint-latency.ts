import type { EndpointLatency } from "../illustrations.ts";
import type { Sample } from "../sample.ts";
import { quantile } from "../stats/quantile.ts";

const shares = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99];

/** Each endpoint's latency by percentile on both sides. Percentiles that fewer than one value lies beyond are left out. */
export function endpointLatency(samples: readonly Sample[]): EndpointLatency[] {
  const measured = samples.filter(
    ({ metric, subject, value }) => metric === "latency" && subject.endpoint !== undefined && value !== null,
  );
  return [...Map.groupBy(measured, ({ subject }) => subject.endpoint!)].map(([endpoint, own]) => {
    const valuesOf = (side: Sample["side"]) => own.filter((each) => each.side === side).map(({ value }) => value!);
    const [base, head] = [valuesOf("base"), valuesOf("head")];
    const at = (values: readonly number[], share: number) =>
      values.length * (1 - share) >= 1 ? quantile(values, share) : null;
    return {
      endpoint,
      counts: { base: base.length, head: head.length },
      quantiles: shares
        .map((share) => ({ share, base: at(base, share), head: at(head, share) }))
        .filter((each) => each.base !== null || each.head !== null),
    };
  });
}
