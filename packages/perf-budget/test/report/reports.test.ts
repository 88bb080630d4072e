import { join } from "node:path";
import { expect, test } from "vitest";
import { htmlReport } from "../../src/report/html.ts";
import { jsonReport, jsonReportSchema } from "../../src/report/json.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { reportSchema } from "../../src/report/report.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { judge } from "../../src/run.ts";
import { options } from "../compare/made.ts";
import { sampleReport } from "./sample-report.ts";

const report = sampleReport();
const reports = {
  "report.txt": terminalReport(report, false),
  "report.md": markdownReport(report),
  "report.html": htmlReport(report),
  "report.json": jsonReport(report),
};

test.each(Object.entries(reports))("%s is as it was read", async (name, text) => {
  expect(text).not.toMatch(/NaN|undefined|Infinity|\[object/);
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, "read", `${name}.snap`));
});

test("the JSON report reads back as it was, by a schema that can be exported", () => {
  expect(reportSchema.parse(JSON.parse(reports["report.json"]))).toEqual(report);
  expect(JSON.stringify(jsonReportSchema())).toContain('"const":1');
});

test("names from a page stay text in a page", () => {
  expect(reports["report.html"]).not.toContain("<T>");
  expect(reports["report.html"]).not.toMatch(/<script|https?:\/\//);
});

test("nothing asked is not the same as nothing broken", () => {
  const { samples: _, ...about } = { ...report.recording, samples: [] };
  const empty = judge({ schema: 1, ...about, samples: [] }, { ...options, budgets: [] });
  expect(terminalReport(empty, false)).toContain("No budget was asked about");
});
