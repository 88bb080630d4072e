import type { Budget } from "../budget.ts";
import type { Decision } from "../decision.ts";
import { metricOf } from "../metric.ts";
import type { Sample } from "../sample.ts";
import { type Check, outcomes, type Verdict } from "../verdict.ts";
import { checkExactChange, checkExactLimit } from "./check-exact.ts";
import { checkNoisyChange } from "./check-noisy-change.ts";
import { checkNoisyLimit } from "./check-noisy-limit.ts";
import { costOf } from "./cost.ts";
import { gather, type Gathered } from "./gather.ts";
import { absence, mindGaps } from "./missing.ts";
import { hasTolerance, type Rates, shareRates } from "./rates.ts";
import { toleratedAmount } from "./tolerance.ts";

/** What a comparison has to know beside budgets and samples. */
export interface CompareOptions {
  decision: Decision;
  /** `check` asks about limits alone, `compare` about limits and differences. */
  mode: "check" | "compare";
  /** YYYY-MM-DD in UTC, for exceptions. */
  today: string;
}

/** One verdict per budget, in their order. May be asked again as samples come in: the rates hold over all such looks together. */
export function compare(budgets: readonly Budget[], samples: readonly Sample[], options: CompareOptions): Verdict[] {
  const asked = budgets.filter((budget) => budget.max !== null || (options.mode === "compare" && hasTolerance(budget)));
  const counted =
    options.mode === "compare"
      ? asked
      : asked.map((each) => ({ ...each, toleranceShare: null, toleranceAmount: null }));
  const rates = shareRates(counted, options.decision);
  return asked.map((budget) => decide(budget, gather(budget, samples), rates, options));
}

/**
 * Whether more pairs would not change a verdict: nothing in it is waiting for more of them. Exact figures that vary go on varying, and what
 * was never measured will not be.
 */
export const isSettled = ({ checks }: Verdict): boolean =>
  checks.some(({ outcome }) => outcome === "fail") ||
  checks.every(
    ({ outcome, reason }) =>
      outcome === "pass" || reason === "varies" || reason === "not-measured" || reason === "base-not-measured",
  );

function decide(budget: Budget, gathered: Gathered, rates: Rates, { mode, today }: CompareOptions): Verdict {
  const isExact = metricOf(budget.metric).kind === "exact";
  const { max } = budget;
  const checks: Check[] = [];
  if (max !== null) {
    const answer = () =>
      isExact ? checkExactLimit(budget, max, gathered) : checkNoisyLimit(budget, max, gathered, rates);
    checks.push(answerOr(gathered, "limit", max, answer));
  }
  if (mode === "compare" && hasTolerance(budget)) {
    const answer = () => (isExact ? checkExactChange(budget, gathered) : checkNoisyChange(budget, gathered, rates));
    checks.push(answerOr(gathered, "change", toleratedAmount(budget, 0), answer));
  }
  const outcome = outcomes.find((each) => checks.some((check) => check.outcome === each)) ?? "missing";
  const { base, head, gapReasons: gaps } = gathered;
  return { budget, outcome, ...costOf(budget, outcome, today), checks, gaps, values: { base, head } };
}

function answerOr(gathered: Gathered, kind: Check["kind"], allowed: number, answer: () => Check): Check {
  const absent = absence(gathered, kind);
  if (!absent) return mindGaps(answer(), gathered);
  return { kind, ...absent, allowed, scale: "value", estimate: null, lower: null, upper: null, pairsNeeded: null };
}
