import { metricOf } from "../metric.ts";
import { nameSubject } from "../subject.ts";
import type { Verdict } from "../verdict.ts";
import { escape } from "./escape.ts";
import type { Report } from "./report.ts";
import { verdictLines } from "./verdict-lines.ts";
import { checkWords } from "./verdict-words.ts";

/**
 * The report as test results, for CI that shows those: a suite per subject, a case per budget. A broken budget is a failure, one without a
 * measurement an error. What only warns is shown as skipped: test results know no doubt.
 */
export function junitReport(report: Report): string {
  const subjects = [...new Set(report.verdicts.map(({ budget }) => nameSubject(budget.subject)))];
  const suites = subjects.map((name) => {
    const own = report.verdicts.filter(({ budget }) => nameSubject(budget.subject) === name);
    const start = escape(report.recording.startedAt);
    return `  <testsuite name="${attribute(name)}" ${tally(own)} timestamp="${start}">\n${own.map((each) => testCase(each, report)).join("\n")}\n  </testsuite>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="perf-budget" ${tally(report.verdicts)}>
${suites.join("\n")}
</testsuites>
`.replace(/\n\n/g, "\n");
}

function testCase(verdict: Verdict, { findings }: Report): string {
  const { budget, checks } = verdict;
  const name = `    <testcase classname="${attribute(nameSubject(budget.subject))}" name="${attribute(metricOf(budget.metric).title)}"`;
  const element = elementOf(verdict);
  if (element === null) return `${name}/>`;
  const own = findings.filter((each) => each.budget === budget.id);
  const text = escape(allowed(verdictLines(verdict, own).join("\n")));
  const message = attribute(checks.map((check) => checkWords(check, verdict)).join("; "));
  const type = element === "skipped" ? "" : ` type="${checks[0]!.reason}"`;
  return `${name}>\n      <${element} message="${message}"${type}>${text}</${element}>\n    </testcase>`;
}

function elementOf({ outcome, cost }: Verdict): "failure" | "error" | "skipped" | null {
  if (cost === "fail") return outcome === "missing" ? "error" : "failure";
  return outcome === "pass" && cost === "none" ? null : "skipped";
}

function tally(verdicts: readonly Verdict[]): string {
  const count = (element: string) => verdicts.filter((each) => elementOf(each) === element).length;
  return `tests="${verdicts.length}" failures="${count("failure")}" errors="${count("error")}" skipped="${count("skipped")}"`;
}

const attribute = (text: string): string => escape(allowed(text)).replaceAll("\n", "&#10;");
/** XML knows no control characters beside these three, however they are written. */
const allowed = (text: string): string =>
  text.replace(/\p{Cc}|[\ufffe\uffff]/gu, (each) => ("\t\n\r".includes(each) ? each : "\ufffd"));
