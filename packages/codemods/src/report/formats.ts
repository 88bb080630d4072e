import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { htmlReport } from "./html.ts";
import { jsonReport, jsonReportSchema } from "./json.ts";
import { markdownReport } from "./markdown.ts";
import type { Report } from "./report.ts";
import { sarifReport } from "./sarif.ts";
import type { Summary } from "./summary.ts";

/** What `--format` takes. */
export const formats = ["text", "json", "markdown", "sarif", "html"] as const;

/** The report in a form that a program or another page reads. */
export function formatReport(
  format: Exclude<(typeof formats)[number], "text">,
  report: Report,
  summary: Summary,
  toolVersion: string,
): string {
  switch (format) {
    case "json":
      return jsonReport(report);
    case "markdown":
      return markdownReport(report, summary);
    case "sarif":
      return sarifReport(report, summary, toolVersion);
    case "html":
      return htmlReport(report, summary);
  }
}

/** Writes every form to a folder, which is made when it is not there. */
export function writeReports(folder: string, report: Report, summary: Summary, toolVersion: string): void {
  mkdirSync(folder, { recursive: true });
  const files = { json: "report.json", markdown: "report.md", sarif: "report.sarif", html: "report.html" } as const;
  for (const format of ["json", "markdown", "sarif", "html"] as const) {
    writeFileSync(join(folder, files[format]), formatReport(format, report, summary, toolVersion));
  }
  writeFileSync(join(folder, "report.schema.json"), `${JSON.stringify(jsonReportSchema(), null, 2)}\n`);
}
