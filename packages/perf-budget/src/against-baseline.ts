import type { Budget } from "./budget.ts";
import { metricOf } from "./metric.ts";
import type { Recording } from "./recording.ts";

/**
 * A recording of head with a kept baseline as its base. Only exact figures are compared: times from another hour, or another machine,
 * say nothing about a change, so tolerances of noisy metrics are left out, and their limits stay.
 */
export function againstBaseline(
  measured: Recording,
  baseline: Recording,
  budgets: readonly Budget[],
): { recording: Recording; budgets: Budget[] } {
  const isExact = ({ metric }: Pick<Budget, "metric">) => metricOf(metric).kind === "exact";
  const before = baseline.samples
    .filter((sample) => sample.side === "head" && isExact(sample))
    .map((sample) => ({ ...sample, side: "base" as const }));
  const samples = [...before, ...measured.samples.filter(({ side }) => side === "head")];
  return {
    recording: { ...measured, base: `${baseline.head} (kept)`, samples },
    budgets: budgets.map((budget) =>
      isExact(budget) ? budget : { ...budget, toleranceShare: null, toleranceAmount: null },
    ),
  };
}
