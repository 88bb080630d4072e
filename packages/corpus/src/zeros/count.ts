import type { Report } from "@latency-aficionados/codemods";
import type { Bytes } from "../checkout.ts";
import { lostComments } from "./comments.ts";
import { isCode, read, readAs } from "./dialect-parse.ts";
import { newUnresolvedNames } from "./globals.ts";

/** One thing that must never happen, where it happened. */
export interface Offence {
  file: string;
  detail: string;
}

/** The six promises of a migration. Every list is empty when all of them hold. */
export interface Zeros {
  /** Outputs that do not parse in the language that their input was written in. */
  unparsable: Offence[];
  /** Names that the output uses and nobody declares. */
  unresolvedNames: Offence[];
  lostComments: Offence[];
  /** Files on which a transform threw. */
  crashes: Offence[];
  /** Files that a second run over the output changes again. */
  secondRunChanges: Offence[];
  /** Files that changed without a place where the report says that something was rewritten. */
  touchedWithoutCause: Offence[];
}

export interface Migration {
  before: Bytes;
  after: Bytes;
  afterSecondRun: Bytes;
  report: Report;
  secondReport: Report;
}

/** Checks a migration from the outside, by the bytes on disk and a parser that the engine did not print or check with. */
export function countZeros({ before, after, afterSecondRun, report, secondReport }: Migration): Zeros {
  const zeros: Zeros = {
    unparsable: [],
    unresolvedNames: [],
    lostComments: [],
    crashes: [],
    secondRunChanges: [],
    touchedWithoutCause: [],
  };
  const created = new Set(report.created);
  const rewritten = new Set([...report.changes.map((each) => each.file), ...created]);
  for (const [file, bytes] of after) {
    const original = before.get(file);
    if (original?.equals(bytes)) continue;
    if (!rewritten.has(file)) zeros.touchedWithoutCause.push({ file, detail: "no site in the report" });
    if (isCode(file)) checkCode(zeros, file, original?.toString("utf8") ?? "", bytes.toString("utf8"));
    else if (file.endsWith(".json")) checkJson(zeros, file, bytes.toString("utf8"));
  }
  for (const file of before.keys()) {
    if (!after.has(file)) zeros.touchedWithoutCause.push({ file, detail: "it is gone" });
  }
  for (const [file, bytes] of afterSecondRun) {
    if (!after.get(file)?.equals(bytes)) zeros.secondRunChanges.push({ file, detail: changesOf(secondReport, file) });
  }
  for (const run of [report, secondReport]) {
    for (const { file, kind, message } of run.failures) {
      if (kind === "crash") zeros.crashes.push({ file, detail: message });
    }
  }
  return zeros;
}

function checkCode(zeros: Zeros, file: string, before: string, after: string): void {
  const first = read(file, before);
  // What could not be read before the run owes nobody a reading after it.
  if (!first) return;
  const tree = readAs(first.dialect, after);
  if (!tree) return void zeros.unparsable.push({ file, detail: `not ${first.dialect} any more` });
  const second = { tree, dialect: first.dialect };
  for (const detail of newUnresolvedNames(first, second)) zeros.unresolvedNames.push({ file, detail });
  for (const detail of lostComments(first, second)) zeros.lostComments.push({ file, detail });
}

function checkJson(zeros: Zeros, file: string, text: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    zeros.unparsable.push({ file, detail: error instanceof Error ? error.message : String(error) });
  }
}

function changesOf(report: Report, file: string): string {
  const names = report.changes.filter((each) => each.file === file).map((each) => each.transform);
  return [...new Set(names)].join(", ") || "no site in the report";
}
