import { styleText } from "node:util";
import type { Report } from "./report.ts";
import { sidesWords, summaryWords, waitingWords } from "./summary-words.ts";
import { verdictLines } from "./verdict-lines.ts";
import { outcomeMarks } from "./verdict-words.ts";

const colours = { fail: "red", missing: "magenta", unsure: "yellow", pass: "green" } as const;

/** What a person reads at the end of a run: what failed and why, then what passed, then the sum of it. */
export function terminalReport(report: Report, hasColours: boolean): string {
  const blocks = report.verdicts.map((verdict) => {
    const mark = outcomeMarks[verdict.outcome].padEnd(10);
    const shown = hasColours ? styleText(colours[verdict.outcome], mark, { validateStream: false }) : mark;
    const [first = "", ...rest] = verdictLines(
      verdict,
      report.findings.filter((each) => each.budget === verdict.budget.id),
    );
    return [`${shown}${first}`, ...rest.map((line) => `          ${line}`)].join("\n");
  });
  const waiting = waitingWords(report);
  return `${[sidesWords(report), ...blocks, ...(waiting === null ? [] : [waiting]), summaryWords(report)].join("\n\n")}\n`;
}
