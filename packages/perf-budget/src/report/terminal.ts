import { styleText } from "node:util";
import type { Verdict } from "../verdict.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { sidesWords, summaryWords } from "./summary-words.ts";
import { checkWords, costWords, gapWords, outcomeMarks, titleOf, valuesWords } from "./verdict-words.ts";

const colours = { fail: "red", missing: "magenta", unsure: "yellow", pass: "green" } as const;

/** What a person reads at the end of a run: what failed and why, then what passed, then the sum of it. */
export function terminalReport(report: Report, hasColours: boolean): string {
  const blocks = report.verdicts.map((verdict) => {
    const mark = outcomeMarks[verdict.outcome].padEnd(10);
    const shown = hasColours ? styleText(colours[verdict.outcome], mark, { validateStream: false }) : mark;
    const [first = "", ...rest] = linesOf(
      verdict,
      report.findings.filter((each) => each.budget === verdict.budget.id),
    );
    return [`${shown}${first}`, ...rest.map((line) => `          ${line}`)].join("\n");
  });
  return `${[sidesWords(report), ...blocks, summaryWords(report)].join("\n\n")}\n`;
}

function linesOf(verdict: Verdict, findings: readonly ReportedFinding[]): string[] {
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
