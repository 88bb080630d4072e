import { plural } from "./plural.ts";
import type { Report } from "./report.ts";
import type { CodeGroup, Summary } from "./summary.ts";

/** The report for a pull request or a wiki: sums first, then each code with its places as a list to tick off. */
export function markdownReport(report: Report, summary: Summary): string {
  const { total, rows, groups, counts } = summary;
  const { files } = report;
  const table = [
    "| transform | found | changed | left | ignored |",
    "| --- | ---: | ---: | ---: | ---: |",
    ...[...rows, total].map(
      (each) =>
        `| ${each === total ? "**total**" : `\`${each.transform}\``} | ${each.found} | ${each.changed} | ${each.left} | ${each.ignored} |`,
    ),
  ];
  const blocks = [
    `# React ${report.from} → ${report.to}`,
    [
      `${plural(files.read, "file")} read, ${plural(total.changed, "place")} ${report.written ? "changed" : "to change"} in ${plural(files.changed, "file")}, ${plural(files.created, "file")} ${report.written ? "added" : "to add"}.`,
      `Left: ${plural(counts.error, "error")}, ${plural(counts.warning, "warning")}, ${counts.info} for information. Every place is accounted for: ${total.found} found = ${total.changed} changed + ${total.left} left + ${total.ignored} ignored.`,
    ].join("\n"),
    ...(report.notices.length > 0 ? [report.notices.map((each) => `> ${escape(each)}`).join("\n>\n")] : []),
    ...(rows.length > 0 ? [table.join("\n")] : []),
    ...(groups.length > 0 ? ["## To do", ...groups.map(section)] : ["Nothing is left to do."]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function section({ code, severity, title, guide, findings, isNote }: CodeGroup): string {
  const kind = isNote ? "rewritten, worth a look" : severity;
  const [first] = findings;
  const same = (key: "why" | "next") =>
    findings.every((each) => each[key] === first?.[key]) ? (first?.[key] ?? "") : null;
  const [why, next] = [same("why"), same("next")];
  const items = findings.flatMap((each) => [
    `- [ ] \`${each.file}:${each.line}:${each.column}\`${each.snippet ? ` ${inCode(each.snippet)}` : ""}`,
    ...(why === null ? [`      ${escape(each.why)}`] : []),
    ...(next === null ? [`      ${escape(each.next)}`] : []),
  ]);
  const words = [why === null ? "" : escape(why), !next ? "" : `**Next:** ${escape(next)}`].filter(
    (each) => each !== "",
  );
  return [
    `### \`${code}\` · ${kind} · ${findings.length}`,
    `${escape(title)} ([guide](${guide}))`,
    ...words,
    items.join("\n"),
  ].join("\n\n");
}

/** Text that Markdown must not read as markup; what we put in backticks ourselves stays code. */
function escape(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[<>*_[\]|\\]/g, "\\$&")))
    .join("");
}

function inCode(text: string): string {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map((each) => each[0].length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
