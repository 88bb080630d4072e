import type { Budget } from "../../src/budget.ts";
import { decisionSchema } from "../../src/decision.ts";
import type { MetricName } from "../../src/metric.ts";
import type { Recording } from "../../src/recording.ts";
import type { Sample } from "../../src/sample.ts";

const subject = { scenario: "search", profile: "phone" };

/** A budget without a rule, and what the test says of it. */
export const budgetOf = (metric: MetricName, rest: Partial<Budget> = {}): Budget => ({
  id: `scenarios.search.budgets.${metric}`,
  subject,
  metric,
  max: null,
  quantile: 0.5,
  toleranceShare: null,
  toleranceAmount: null,
  severity: "error",
  unsure: "warn",
  exception: null,
  ...rest,
});

/** One sample per value; null is a failed measurement. */
export const samplesFrom = (metric: MetricName, side: Sample["side"], values: readonly (number | null)[]): Sample[] =>
  values.map((value, pair) => ({
    subject,
    metric,
    side,
    pair,
    value,
    ...(value === null ? { missing: "the page crashed" } : {}),
  }));

export const options = { decision: decisionSchema.parse({}), mode: "compare", today: "2026-11-21" } as const;
export const repeated = (value: number, times: number) => Array.from({ length: times }, () => value);

/** A recording of two builds, with nothing remarkable about it but its samples. */
export const recordingWith = (samples: Sample[]): Recording => ({
  schema: 1,
  base: "main",
  head: "branch",
  startedAt: "2026-11-21T02:00:00.000Z",
  seed: 1,
  machine: "",
  samples,
});
