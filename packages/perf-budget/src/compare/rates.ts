import type { Budget } from "../budget.ts";
import type { Decision } from "../decision.ts";
import { metricOf } from "../metric.ts";

/** How often one check may be wrong. */
export interface Rates {
  /** Says worse although nothing changed. */
  alarm: number;
  /** Says fine although head is worse by twice what is tolerated. */
  miss: number;
}

/**
 * Shares the run's alarm rate out among all checks that could fail it by noise (Bonferroni: right however much they depend on one another).
 * A miss is a matter of one budget alone and is not shared.
 */
export function shareRates(budgets: readonly Budget[], { alarmRate, missRate }: Decision): Rates {
  const checks = budgets
    .filter((budget) => budget.severity === "error" && metricOf(budget.metric).kind === "noisy")
    .reduce((sum, budget) => sum + Number(budget.max !== null) + Number(hasTolerance(budget)), 0);
  return { alarm: alarmRate / Math.max(1, checks), miss: missRate };
}

/** Whether the budget says anything about base. */
export const hasTolerance = ({ toleranceShare, toleranceAmount }: Budget): boolean =>
  toleranceShare !== null || toleranceAmount !== null;
