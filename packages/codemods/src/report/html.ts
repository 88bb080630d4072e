import { htmlScript } from "./html-script.ts";
import { htmlStyle } from "./html-style.ts";
import { plural } from "./plural.ts";
import type { Report, ReportedFinding } from "./report.ts";
import type { CodeGroup, Summary, TransformRow } from "./summary.ts";

/**
 * One page that works from a file, without a network: what was done, and what is left as a list to filter and to tick
 * off. Ticks live in the reader's browser; without scripts the page still shows everything.
 */
export function htmlReport(report: Report, summary: Summary): string {
  const { total, groups, counts, folders } = summary;
  const title = `React ${report.from} → ${report.to}`;
  const todo = report.findings.length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}: ${todo} to look at</title>
<style>${htmlStyle}</style>
</head>
<body data-report="${escape(report.root)}">
<header>
<h1>${title}</h1>
<p class="root">${escape(report.root)}</p>
<dl class="tiles">
${tile(report.written ? "changed" : "to change", total.changed, `in ${plural(report.files.changed, "file")}`, "")}
${tile("errors left", counts.error, "break on the target", "error")}
${tile("warnings left", counts.warning, "may behave otherwise", "warning")}
${tile("for information", counts.info, "good to know", "info")}
${tile("ignored", total.ignored, "by a named rule", "")}
</dl>
${report.notices.map((each) => `<p class="notice">${escape(each)}</p>`).join("\n")}
</header>
<main>
${todo === 0 ? `<p class="empty">Nothing is left to look at.</p>` : board(groups, folders, todo)}
<details class="sums"${todo === 0 ? " open" : ""}>
<summary>Every place is accounted for: ${total.found} found = ${total.changed} changed + ${total.left} left + ${total.ignored} ignored</summary>
${sumsTable(summary)}
</details>
</main>
<script>${htmlScript}</script>
</body>
</html>
`;
}

function tile(name: string, value: number, detail: string, kind: string): string {
  return `<div class="tile ${kind}"><dt>${name}</dt><dd><b>${value.toLocaleString("en")}</b> <span>${detail}</span></dd></div>`;
}

function board(groups: readonly CodeGroup[], folders: Summary["folders"], todo: number): string {
  const codes = [...new Set(groups.map((each) => each.code))].sort();
  return `<form class="filters" aria-label="Filter" hidden>
<label>Search <input type="search" name="text" placeholder="file, code or words" autocomplete="off"></label>
<label>Folder <select name="folder"><option value="">all</option>${folders.map(({ folder, count }) => `<option value="${escape(folder)}">${escape(folder)} (${count})</option>`).join("")}</select></label>
<label>Code <select name="code"><option value="">all</option>${codes.map((each) => `<option>${escape(each)}</option>`).join("")}</select></label>
<fieldset><legend>Show</legend>
${["error", "warning", "info"].map((each) => `<label><input type="checkbox" name="${each}" checked> ${each}</label>`).join("\n")}
<label><input type="checkbox" name="done" checked> done</label>
</fieldset>
</form>
<div class="progress" hidden>
<label for="done">Ticked off</label> <progress id="done" max="${todo}" value="0"></progress> <output for="done" aria-live="polite">0 of ${todo}</output>
</div>
${groups.map(section).join("\n")}
<p class="empty" id="none" hidden>Nothing matches this filter.</p>`;
}

function section(group: CodeGroup): string {
  const { code, severity, title, guide, findings, isNote } = group;
  const [first] = findings;
  const shared = (key: "why" | "next") => first !== undefined && findings.every((each) => each[key] === first[key]);
  const [whyOnce, nextOnce] = [shared("why"), shared("next")];
  const words = (each: ReportedFinding, isShared: boolean) =>
    [
      whyOnce === isShared && each.why ? `<p>${prose(each.why)}</p>` : "",
      nextOnce === isShared && each.next ? `<p class="next">${prose(each.next)}</p>` : "",
    ].join("");
  return `<details class="group ${severity}" data-code="${escape(code)}" data-severity="${severity}" open>
<summary><span class="badge">${isNote ? "look at" : severity}</span> <code>${escape(code)}</code> <span class="title">${escape(title)}</span> <span class="count"><span class="open">${findings.length}</span> of ${findings.length} open</span></summary>
<div class="words">${first ? words(first, true) : ""}<p><a href="${escape(guide)}">Guide</a></p></div>
<ul>
${findings.map((each) => item(each, words(each, false))).join("\n")}
</ul>
</details>`;
}

function item(finding: ReportedFinding, words: string): string {
  const { file, line, column, snippet } = finding;
  const place = `${file}:${line}:${column}`;
  return `<li data-file="${escape(file)}"><label><input type="checkbox"> <span class="place">${escape(place)}</span></label>${snippet ? `<code class="snippet">${escape(snippet)}</code>` : ""}${words}</li>`;
}

function sumsTable({ rows, total }: Summary): string {
  const row = (each: TransformRow, tag: "td" | "th") =>
    `<tr><th scope="row">${escape(each.transform)}</th>${[each.found, each.changed, each.left, each.ignored].map((value) => `<${tag}>${value}</${tag}>`).join("")}<td class="rules">${each === total ? "" : each.rules.map(({ rule, count }) => `${escape(rule)} ${count}`).join(", ")}</td></tr>`;
  return `<div class="scroll"><table>
<thead><tr><th scope="col">transform</th><th scope="col">found</th><th scope="col">changed</th><th scope="col">left</th><th scope="col">ignored</th><th scope="col" class="rules">by rule</th></tr></thead>
<tbody>${rows.map((each) => row(each, "td")).join("\n")}</tbody>
<tfoot>${row(total, "td")}</tfoot>
</table></div>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

const escape = (text: string): string => text.replace(/[&<>"']/g, (each) => entities[each] ?? each);

/** Words of a finding: what stands in backticks is code. */
const prose = (text: string): string => escape(text).replace(/`([^`]+)`/g, "<code>$1</code>");
