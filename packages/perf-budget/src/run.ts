import type { Budget } from "./budget.ts";
import { compare } from "./compare/compare.ts";
import { waitingIn } from "./compare/waiting-in.ts";
import type { Decision } from "./decision.ts";
import { explain } from "./explain/explain.ts";
import { findingWords } from "./findings.ts";
import type { Recording } from "./recording.ts";
import type { Report } from "./report/report.ts";
import type { Verdict } from "./verdict.ts";

/** What to judge a recording by. */
export interface JudgeOptions {
  mode: "check" | "compare";
  budgets: readonly Budget[];
  decision: Decision;
  /** YYYY-MM-DD in UTC, for exceptions; now where left out. */
  today?: string;
}

/** Recording and budgets in, report out: compare → explain → words. Touches neither disk nor clock when it is told the day. */
export function judge(recording: Recording, options: JudgeOptions): Report {
  const { samples, films: _films, shard: _shard, schema: _, ...about } = recording;
  const { mode, decision, today = new Date().toISOString().slice(0, 10) } = options;
  const verdicts = compare(options.budgets, samples, { mode, decision, today }).toSorted(byCost);
  const findings = verdicts.flatMap((verdict) => explain(verdict, samples));
  return {
    schema: 1,
    mode,
    recording: about,
    ...sumUp(verdicts),
    waiting: waitingIn(samples),
    verdicts,
    findings: findings.map((finding) => {
      const { title, next } = findingWords[finding.code];
      return { ...finding, title: title(finding.args), next: next(finding.args) };
    }),
  };
}

/** What verdicts cost together, and how many there are of each outcome. */
export function sumUp(verdicts: readonly Verdict[]): Pick<Report, "cost" | "counts"> {
  const count = (outcome: Verdict["outcome"]) => verdicts.filter((each) => each.outcome === outcome).length;
  return {
    cost: (["fail", "warn"] as const).find((cost) => verdicts.some((each) => each.cost === cost)) ?? "none",
    counts: { fail: count("fail"), missing: count("missing"), unsure: count("unsure"), pass: count("pass") },
  };
}

const costs = ["fail", "warn", "none"];
const order = ["fail", "missing", "unsure", "pass"];
const byCost = (a: Verdict, b: Verdict): number =>
  costs.indexOf(a.cost) - costs.indexOf(b.cost) || order.indexOf(a.outcome) - order.indexOf(b.outcome);
