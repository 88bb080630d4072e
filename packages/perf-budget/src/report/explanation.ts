import { styleText } from "node:util";
import { metricOf } from "../metric.ts";
import { median } from "../stats/quantile.ts";
import type { Verdict } from "../verdict.ts";
import { figure } from "./figure.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { sidesWords } from "./summary-words.ts";
import { checkWords, costWords, gapWords, outcomeMarks, titleOf } from "./verdict-words.ts";

/** Why budgets ended as they did, at length: every cause with its share of the difference, base and head side by side, and what to do next. */
export function explanation(report: Report, hasColours: boolean): string {
  const bold = (text: string) => (hasColours ? styleText("bold", text, { validateStream: false }) : text);
  const blocks = report.verdicts.map((verdict) => {
    const own = report.findings.filter(({ budget }) => budget === verdict.budget.id);
    const notes = [costWords(verdict), gapWords(verdict)].filter((words) => words !== null);
    const head = [
      bold(`${outcomeMarks[verdict.outcome]}  ${titleOf(verdict)}`),
      ...verdict.checks.map((check) => `  ${checkWords(check, verdict)}`),
      ...notes.map((note) => `  ${note}`),
      ...mediansOf(verdict),
      `  budget: ${verdict.budget.id}`,
    ];
    const causes = own.flatMap((finding, at) => ["", ...causeLines(finding, at)]);
    const silence = own.length > 0 ? [] : ["", `  ${silenceWords[verdict.outcome]}`];
    return [...head, ...causes, ...silence].join("\n");
  });
  return `${[sidesWords(report), ...blocks].join("\n\n")}\n`;
}

/** What to say of a verdict without causes. */
const silenceWords: Record<Verdict["outcome"], string> = {
  pass: "It holds: there is nothing to explain.",
  missing: "Nothing was measured: there is nothing to explain it by.",
  fail: "No cause was found.",
  unsure: "No cause was found.",
};

function mediansOf({ budget, values }: Verdict): string[] {
  const { unit } = metricOf(budget.metric);
  const sides = (["base", "head"] as const).filter((side) => values[side].length > 0);
  if (sides.length === 0) return [];
  const words = sides.map((side) => `${side} ${figure(median(values[side]), unit)} (${values[side].length} values)`);
  return [`  in the middle: ${words.join(", ")}`];
}

function causeLines({ title, place, next, weight, evidence }: ReportedFinding, at: number): string[] {
  const share = weight > 0 && weight < 0.995 ? `, about ${Math.round(weight * 100)} % of the difference` : "";
  const rows = evidence.map(({ what, unit, base, head }) => [
    what,
    ...[base, head].map((value) => (value === null ? "–" : figure(value, unit))),
    base === null || head === null ? "" : `${head > base ? "+" : ""}${figure(head - base, unit)}`,
  ]);
  return [
    `  ${at + 1}. ${title}${place ? ` (${place})` : ""}${share}`,
    ...table([["", "base", "head", ""], ...rows]).map((line) => `     ${line}`),
    `     Next: ${next}`,
  ];
}

/** Columns one below the other, numbers to the right. Nothing for a head without rows. */
function table(rows: readonly string[][]): string[] {
  if (rows.length < 2) return [];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}
