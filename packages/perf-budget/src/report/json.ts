import { z } from "zod";
import { type Report, reportSchema } from "./report.ts";

/** The report as it is written to a file: checked against its schema, so that readers can rely on it. */
export const jsonReport = (report: Report): string => `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;

/** The JSON Schema of `jsonReport`. */
export const jsonReportSchema = (): object => z.toJSONSchema(reportSchema);
