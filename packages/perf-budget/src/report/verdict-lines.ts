import type { Verdict } from "../verdict.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { ReportedFinding } from "./report.ts";
import { checkWords, costWords, gapWords, titleOf, valuesWords } from "./verdict-words.ts";

/** All that is known of a verdict: what was found, what it costs, its causes, and every value. */
export function verdictLines(verdict: Verdict, findings: readonly ReportedFinding[]): string[] {
  const title = [titleOf(verdict), ...verdict.checks.map((check) => checkWords(check, verdict))];
  const cost = [costWords(verdict), gapWords(verdict)].filter((words) => words !== null);
  if (verdict.outcome === "pass") return [...title, ...cost];
  const causes = findings.flatMap((finding, at) => [
    `${at + 1}. ${finding.title}${finding.place ? ` (${finding.place})` : ""}`,
    ...evidenceWords(finding).map((line) => `   ${line}`),
    `   Next: ${finding.next}`,
  ]);
  return [
    ...title,
    ...cost,
    ...causes,
    ...(verdict.checks.some(({ kind }) => kind === "change")
      ? [`base: ${valuesWords(verdict.values.base, verdict)}`]
      : []),
    `head: ${valuesWords(verdict.values.head, verdict)}`,
    `budget: ${verdict.budget.id}`,
  ];
}
