import type { Budget } from "../budget.ts";
import { metricOf } from "../metric.ts";
import { quantileInterval } from "../stats/quantile-interval.ts";
import type { Check } from "../verdict.ts";
import { finite } from "./finite.ts";
import type { Gathered } from "./gather.ts";
import type { Rates } from "./rates.ts";

const fewValues = 8;

/** Compares a quantile of head's noisy values with the limit: decided as soon as its interval lies on one side. */
export function checkNoisyLimit(budget: Budget, max: number, { head }: Gathered, { alarm, miss }: Rates): Check {
  const isHigherBetter = metricOf(budget.metric).better === "higher";
  const rates = isHigherBetter ? { lower: miss, upper: alarm } : { lower: alarm, upper: miss };
  const { estimate, lower, upper } = quantileInterval(head, budget.quantile, rates);
  const isOver = isHigherBetter ? upper < max : lower > max;
  const isWithin = isHigherBetter ? lower >= max : upper <= max;
  return {
    kind: "limit",
    ...(isOver
      ? ({ outcome: "fail", reason: "over-limit" } as const)
      : isWithin
        ? ({ outcome: "pass", reason: "within" } as const)
        : ({ outcome: "unsure", reason: head.length < fewValues ? "too-few" : "too-noisy" } as const)),
    allowed: max,
    scale: "value",
    estimate: finite(estimate),
    lower: finite(lower),
    upper: finite(upper),
    pairsNeeded: null,
  };
}
