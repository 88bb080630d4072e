import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addOutcome, closingLines, readTally, writeTally } from "./tally.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tally-test-"));
  file = join(folder, "step.jsonl");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("counts a step that keeps no tally as one check", () => {
  expect(readTally(file, true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(readTally(file, false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it("adds up every run inside a step", () => {
  writeTally(file, { passed: 2, failed: 1, skipped: 0 });
  writeTally(file, { passed: 3, failed: 0, skipped: 4 });
  expect(readTally(file, false)).toEqual({ passed: 5, failed: 1, skipped: 4 });
});

it("counts a crash after green tests as a failure", () => {
  writeTally(file, { passed: 2, failed: 0, skipped: 0 });
  expect(readTally(file, false)).toEqual({ passed: 2, failed: 1, skipped: 0 });
});

it("closes with the sum alone on the last line", () => {
  const total = addOutcome({ passed: 1, failed: 0, skipped: 0 }, { passed: 2, failed: 1, skipped: 1 });
  expect(closingLines(total)).toEqual(["1 skipped", "3 passed, 1 failed"]);
  expect(closingLines({ ...total, skipped: 0 })).toEqual(["3 passed, 1 failed"]);
});
