import { median } from "@latency-aficionados/perf-budget";
import { siteNames, siteTitles } from "../sites/site.ts";
import { changeOf } from "./change.ts";
import type { Row } from "./row.ts";
import { changeWords, figure } from "./words.ts";

/** All rows as one table of plain text: medians, and how each site differs from the React 16 site. */
export function setTable(rows: readonly Row[]): string {
  const head = [
    "",
    siteTitles.legacy,
    siteTitles.migrated,
    "against React 16",
    siteTitles.storefront,
    "against React 16",
  ];
  const cells = rows.map((row) => {
    const [legacy, migrated, storefront] = siteNames.map((name) => {
      const values = [...row.values[name].values()];
      return values.length === 0 ? "—" : figure(median(values), row.unit);
    });
    const against = (site: "migrated" | "storefront") => changeWords(changeOf(row, site), row.unit);
    return [`  ${row.label}`, legacy!, migrated!, against("migrated"), storefront!, against("storefront")];
  });
  const widths = head.map((title, column) =>
    Math.max(...[title, ...cells.map((each) => each[column]!)].map((text) => text.length)),
  );
  const isLeft = (column: number) => column === 0 || column === 3 || column === 5;
  const line = (texts: readonly string[]) =>
    texts
      .map((text, column) => (isLeft(column) ? text.padEnd(widths[column]!) : text.padStart(widths[column]!)))
      .join("  ")
      .trimEnd();
  const lines = [line(head)];
  rows.forEach((row, at) => {
    if (row.heading !== rows[at - 1]?.heading) lines.push(row.heading);
    lines.push(line(cells[at]!));
  });
  return lines.join("\n");
}

/** What a reader of the table has to know. */
export const tableNotes = (rounds: number): string =>
  [
    `${rounds === 1 ? "One round" : `Medians of ${rounds} rounds, each`} in random order, on a phone's profile: a quarter of this machine's speed, slow 4G.`,
    "× is the ratio to React 16, + and − the difference where a good value is 0; in brackets an interval of 90 % for each line by itself,",
    "with ? where so few rounds rule nothing out. Renders and bytes repeat exactly and were counted once.",
  ].join("\n");
