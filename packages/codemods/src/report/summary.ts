import type { Severity } from "../finding.ts";
import { addTally, addsUp, emptyTally, type Tally } from "../tally.ts";
import type { Report, ReportedFinding } from "./report.ts";

/** All findings of one code. */
export interface CodeGroup {
  code: string;
  severity: Severity;
  title: string;
  guide: string;
  /** Places that were rewritten and still want a look; the others were left. */
  isNote: boolean;
  findings: ReportedFinding[];
  files: number;
}

/** One transform's line of the sums. */
export interface TransformRow {
  transform: string;
  found: number;
  changed: number;
  left: number;
  ignored: number;
  rules: { rule: string; count: number }[];
}

/** What every reporter says of a report, counted once. */
export interface Summary {
  /** Most severe first, then most frequent. */
  groups: CodeGroup[];
  rows: TransformRow[];
  total: TransformRow;
  /** Transforms whose places do not add up: a bug of ours. */
  broken: string[];
  /** Findings that keep the work from being done: errors and warnings, notes not counted. */
  left: number;
  counts: Record<Severity, number>;
  notes: number;
  filesWithFindings: number;
  /** Folders that hold findings, two levels deep, with how many. By name. */
  folders: { folder: string; count: number }[];
}

const severities: readonly Severity[] = ["error", "warning", "info"];

/** The sums of a report, and its findings by code. */
export function summarise(report: Report): Summary {
  const groups = groupFindings(report.findings);
  const tallies = Object.entries(report.tallies).filter(([, tally]) => tally.found > 0);
  const all = emptyTally();
  for (const [, tally] of tallies) addTally(all, tally);
  const places = report.findings.filter((each) => !each.note);
  const counts = { error: 0, warning: 0, info: 0 };
  for (const each of places) counts[each.severity] += 1;
  return {
    groups,
    rows: tallies
      .map(([transform, tally]) => rowOf(transform, tally))
      .toSorted((a, b) => b.found - a.found || a.transform.localeCompare(b.transform)),
    total: rowOf("total", all),
    broken: tallies.filter(([, tally]) => !addsUp(tally)).map(([transform]) => transform),
    left: counts.error + counts.warning,
    counts,
    notes: report.findings.length - places.length,
    filesWithFindings: new Set(places.map((each) => each.file)).size,
    folders: foldersOf(report.findings),
  };
}

function foldersOf(findings: readonly ReportedFinding[]): Summary["folders"] {
  const counts = new Map<string, number>();
  for (const { file } of findings) {
    const parts = file.split("/").slice(0, -1);
    for (const depth of [1, 2]) {
      if (parts.length < depth) continue;
      const folder = parts.slice(0, depth).join("/");
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
  }
  return [...counts].map(([folder, count]) => ({ folder, count })).sort((a, b) => a.folder.localeCompare(b.folder));
}

function groupFindings(findings: readonly ReportedFinding[]): CodeGroup[] {
  const groups = Map.groupBy(findings, (each) => `${each.note} ${each.code}`);
  return [...groups.values()]
    .flatMap((list) => {
      const [first] = list;
      if (!first) return [];
      const { code, severity, title, guide, note } = first;
      return [
        {
          code,
          severity,
          title,
          guide,
          isNote: note,
          findings: list,
          files: new Set(list.map((each) => each.file)).size,
        },
      ];
    })
    .sort(
      (a, b) =>
        Number(a.isNote) - Number(b.isNote) ||
        severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
        b.findings.length - a.findings.length ||
        a.code.localeCompare(b.code),
    );
}

function rowOf(transform: string, tally: Tally): TransformRow {
  const rules = Object.entries(tally.ignored).map(([rule, count]) => ({ rule, count }));
  const ignored = rules.reduce((sum, each) => sum + each.count, 0);
  return { transform, found: tally.found, changed: tally.changed, left: tally.findings, ignored, rules };
}
