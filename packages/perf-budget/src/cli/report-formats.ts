import { join } from "node:path";
import { writeWhole } from "../files/write-whole.ts";
import type { Illustrations } from "../illustrations.ts";
import { htmlReport } from "../report/html.ts";
import { jsonReport } from "../report/json.ts";
import { junitReport } from "../report/junit.ts";
import { markdownReport } from "../report/markdown.ts";
import type { Report } from "../report/report.ts";
import { sarifReport } from "../report/sarif.ts";
import { terminalReport } from "../report/terminal.ts";

export const formats = ["text", "markdown", "json", "html", "junit", "sarif"] as const;
export type Format = (typeof formats)[number];

const files: [name: string, format: Format][] = [
  ["report.json", "json"],
  ["report.md", "markdown"],
  ["report.html", "html"],
  ["junit.xml", "junit"],
  ["report.sarif", "sarif"],
];

/** The report in one of its forms. */
export function setReport(report: Report, illustrations: Illustrations, format: Format, hasColours: boolean): string {
  switch (format) {
    case "text":
      return terminalReport(report, hasColours);
    case "markdown":
      return markdownReport(report);
    case "json":
      return jsonReport(report);
    case "html":
      return htmlReport(report, illustrations);
    case "junit":
      return junitReport(report);
    case "sarif":
      return sarifReport(report);
  }
}

/** Writes the report to a folder in every form that is read from a file. */
export function writeReports(folder: string, report: Report, illustrations: Illustrations): void {
  for (const [name, format] of files) writeWhole(join(folder, name), setReport(report, illustrations, format, false));
}
