import { z } from "zod";
import type { Verdict } from "../verdict.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { Report, ReportedFinding } from "./report.ts";
import { checkWords, titleOf } from "./verdict-words.ts";

/** A `file:line` inside the project; an address or an absolute path is no place that a code view can show. */
const placeSchema = z
  .string()
  .regex(/^(?![a-z][a-z0-9+.-]*:\/\/|\/|[A-Za-z]:[\\/])[^:]+:\d+/)
  .transform((place) => {
    const [, file, line] = /^([^:]+):(\d+)/.exec(place)!;
    return { file: file!.replace(/^\.\//, ""), line: Math.max(1, Number(line)) };
  });

/** Causes with a known source line, as SARIF 2.1.0: code views show them at that line. The others are in the other reports. */
export function sarifReport(report: Report): string {
  const results = report.verdicts
    .filter(({ cost }) => cost !== "none")
    .flatMap((verdict) =>
      report.findings.filter(({ budget }) => budget === verdict.budget.id).flatMap((each) => resultOf(each, verdict)),
    );
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "perf-budget",
            rules: [...new Set(results.map(({ ruleId }) => ruleId))].map((id) => ({ id })),
          },
        },
        columnKind: "utf16CodeUnits",
        results,
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: ReportedFinding, verdict: Verdict) {
  const { data } = placeSchema.safeParse(finding.place);
  if (!data) return [];
  const lines = [
    `${finding.title}.`,
    ...evidenceWords(finding),
    `Budget: ${titleOf(verdict)}: ${verdict.checks.map((check) => checkWords(check, verdict)).join("; ")}.`,
    finding.next,
  ];
  return [
    {
      ruleId: finding.code,
      level: verdict.cost === "fail" ? "error" : "warning",
      message: { text: lines.join("\n") },
      locations: [
        { physicalLocation: { artifactLocation: { uri: encodeURI(data.file) }, region: { startLine: data.line } } },
      ],
      // The line may move between two runs; the budget and what it blames do not.
      partialFingerprints: { "budgetAndCause/v1": `${finding.budget} ${finding.code} ${data.file} ${nameOf(finding)}` },
    },
  ];
}

const nameOf = ({ args }: ReportedFinding): string =>
  String(args["component"] ?? args["function"] ?? args["handler"] ?? "");
