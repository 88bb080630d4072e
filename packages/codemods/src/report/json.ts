import { z } from "zod";
import { type Report, reportSchema } from "./report.ts";

/** The report as it is written to `report.json`: checked against its schema, so that readers can rely on it. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;
}

/** The JSON Schema of `report.json`. */
export function jsonReportSchema(): object {
  return z.toJSONSchema(reportSchema);
}
