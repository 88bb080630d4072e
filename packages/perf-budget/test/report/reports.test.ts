import { join } from "node:path";
import { expect, test } from "vitest";
import { explanation } from "../../src/report/explanation.ts";
import { htmlReport } from "../../src/report/html.ts";
import { jsonReport, jsonReportSchema } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { markdownReport } from "../../src/report/markdown.ts";
import { reportSchema } from "../../src/report/report.ts";
import { sarifReport } from "../../src/report/sarif.ts";
import { terminalReport } from "../../src/report/terminal.ts";
import { judge } from "../../src/run.ts";
import { options } from "../compare/made.ts";
import { sampleIllustrations } from "./sample-illustrations.ts";
import { sampleReport } from "./sample-report.ts";

const report = sampleReport();
const reports = {
  "report.txt": terminalReport(report, false),
  "report.md": markdownReport(report),
  "report.html": htmlReport(report, sampleIllustrations()),
  "report.json": jsonReport(report),
  "junit.xml": junitReport(report),
  "report.sarif": sarifReport(report),
  "explanation.txt": explanation(report, false),
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

test("only what has a line in the project is shown at one", () => {
  const at = (place: string | null) => {
    const [finding] = report.findings;
    const log = JSON.parse(sarifReport({ ...report, findings: [{ ...finding!, place }] })) as {
      runs: { results: { locations: unknown[] }[] }[];
    };
    return log.runs[0]!.results.map(({ locations }) => locations);
  };
  expect(at("./src/a b.tsx:12:4")).toEqual([
    [{ physicalLocation: { artifactLocation: { uri: "src/a%20b.tsx" }, region: { startLine: 12 } } }],
  ]);
  for (const place of ["http://localhost:4173/main.js:1", "/home/me/a.ts:3", "C:\\a.ts:3", "src/a.ts", null])
    expect(at(place)).toEqual([]);
});

test("what only warns is no failed test", () => {
  const counts = /<testsuites name="perf-budget" (.*)>/.exec(reports["junit.xml"])?.[1];
  expect(counts).toBe('tests="6" failures="1" errors="1" skipped="3"');
});
