import { expect, test } from "vitest";
import { blame } from "../../bench/gate/blame.ts";
import type { Mutant } from "../../src/mutations/mutant.ts";
import { sampleReport } from "../report/sample-report.ts";

const report = sampleReport();
const mutant = (metric: Mutant["metrics"][number], culprit: string): Mutant => ({
  summary: "",
  files: [],
  metrics: [metric],
  culprits: [culprit],
});

test.each([
  ["the component that a report blames", mutant("task-time", "Results<T>"), true, true],
  ["the file of it", mutant("task-time", "src/Results.tsx"), true, true],
  ["a part of its name alone", mutant("task-time", "Result"), true, false],
  ["the scenario that it was seen in", mutant("task-time", "search"), true, false],
  ["a budget in doubt", mutant("lcp", "Results<T>"), false, false],
  ["a budget that held", mutant("layouts", "Results<T>"), false, false],
])("%s", (_, wanted, isCaught, isRight) => expect(blame(report, wanted)).toMatchObject({ isCaught, isRight }));
