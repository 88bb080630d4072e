import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addOutcome, closingLines, emptyTally, failureLine, readTally, writeTally } from "./tally.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-test-"));
  file = join(folder, "step.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("counts a step that keeps no tally as one check", () => {
  expect(readTally(file, true)).toEqual({ ...emptyTally(), passed: 1, failed: 0, skipped: 0 });
  expect(readTally(file, false)).toEqual({ ...emptyTally(), passed: 0, failed: 1, skipped: 0 });
});

it("adds up every run inside a step", () => {
  writeTally(file, { ...emptyTally(), passed: 2, failed: 1, skipped: 0 });
  writeTally(file, { ...emptyTally(), passed: 3, failed: 0, skipped: 4 });
  expect(readTally(file, false)).toEqual({ ...emptyTally(), passed: 5, failed: 1, skipped: 4 });
});

it("counts a crash after green tests as a failure", () => {
  writeTally(file, { ...emptyTally(), passed: 2, failed: 0, skipped: 0 });
  expect(readTally(file, false)).toEqual({ ...emptyTally(), passed: 2, failed: 1, skipped: 0 });
});

it("closes with the sum alone on the last line", () => {
  const total = addOutcome(
    { ...emptyTally(), passed: 1, failed: 0, skipped: 0 },
    { ...emptyTally(), passed: 2, failed: 1, skipped: 1 },
  );
  expect(closingLines(total)).toEqual(["1 skipped", "3 passed, 1 failed"]);
  expect(closingLines({ ...total, skipped: 0 })).toEqual(["3 passed, 1 failed"]);
});

it("names what failed, and what needed a second try, before the sum", () => {
  const red = {
    ...emptyTally(),
    failed: 1,
    failures: [failureLine("a > b", "\u001b[31mtoo slow\u001b[39m\n  at line 3")],
  };
  const shaky = { ...emptyTally(), passed: 1, flaky: ["c > d"] };
  expect(closingLines(addOutcome(red, shaky))).toEqual([
    "passed on its second try: c > d",
    "failed: a > b: too slow",
    "1 passed, 1 failed",
  ]);
});
