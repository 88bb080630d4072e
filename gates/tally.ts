import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** How many checks a step ran. A skipped check is neither passed nor failed. */
export type Tally = { passed: number; failed: number; skipped: number };

export function addOutcome(total: Tally, outcome: Tally): Tally {
  return {
    passed: total.passed + outcome.passed,
    failed: total.failed + outcome.failed,
    skipped: total.skipped + outcome.skipped,
  };
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
  const single = { passed: exitedFine ? 1 : 0, failed: exitedFine ? 0 : 1, skipped: 0 };
  if (!existsSync(file)) return single;
  const lines = readFileSync(file, "utf8").trim().split("\n");
  const counted = lines
    .map((line) => JSON.parse(line) as Tally)
    .reduce(addOutcome, { passed: 0, failed: 0, skipped: 0 });
  if (!exitedFine && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

/** The last lines of a test run; the very last is the plain sum that a machine can read. */
export function closingLines(total: Tally): string[] {
  const skipped = total.skipped > 0 ? [`${total.skipped} skipped`] : [];
  return [...skipped, `${total.passed} passed, ${total.failed} failed`];
}
