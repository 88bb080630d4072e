import type { Mutant } from "../../src/mutations/mutant.ts";
import type { Report, ReportedFinding } from "../../src/report/report.ts";
import type { Verdict } from "../../src/verdict.ts";

/** What a report says that is about a mutant. */
export interface Blamed {
  /** Of a budget that the mutant makes worse: one that failed for the right reason, or else one that is in doubt. */
  verdict: Verdict | undefined;
  /** What the report takes for its likeliest cause. */
  cause: ReportedFinding | undefined;
  /** Whether any budget failed that the mutant makes worse. */
  isCaught: boolean;
  /** Whether this one failed, and that cause names what is to blame. */
  isRight: boolean;
}

const nearest = ["unsure", "fail", "missing", "pass"];

export function blame({ verdicts, findings }: Report, { metrics, culprits }: Mutant): Blamed {
  const about = verdicts.filter(({ budget }) => metrics.includes(budget.metric));
  const isCaught = about.some(({ outcome }) => outcome === "fail");
  const own = about
    .map((verdict): Blamed => {
      const cause = findings.find(({ budget }) => budget === verdict.budget.id);
      const { component, endpoint } = verdict.budget.subject;
      const said = [...Object.values(cause?.args ?? {}), cause?.place, component, endpoint].map((each) => `${each}`);
      return { verdict, cause, isCaught, isRight: verdict.outcome === "fail" && names(said, culprits) };
    })
    .toSorted((a, b) => nearest.indexOf(a.verdict!.outcome) - nearest.indexOf(b.verdict!.outcome));
  return (
    own.find(({ isRight }) => isRight) ?? own[0] ?? { verdict: undefined, cause: undefined, isCaught, isRight: false }
  );
}

/** Whether one of the culprits is said, as a word of its own. */
const names = (said: readonly string[], culprits: readonly string[]): boolean =>
  culprits.some((culprit) => {
    const word = new RegExp(`(?<![\\w-])${culprit.replace(/[^\w\s]/g, "\\$&")}(?![\\w-])`);
    return said.some((text) => word.test(text));
  });
