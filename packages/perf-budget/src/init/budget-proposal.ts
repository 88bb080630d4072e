import type { MetricName } from "../metric.ts";
import type { Sample } from "../sample.ts";
import { nameSubject, type Subject } from "../subject.ts";
import { limitAbove } from "./limit-above.ts";
import type { Proposal, ProposedRule, ProposedRules } from "./proposal.ts";

/**
 * Puts budgets on a proposal, by a first measurement of head: a limit with room above what was measured, or what is widely called good
 * where that leaves more; and tolerances for a comparison with base. A figure that was not measured, or that should repeat exactly and did
 * not, gets none.
 */
export function budgetProposal(proposal: Proposal, samples: readonly Sample[]): Proposal {
  const valuesOf = (metric: MetricName, subject: Subject): number[] => {
    const own = samples.filter((each) => each.metric === metric && nameSubject(each.subject) === nameSubject(subject));
    return own.some(({ value }) => value === null) ? [] : own.map(({ value }) => value!);
  };
  const unsteady: string[] = [];
  const rules = (wanted: readonly Wish[], subject: Subject): ProposedRules =>
    Object.fromEntries(
      wanted.flatMap(({ metric, rule, isExact }) => {
        const values = valuesOf(metric, subject);
        const isSteady = values.every((value) => value === values[0]);
        if (isExact && !isSteady) unsteady.push(`${nameSubject(subject)}: ${metric}`);
        return values.length === 0 || (isExact && !isSteady) ? [] : [[metric, rule(Math.max(...values))]];
      }),
    );
  const budgeted: Proposal = {
    ...proposal,
    scenarios: proposal.scenarios.map((scenario) => {
      const subject = { scenario: scenario.name, profile: "phone" };
      return {
        ...scenario,
        budgets: rules(wholeWishes, subject),
        steps: scenario.steps.map((step) => ({
          ...step,
          budgets: step.deed.does === "visit" ? {} : rules(stepWishes, { ...subject, step: step.name }),
        })),
      };
    }),
    bundles: proposal.bundles.flatMap((bundle) => {
      const values = valuesOf("bundle-bytes", { bundle: bundle.name });
      const rule = { max: limitAbove(Math.max(...values), "bytes"), tolerance: "500 B" };
      return values.length > 0 ? [{ ...bundle, rule }] : [];
    }),
  };
  return { ...budgeted, unsteady };
}

/** A metric that is worth a budget, and the rule for it by the greatest value measured. */
interface Wish {
  metric: MetricName;
  isExact?: boolean;
  rule: (greatest: number) => ProposedRule;
}

/** The limit that is called good (https://web.dev/articles/vitals), unless the site needs more today. */
const good = (ms: number) => (greatest: number) => ({ max: limitAbove(Math.max(greatest, ms / 1.5), "ms") });

const wholeWishes: Wish[] = [
  { metric: "lcp", rule: good(2500) },
  {
    metric: "cls",
    rule: (greatest) => ({ max: greatest < 0.08 ? 0.1 : Math.ceil(greatest * 15) / 10, tolerance: 0.01 }),
  },
  { metric: "task-time", rule: () => ({ tolerance: "10%" }) },
  { metric: "requests", isExact: true, rule: (greatest) => ({ max: greatest, tolerance: 0 }) },
  {
    metric: "transfer-bytes",
    isExact: true,
    rule: (greatest) => ({ max: limitAbove(greatest, "bytes"), tolerance: ["1%", "1 kB"] }),
  },
  { metric: "commits", isExact: true, rule: (greatest) => ({ max: greatest, tolerance: 0 }) },
  { metric: "renders", isExact: true, rule: () => ({ tolerance: 0 }) },
];
const stepWishes: Wish[] = [
  { metric: "inp", rule: good(200) },
  { metric: "task-time", rule: () => ({ tolerance: "10%" }) },
  { metric: "commits", isExact: true, rule: (greatest) => ({ max: greatest, tolerance: 0 }) },
];
