import { appendFileSync, existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/**
 * How many checks a step ran, and what a reader of its last lines needs to know. A skipped check is neither passed
 * nor failed; one that passed on its second try has passed, and is named.
 */
export type Tally = {
  passed: number;
  failed: number;
  skipped: number;
  /** Each failed check: its name and the first line of what it said. */
  failures: string[];
  /** The names of those that only a second try made pass. */
  flaky: string[];
};

export const emptyTally = (): Tally => ({ passed: 0, failed: 0, skipped: 0, failures: [], flaky: [] });

export function addOutcome(total: Tally, outcome: Tally): Tally {
  return {
    passed: total.passed + outcome.passed,
    failed: total.failed + outcome.failed,
    skipped: total.skipped + outcome.skipped,
    failures: [...total.failures, ...outcome.failures],
    flaky: [...total.flaky, ...outcome.flaky],
  };
}

/** A failure on one line: where it is, and how its error begins, without colours. */
export function failureLine(name: string, error: string | undefined): string {
  const [first = ""] = stripVTControlCharacters(error ?? "")
    .trim()
    .split("\n");
  return first === "" ? name : `${name}: ${first}`;
}

/** Adds one line to the tally file, so that several runs inside a step all count. */
export function writeTally(file: string, tally: Tally): void {
  appendFileSync(file, `${JSON.stringify(tally)}\n`);
}

/**
 * The counts a step left behind. A step without a tally is one check. A step that exits non-zero
 * although nothing in its tally failed (a crash after the tests) still counts one failure.
 */
export function readTally(file: string, exitedFine: boolean): Tally {
  const single = { ...emptyTally(), passed: exitedFine ? 1 : 0, failed: exitedFine ? 0 : 1 };
  if (!existsSync(file)) return single;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const counted = lines.map((line) => JSON.parse(line) as Tally).reduce(addOutcome, emptyTally());
  if (!exitedFine && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

/** The last lines of a test run: what failed, by name; the very last is the plain sum that a machine can read. */
export function closingLines(total: Tally): string[] {
  const failures = total.failures.map((failure) => `failed: ${failure}`);
  const flaky = total.flaky.map((name) => `passed on its second try: ${name}`);
  const skipped = total.skipped > 0 ? [`${total.skipped} skipped`] : [];
  return [...flaky, ...failures, ...skipped, `${total.passed} passed, ${total.failed} failed`];
}
