import type { FieldReport, FieldRow } from "../field-report.ts";
import { metricOf } from "../metric.ts";
import { figure } from "./figure.ts";
import { outcomeMarks } from "./verdict-words.ts";

/** Street and lab side by side, one route after the other. */
export function fieldTerminal({ rows, days, cost }: FieldReport): string {
  if (rows.length === 0) return `Nobody reported anything in the last ${days} days.\n`;
  const routes = Map.groupBy(rows, ({ route, device }) => `${route} · ${device}`);
  const blocks = [...routes].map(([name, own]) => [name, ...own.flatMap(linesOf)].join("\n"));
  const count = (outcome: FieldRow["outcome"]) => rows.filter((row) => row.outcome === outcome).length;
  const counts = (["fail", "missing", "unsure", "pass"] as const).flatMap((each) =>
    count(each) > 0
      ? `${count(each)} ${{ fail: "failed", missing: "missing", unsure: "unsure", pass: "passed" }[each]}`
      : [],
  );
  const sum = counts.length === 0 ? "No scenario has a route and a limit" : counts.join(", ");
  const verdict =
    cost === "fail"
      ? "The street breaks budgets"
      : cost === "warn"
        ? "The street gives warnings"
        : "The street keeps to the budgets";
  return `${blocks.join("\n\n")}\n\n${counts.length === 0 ? sum : `${verdict}: ${sum}`}, over ${days} days.\n`;
}

function linesOf({ metric, max, outcome, releases, lab }: FieldRow): string[] {
  const { unit } = metricOf(metric);
  const mark = (outcome === null ? "" : outcomeMarks[outcome]).padEnd(10);
  const name = metric.toUpperCase().padEnd(5);
  const limit = max === null ? "" : `, at most ${figure(max, unit)}`;
  const beside =
    lab === null ? "" : `; lab: ${figure(lab.p75, unit)} (${lab.scenario} · ${lab.profile}, ${lab.values} values)`;
  const [newest, ...older] = releases;
  if (!newest) return [`  ${mark}${name} no visits${limit}${beside}`];
  const bound = (value: number | null) => (value === null ? "unknown" : figure(value, unit));
  const street = `${figure(newest.p75, unit)} (between ${bound(newest.lower)} and ${bound(newest.upper)})`;
  return [
    `  ${mark}${name} ${street}${limit}; ${newest.release}, ${visitWords(newest.visits)}${beside}`,
    ...older.map(
      (each) => `  ${"".padEnd(15)} ${figure(each.p75, unit)} before, in ${each.release}, ${visitWords(each.visits)}`,
    ),
  ];
}

const visitWords = (visits: number): string => (visits === 1 ? "one visit" : `${visits.toLocaleString("en")} visits`);
