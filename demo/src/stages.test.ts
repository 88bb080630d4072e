import { expect, test } from "vitest";
import { numberStages } from "./stages.ts";

test("each stage says which it is, how long it took and how long all took so far", async () => {
  const lines: string[] = [];
  let nowMs = 0;
  const stage = numberStages({ line: (text) => lines.push(text), status: () => {} }, 2, () => nowMs);
  await stage("Build", async () => void (nowMs += 1500));
  expect(await stage("Measure", async () => (nowMs += 123_000))).toBe(124_500);
  expect(lines.map((line) => line.trim())).toEqual([
    "[1/2] Build",
    "done in 1.5 s, 1.5 s so far",
    "[2/2] Measure",
    "done in 2 min 3 s, 2 min 5 s so far",
  ]);
});
