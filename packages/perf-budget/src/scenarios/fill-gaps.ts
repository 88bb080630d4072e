import type { Measured } from "../collector.ts";
import type { MetricName } from "../metric.ts";
import { nameSubject, type Subject } from "../subject.ts";

/** A figure that a budget is about. */
export interface Wanted {
  subject: Subject;
  metric: MetricName;
}

/** Adds a value of null for each wanted figure that a collector answers for and did not deliver, so that the gap is seen. */
export function fillGaps(
  samples: readonly Measured[],
  wanted: readonly Wanted[],
  reasonFor: (metric: MetricName) => string | null,
): Measured[] {
  const key = ({ subject, metric }: Wanted) => `${metric} ${nameSubject(subject)}`;
  const delivered = new Set(samples.map(key));
  const gaps = wanted.flatMap((each): Measured[] => {
    const missing = delivered.has(key(each)) ? null : reasonFor(each.metric);
    return missing === null ? [] : [{ subject: each.subject, metric: each.metric, value: null, missing }];
  });
  return [...samples, ...gaps];
}
