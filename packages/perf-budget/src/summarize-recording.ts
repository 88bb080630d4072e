import type { HistoryPoint } from "./history-point.ts";
import type { Recording } from "./recording.ts";
import { quantile } from "./stats/quantile.ts";
import { nameSubject } from "./subject.ts";

/** A recording as one point of its history. Without any value of head there are no figures. */
export function summarizeRecording({ startedAt, head, machine, samples }: Recording): HistoryPoint {
  const own = samples.filter(({ side, value }) => side === "head" && value !== null && Number.isFinite(value));
  const groups = Map.groupBy(own, ({ subject, metric }) => `${metric} ${nameSubject(subject)}`);
  const figures = [...groups.values()].map((group) => {
    const values = group.map(({ value }) => value!);
    const { subject, metric } = group[0]!;
    const at = (share: number) => quantile(values, share);
    return { subject, metric, count: values.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
  });
  return { schema: 1, startedAt, head, machine, figures };
}
