import type { Severity } from "../finding.ts";
import type { Report } from "./report.ts";
import type { Summary } from "./summary.ts";

const levels: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** The report as SARIF 2.1.0, which code hosts show beside the lines of a pull request. */
export function sarifReport(report: Report, { groups }: Summary, toolVersion: string): string {
  const codes = [...new Set(groups.map((each) => each.code))];
  const rules = codes.flatMap((code) => {
    const group = groups.find((each) => each.code === code);
    if (!group) return [];
    const { severity, title, guide } = group;
    return [
      {
        id: code,
        shortDescription: { text: title },
        helpUri: guide,
        defaultConfiguration: { level: levels[severity] },
      },
    ];
  });
  const results = report.findings.map((each) => ({
    ruleId: each.code,
    ruleIndex: codes.indexOf(each.code),
    level: each.note ? "note" : levels[each.severity],
    message: { text: [each.title, each.why, each.next].filter((text) => text !== "").join("\n") },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: each.file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "SRCROOT" },
          region: { startLine: each.line, startColumn: each.column, endLine: each.endLine, endColumn: each.endColumn },
        },
      },
    ],
    partialFingerprints: { "placeAndCode/v1": `${each.file} ${each.code} ${each.snippet}` },
  }));
  const sarif = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "migrate", semanticVersion: toolVersion, rules } },
        columnKind: "utf16CodeUnits",
        originalUriBaseIds: { SRCROOT: { uri: folderUri(report.root) } },
        results,
      },
    ],
  };
  return `${JSON.stringify(sarif, null, 2)}\n`;
}

function folderUri(path: string): string {
  const parts = path.split(/[\\/]/).map((each) => encodeURIComponent(each).replaceAll("%3A", ":"));
  return `file://${parts[0] === "" ? "" : "/"}${parts.join("/")}/`.replace(/\/+$/, "/");
}
