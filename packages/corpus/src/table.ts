import { addsUp } from "@latency-aficionados/codemods";
import type { Survey } from "./survey.ts";
import type { Zeros } from "./zeros/count.ts";

/** The six promises, in the order of the table, with the words for a person. */
export const promises: { key: keyof Zeros; column: string; words: string }[] = [
  { key: "unparsable", column: "unparsable", words: "outputs that do not parse in their own dialect" },
  { key: "unresolvedNames", column: "names", words: "unresolved names introduced" },
  { key: "lostComments", column: "comments", words: "comments lost" },
  { key: "crashes", column: "crashes", words: "crashes" },
  { key: "secondRunChanges", column: "2nd run", words: "files that a second run changes" },
  { key: "touchedWithoutCause", column: "untouched", words: "files changed without a legacy pattern" },
];

export type Row = (string | number)[];

/** One aligned line per source and one for their sum. */
export function surveyTable(surveys: readonly Survey[]): string {
  const head: Row = [
    "package",
    "files",
    "sites",
    "changed",
    "findings",
    "ignored",
    ...promises.map((each) => each.column),
  ];
  const rows = surveys.map((each): Row => [`${each.name}@${each.version}`, ...numbersOf(each)]);
  const total: Row = ["total", ...sumColumns(surveys.map(numbersOf))];
  return align([head, ...rows, total]);
}

/** The most common findings over all sources, with how often each stands. */
export function commonFindings(surveys: readonly Survey[], limit: number): string {
  const counts = new Map<string, { count: number; title: string; files: Set<string> }>();
  for (const { name, report } of surveys) {
    for (const { code, title, file } of report.findings) {
      const entry = counts.get(code) ?? { count: 0, title, files: new Set() };
      entry.count += 1;
      entry.files.add(`${name}/${file}`);
      counts.set(code, entry);
    }
  }
  const ranked = [...counts].sort((a, b) => b[1].count - a[1].count).slice(0, limit);
  return align(ranked.map(([code, { count, title, files }]) => [code, count, `in ${files.size} files`, title]));
}

/** Every broken promise, one line each. */
export function offences(surveys: readonly Survey[]): string[] {
  const broken = surveys.flatMap(({ name, zeros }) =>
    promises.flatMap(({ key, words }) => zeros[key].map(({ file, detail }) => `${words}: ${name}/${file}: ${detail}`)),
  );
  const sums = surveys.flatMap(({ name, report }) =>
    Object.entries(report.tallies).flatMap(([transform, tally]) =>
      addsUp(tally) ? [] : [`sites unaccounted for: ${name}: ${transform}`],
    ),
  );
  return [...broken, ...sums];
}

function numbersOf({ report, zeros }: Survey): number[] {
  const tallies = Object.values(report.tallies);
  const ignored = tallies.flatMap((each) => Object.values(each.ignored));
  return [
    report.files.read,
    sum(tallies.map((each) => each.found)),
    sum(tallies.map((each) => each.changed)),
    sum(tallies.map((each) => each.findings)),
    sum(ignored),
    ...promises.map(({ key }) => zeros[key].length),
  ];
}

function sumColumns(rows: readonly number[][]): number[] {
  return (rows[0] ?? []).map((_, column) => sum(rows.map((row) => row[column] ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Words to the left, numbers to the right, as the last row has them. */
export function align(rows: readonly Row[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => String(row[column] ?? "").length)));
  const isNumeric = (column: number) => typeof rows.at(-1)?.[column] === "number";
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          isNumeric(column) ? String(cell).padStart(widths[column] ?? 0) : String(cell).padEnd(widths[column] ?? 0),
        )
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
