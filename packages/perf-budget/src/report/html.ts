import type { Illustrations } from "../illustrations.ts";
import { nameSubject } from "../subject.ts";
import type { Verdict } from "../verdict.ts";
import { escape, prose } from "./escape.ts";
import { evidenceWords } from "./evidence-words.ts";
import { htmlStyle } from "./html-style.ts";
import { changePlot } from "./plots/change-plot.ts";
import { filmPlot } from "./plots/film-plot.ts";
import { flamePlot } from "./plots/flame.ts";
import { historyPlot } from "./plots/history-plot.ts";
import { percentilePlot } from "./plots/percentile-plot.ts";
import { stripPlot } from "./plots/strip-plot.ts";
import { treemapPlot } from "./plots/treemap.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { sidesWords, summaryWords, waitingWords } from "./summary-words.ts";
import { checkWords, costWords, gapWords, outcomeMarks, titleOf, valuesWords } from "./verdict-words.ts";

const nothing: Illustrations = { films: [], renders: [], bundles: [], endpoints: [], history: [] };

/** One page that works from a file, without network or scripts. */
export function htmlReport(report: Report, illustrations: Illustrations = nothing): string {
  const { recording } = report;
  const facts = [sidesWords(report), recording.startedAt, recording.machine, `seed ${recording.seed}`]
    .map(escape)
    .join(" · ");
  const waiting = waitingWords(report);
  const chapters = chaptersOf(illustrations).filter(({ figures }) => figures.length > 0);
  const links = chapters.map(({ id, title }) => `<a href="#${id}">${title}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(summaryWords(report))}</title>
<style>${htmlStyle}</style>
</head>
<body>
<header>
<h1>${escape(summaryWords(report))}</h1>
<p class="dim">${facts}</p>
${waiting === null ? "" : `<p class="dim">${escape(waiting)}</p>\n`}${links.length > 0 ? `<nav>${links.join(" · ")}</nav>\n` : ""}</header>
<main>
${report.verdicts.map((verdict) => section(verdict, report.findings, illustrations)).join("\n")}
${chapters.map(({ id, title, figures }) => `<section id="${id}"><h2>${title}</h2>\n${figures.join("\n")}\n</section>`).join("\n")}
</main>
</body>
</html>
`;
}

function chaptersOf({ films, renders, bundles, endpoints }: Illustrations): Chapter[] {
  const filmed = Map.groupBy(films, ({ subject }) => nameSubject(subject));
  const rendered = Map.groupBy(renders, ({ scenario }) => scenario);
  return [
    { id: "films", title: "What was seen", figures: [...filmed.values()].map(filmPlot) },
    { id: "renders", title: "Renders", figures: [...rendered].map(([name, steps]) => flamePlot(name, steps)) },
    { id: "endpoints", title: "Endpoints", figures: endpoints.map(percentilePlot) },
    { id: "bundles", title: "Bundles", figures: bundles.map(treemapPlot) },
  ];
}
type Chapter = { id: string; title: string; figures: string[] };

function section(verdict: Verdict, findings: readonly ReportedFinding[], { history }: Illustrations): string {
  const notes = [costWords(verdict), gapWords(verdict)].filter((words) => words !== null);
  const own = findings.filter(({ budget }) => budget === verdict.budget.id);
  const sides = (["base", "head"] as const).filter((side) => verdict.values[side].length > 0);
  const plots = `<div>${stripPlot(verdict)}${changePlot(verdict)}</div>${historyPlot(verdict, history)}`;
  const title = `<h2>${outcomeMarks[verdict.outcome]} · ${escape(titleOf(verdict))}</h2>`;
  const body = `<ul>${verdict.checks.map((check) => `<li>${escape(checkWords(check, verdict))}</li>`).join("")}</ul>
${notes.map((words) => `<p><strong>${prose(words)}</strong></p>\n`).join("")}${own.length > 0 ? `<ol>${own.map(item).join("")}</ol>\n` : ""}<div class="plots">${plots}</div>
<details><summary>Every value</summary><pre>${sides.map((side) => `${side}: ${escape(valuesWords(verdict.values[side], verdict))}`).join("\n") || "none"}</pre><p class="dim"><code>${escape(verdict.budget.id)}</code></p></details>`;
  // What passed without a word is there for whoever asks.
  const isQuiet = verdict.outcome === "pass" && notes.length === 0;
  return `<section class="${verdict.outcome}">
${isQuiet ? `<details><summary>${title} <span class="dim">${escape(checkWords(verdict.checks[0]!, verdict))}</span></summary>\n${body}\n</details>` : `${title}\n${body}`}
</section>`;
}

const item = (finding: ReportedFinding): string =>
  `<li>${prose(finding.title)}${finding.place ? ` (<code>${escape(finding.place)}</code>)` : ""}<ul>${evidenceWords(
    finding,
  )
    .map((line) => `<li>${escape(line)}</li>`)
    .join("")}<li>Next: ${prose(finding.next)}</li></ul></li>`;
