import type { Budget } from "../budget.ts";
import { metricOf } from "../metric.ts";
import { median } from "../stats/quantile.ts";
import type { Check } from "../verdict.ts";
import type { Gathered } from "./gather.ts";
import { toleratedAmount } from "./tolerance.ts";

/**
 * Compares figures that should repeat exactly, with no statistics: head is worse when each of its values is worse than each of base's by
 * more than is tolerated, and fine when none is. Where the figures vary so that neither holds, the check is unsure.
 */
export function checkExactChange(budget: Budget, { base, head }: Gathered): Check {
  const allowed = toleratedAmount(budget, median(base));
  const lower = Math.min(...head) - Math.max(...base);
  const upper = Math.max(...head) - Math.min(...base);
  const isHigherBetter = metricOf(budget.metric).better === "higher";
  const [least, most] = isHigherBetter ? [-upper, -lower] : [lower, upper];
  return {
    kind: "change",
    ...(least > allowed
      ? ({ outcome: "fail", reason: "more" } as const)
      : most <= allowed
        ? ({ outcome: "pass", reason: "within" } as const)
        : ({ outcome: "unsure", reason: "varies" } as const)),
    allowed,
    scale: "value",
    estimate: median(head) - median(base),
    lower,
    upper,
    pairsNeeded: null,
  };
}

/** Compares exact figures of head with the limit; a value at the limit is within it. */
export function checkExactLimit(budget: Budget, max: number, { head }: Gathered): Check {
  const [lower, upper] = [Math.min(...head), Math.max(...head)];
  const isWithin =
    metricOf(budget.metric).better === "higher" ? (value: number) => value >= max : (value: number) => value <= max;
  const within = head.filter(isWithin).length;
  return {
    kind: "limit",
    ...(within === head.length
      ? ({ outcome: "pass", reason: "within" } as const)
      : within === 0
        ? ({ outcome: "fail", reason: "over-limit" } as const)
        : ({ outcome: "unsure", reason: "varies" } as const)),
    allowed: max,
    scale: "value",
    estimate: median(head),
    lower,
    upper,
    pairsNeeded: null,
  };
}
