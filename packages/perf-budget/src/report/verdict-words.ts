import { reasonWords } from "../findings.ts";
import { metricOf } from "../metric.ts";
import { nameSubject } from "../subject.ts";
import type { Check, Verdict } from "../verdict.ts";
import { figure, onScale } from "./figure.ts";

/** `search · phone: main-thread task time`. */
export const titleOf = ({ budget }: Verdict): string =>
  `${nameSubject(budget.subject)}: ${metricOf(budget.metric).title}`;

/** Outcomes as words and as marks that differ without their colours. */
export const outcomeMarks = { fail: "✖ fail", missing: "∅ missing", unsure: "? unsure", pass: "✔ pass" } as const;

/** A check in one line: value or difference, interval, what is allowed, and why it ended so. */
export function checkWords(check: Check, { budget }: Verdict): string {
  const metric = metricOf(budget.metric);
  const reason = reasonWords[check.reason];
  const limit = metric.better === "higher" ? "at least" : "at most";
  const allowed =
    check.kind === "limit"
      ? `${limit} ${figure(check.allowed, metric.unit)}${metric.kind === "noisy" ? ` at the ${ordinal(budget.quantile)}` : ""}`
      : `${onScale(check, metric.better === "higher" ? -check.allowed : check.allowed, metric.unit)} tolerated`;
  if (check.estimate === null) return `${reason}; ${allowed}`;
  const bounds = [check.lower, check.upper].map((bound) =>
    bound === null ? "unknown" : onScale(check, bound, metric.unit),
  );
  const against = check.kind === "change" ? " against base" : "";
  const interval = check.lower === check.upper ? "" : ` (between ${bounds[0]} and ${bounds[1]})`;
  return `${onScale(check, check.estimate, metric.unit)}${against}${interval}, ${allowed}: ${reason}`;
}

const ordinal = (quantile: number): string =>
  quantile === 0.5 ? "median" : `${Math.round(quantile * 100)}th percentile`;

/** What the outcome costs, where that is not plain from it. */
export function costWords({ budget, outcome, cost, isExcused, isExceptionExpired }: Verdict): string | null {
  if (isExcused) return `Allowed through ${budget.exception!.until}: ${budget.exception!.reason}`;
  if (isExceptionExpired && outcome !== "pass")
    return `Its exception ended on ${budget.exception!.until} (${budget.exception!.reason}): renew it with a reason, or mend the cause.`;
  if (isExceptionExpired)
    return `Its exception ended on ${budget.exception!.until} and is no longer needed: remove it.`;
  if (outcome === "unsure" && cost === "fail") return 'Doubt fails this budget (`unsure: "fail"`).';
  if ((outcome === "fail" || outcome === "missing") && cost === "warn") return 'A warning only (`severity: "warn"`).';
  return null;
}

/** Why values are missing, and what to do; null where none is. */
export function gapWords({ budget, gaps, outcome }: Verdict): string | null {
  if (gaps.length > 0) return `Without a value: ${gaps.join("; ")}.`;
  if (outcome !== "missing") return null;
  return `Next: see that a collector delivers ${budget.metric} of ${nameSubject(budget.subject)}, or remove the budget.`;
}

/** Every value of a side, in order. */
export const valuesWords = (values: readonly number[], { budget }: Verdict): string =>
  values.length === 0
    ? "none"
    : values.map((value) => figure(value, metricOf(budget.metric).unit).replace(/ .*/, "")).join(" ");
