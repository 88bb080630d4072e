import type { Verdict } from "../verdict.ts";
import { escape, prose } from "./escape.ts";
import { evidenceWords } from "./evidence-words.ts";
import { htmlStyle } from "./html-style.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { stripPlot } from "./strip-plot.ts";
import { sidesWords, summaryWords } from "./summary-words.ts";
import { checkWords, costWords, gapWords, outcomeMarks, titleOf, valuesWords } from "./verdict-words.ts";

/** One page that works from a file, without network or scripts. */
export function htmlReport(report: Report): string {
  const { recording } = report;
  const facts = [sidesWords(report), recording.startedAt, recording.machine, `seed ${recording.seed}`]
    .map(escape)
    .join(" · ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(summaryWords(report))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${escape(summaryWords(report))}</h1>
<p class="dim">${facts}</p>
<main>
${report.verdicts.map((verdict) => section(verdict, report.findings)).join("\n")}
</main>
</body>
</html>
`;
}

function section(verdict: Verdict, findings: readonly ReportedFinding[]): string {
  const notes = [costWords(verdict), gapWords(verdict)].filter((words) => words !== null);
  const own = findings.filter(({ budget }) => budget === verdict.budget.id);
  const sides = (["base", "head"] as const).filter((side) => verdict.values[side].length > 0);
  return `<section class="${verdict.outcome}">
<h2>${outcomeMarks[verdict.outcome]} · ${escape(titleOf(verdict))}</h2>
<ul>${verdict.checks.map((check) => `<li>${escape(checkWords(check, verdict))}</li>`).join("")}</ul>
${notes.map((words) => `<p><strong>${prose(words)}</strong></p>\n`).join("")}${stripPlot(verdict)}
${own.length > 0 ? `<ol>${own.map(item).join("")}</ol>\n` : ""}<details><summary>Every value</summary><pre>${sides.map((side) => `${side}: ${escape(valuesWords(verdict.values[side], verdict))}`).join("\n") || "none"}</pre><p class="dim"><code>${escape(verdict.budget.id)}</code></p></details>
</section>`;
}

const item = (finding: ReportedFinding): string =>
  `<li>${prose(finding.title)}${finding.place ? ` (<code>${escape(finding.place)}</code>)` : ""}<ul>${evidenceWords(
    finding,
  )
    .map((line) => `<li>${escape(line)}</li>`)
    .join("")}<li>Next: ${prose(finding.next)}</li></ul></li>`;
