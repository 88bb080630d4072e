import type { Report } from "@latency-aficionados/codemods";
import type { HandFix } from "./apply-patches.ts";

/** One aligned line a finding: how often, how grave, what, and by which patch it is settled. */
export function leftTable(findings: Report["findings"], fixes: readonly HandFix[]): string {
  const left = Map.groupBy(
    findings.filter(({ note }) => !note),
    ({ code }) => code,
  );
  const rows = [...left].map(([code, places]) => {
    const patches = fixes.filter((fix) => fix.code === code).map(({ name }) => name.replace(/-.*/, ""));
    return [
      String(places.length),
      places[0]?.severity ?? "",
      code,
      places[0]?.title ?? "",
      patches.length > 0 ? `→ patch ${patches.join(", ")}` : "",
    ];
  });
  const grave = ["error", "warning", "info"];
  rows.sort((a, b) => grave.indexOf(a[1] ?? "") - grave.indexOf(b[1] ?? "") || Number(b[0]) - Number(a[0]));
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(([count = "", ...words]) =>
      [count.padStart(widths[0] ?? 0), ...words.map((word, index) => word.padEnd(widths[index + 1] ?? 0))]
        .join("  ")
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join("\n");
}
