import type { Budget } from "../budget.ts";
import type { Outcome, Verdict } from "../verdict.ts";

type Cost = Pick<Verdict, "cost" | "isExcused" | "isExceptionExpired">;

/**
 * What an outcome means for the run. A missing measurement is never free and never excused. An exception holds through its last day;
 * `today` is YYYY-MM-DD in UTC.
 */
export function costOf({ severity, unsure, exception }: Budget, outcome: Outcome, today: string): Cost {
  const isExceptionExpired = exception !== null && today > exception.until;
  const isExcused = exception !== null && !isExceptionExpired && (outcome === "fail" || outcome === "unsure");
  const wanted = outcome === "pass" ? "pass" : outcome === "unsure" ? unsure : "fail";
  const capped = wanted === "fail" && (severity === "warn" || isExcused) ? "warn" : wanted;
  return { cost: capped === "pass" ? "none" : capped, isExcused, isExceptionExpired };
}
