import type { Severity } from "../finding.ts";
import { type Paint, paintIf } from "./paint.ts";
import { plural } from "./plural.ts";
import type { Report } from "./report.ts";
import type { CodeGroup, Summary, TransformRow } from "./summary.ts";

/** How the summary is set. */
export interface TerminalStyle {
  color: boolean;
  /** Columns to fill. */
  width: number;
  /** The command that the reader gave, to be repeated in advice: `migrate src --perf`. */
  command: string;
  /** Where report files were written, relative to where the reader stands; `null` for nowhere. */
  reportFolder: string | null;
}

const marks: Record<Severity, string> = { error: "✖ error", warning: "▲ warning", info: "· info" };
const colors = { error: "red", warning: "yellow", info: "blue" } as const;
const placesShown = 3;

/** What a person reads at the end of a run: what changed, what is left, that it adds up, and what to do next. */
export function terminalReport(report: Report, summary: Summary, style: TerminalStyle): string {
  const paint = paintIf(style.color);
  const blocks = [
    head(report, summary, paint),
    ...(summary.rows.length > 0 ? [sums(report, summary, paint)] : []),
    ...summary.groups.map((group) => groupLines(group, paint, style.width)),
    ...(report.notices.length > 0 ? [report.notices.map((each) => paint("dim", `note: ${each}`)).join("\n")] : []),
    next(report, summary, paint, style),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function head(report: Report, { total, counts, filesWithFindings, notes }: Summary, paint: Paint): string {
  const { files, timing } = report;
  const title = `${paint("bold", `React ${report.from} → ${report.to}`)}  ${report.root}`;
  const time = `${(timing.wallMs / 1000).toFixed(timing.wallMs < 10_000 ? 1 : 0)} s`;
  const verb = report.written ? "changed" : "to change";
  const created = files.created > 0 ? `, ${plural(files.created, "file")} ${report.written ? "added" : "to add"}` : "";
  const bySeverity = [
    plural(counts.error, "error"),
    plural(counts.warning, "warning"),
    `${counts.info} for information`,
  ];
  const rows = [
    ["read", `${plural(files.read, "file")} in ${time}`],
    [
      verb,
      `${plural(total.changed, "place")} in ${plural(files.changed, "file")}${created}${report.out ? `, written to ${report.out}` : ""}`,
    ],
    [
      "left",
      total.left === 0
        ? "nothing"
        : `${plural(total.left, "place")} in ${plural(filesWithFindings, "file")}: ${bySeverity.join(", ")}`,
    ],
    ...(total.ignored > 0 ? [["ignored", `${plural(total.ignored, "place")}, by rules named below`]] : []),
    ...(notes > 0 ? [["to look at", `${plural(notes, "place")} that ${notes === 1 ? "was" : "were"} rewritten`]] : []),
    ...(files.failed > 0
      ? [
          [
            "failed",
            paint("red", `${plural(files.failed, "file")}, left as ${files.failed === 1 ? "it was" : "they were"}`),
          ],
        ]
      : []),
  ];
  return [title, ...rows.map(([name = "", value = ""]) => `  ${name.padEnd(11)}${value}`)].join("\n");
}

function sums(report: Report, { rows, total, broken }: Summary, paint: Paint): string {
  const width = Math.max(...rows.map((each) => each.transform.length), 9);
  const cells = (each: TransformRow) =>
    [each.found, each.changed, each.left, each.ignored]
      .map((value) => (value === 0 ? "·" : String(value)).padStart(8))
      .join("");
  const heads = ["found", report.written ? "changed" : "change", "left", "ignored"]
    .map((each) => each.padStart(8))
    .join("");
  const line = (each: TransformRow) => {
    const rules = each.rules.map(({ rule, count }) => (each.rules.length > 1 ? `${rule} ${count}` : rule)).join(", ");
    return `  ${each.transform.padEnd(width)}${cells(each)}${rules && each !== total ? `  ${paint("dim", rules)}` : ""}`;
  };
  const proof =
    broken.length === 0
      ? paint(
          "dim",
          `  every place is accounted for: ${total.found} found = ${total.changed} + ${total.left} + ${total.ignored}`,
        )
      : paint("red", `  places are missing from the sums of ${broken.join(", ")}; please report this`);
  return [paint("dim", `  ${"".padEnd(width)}${heads}`), ...rows.map(line), line({ ...total, rules: [] }), proof].join(
    "\n",
  );
}

function groupLines({ code, severity, title, findings, isNote }: CodeGroup, paint: Paint, width: number): string {
  const mark = isNote ? paint("cyan", "✔ look at") : paint(colors[severity], marks[severity]);
  const places = findings.slice(0, placesShown).map(({ file, line, column, snippet }) => {
    const place = `${file}:${line}:${column}`;
    const room = width - place.length - 6;
    const shown = snippet.length > room ? `${snippet.slice(0, Math.max(0, room - 1))}…` : snippet;
    return `    ${place}${room > 20 && snippet ? `  ${paint("dim", shown)}` : ""}`;
  });
  const more = findings.length - placesShown;
  return [
    `${mark}  ${paint("bold", code)}  ${plural(findings.length, "place")}`,
    `    ${title}`,
    ...places,
    ...(more > 0 ? [paint("dim", `    … and ${more} more`)] : []),
  ].join("\n");
}

function next(
  report: Report,
  { groups, left, total }: Summary,
  paint: Paint,
  { command, reportFolder }: TerminalStyle,
): string {
  const advice: string[] = [];
  const [first] = groups;
  if (!report.written && total.changed > 0) advice.push(`${command}   makes the changes`);
  if (first) advice.push(`migrate --explain ${first.code}   says why, and what to do`);
  if (groups.length > 0 && !reportFolder)
    advice.push(
      `${command} --dry-run --report migration   writes a page to work through, and SARIF`.replace(
        "--dry-run --dry-run",
        "--dry-run",
      ),
    );
  if (reportFolder) advice.push(`open ${reportFolder}/report.html   to work through what is left`);
  if (advice.length === 0)
    return paint("green", report.written && total.changed > 0 ? "Nothing is left to do." : "Nothing to do.");
  const width = Math.max(...advice.map((each) => each.indexOf("   ")));
  const lines = advice.map((each) => {
    const [line = "", why = ""] = each.split("   ");
    return `  ${paint("cyan", line.padEnd(width))}   ${paint("dim", why)}`;
  });
  return [left === 0 ? paint("green", "Nothing is left that has to be done by hand.") : "Next:", ...lines].join("\n");
}
