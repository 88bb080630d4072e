import { expect, test } from "vitest";
import { waitingIn } from "../../src/compare/waiting-in.ts";
import { judge } from "../../src/run.ts";
import { budgetOf, options, recordingWith, repeated, samplesFrom } from "./made.ts";

const waits = [...samplesFrom("cpu-wait", "base", [12, 40, 15]), ...samplesFrom("cpu-wait", "head", [900, 700, 800])];

test("waiting is told of whole visits, by side and at its worst", () => {
  const ofStep = waits.map((each) => ({ ...each, value: 5000, subject: { ...each.subject, step: "type" } }));
  const gone = samplesFrom("cpu-wait", "head", [null]);
  expect(waitingIn([...waits, ...ofStep, ...gone])).toEqual({ base: 15, head: 800, most: 900 });
});

test("without base it is told of head alone, and without timed visits not at all", () => {
  expect(waitingIn(samplesFrom("cpu-wait", "head", [3, 5]))).toEqual({ base: null, head: 4, most: 5 });
  expect(waitingIn(samplesFrom("task-time", "head", [3, 5]))).toBe(null);
});

test("a head that waited fifty times as long is not blamed for it", () => {
  const times = (["base", "head"] as const).flatMap((side) => samplesFrom("task-time", side, repeated(50, 30)));
  const report = judge(recordingWith([...times, ...waits]), {
    ...options,
    budgets: [budgetOf("task-time", { toleranceShare: 0.05 })],
  });
  expect([report.cost, report.findings, report.waiting?.head]).toEqual(["none", [], 800]);
});
