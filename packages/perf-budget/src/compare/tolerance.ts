import type { Budget } from "../budget.ts";

/** How much worse than a typical base value head may be, in the metric's unit: the greater of share and amount. */
export function toleratedAmount({ toleranceShare, toleranceAmount }: Budget, base: number): number {
  return Math.max((toleranceShare ?? 0) * Math.abs(base), toleranceAmount ?? 0);
}
