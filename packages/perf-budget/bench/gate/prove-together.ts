import { figure } from "../../src/report/figure.ts";
import { metricOf } from "../../src/metric.ts";
import type { Report } from "../../src/report/report.ts";
import { median } from "../../src/stats/quantile.ts";
import { nameSubject } from "../../src/subject.ts";
import type { Verdict } from "../../src/verdict.ts";
import { type Blamed, blame } from "./blame.ts";
import type { Subject } from "./subject.ts";
import { compareWith } from "./trial.ts";

/** Sooner than so many pairs nothing noisy can fail: what has to hold holds, however the machine wavers. */
const greenPairs = 4;
const redPairs = 24;
const redMinutes = 2.5;
const greenMinutes = 1;

/**
 * Sees in two runs that budgets of each kind can fail, and hold: one run of all small mutants at once, each about budgets of its own, and one
 * without any. What is exact has to be told apart in any case. Where a noisy budget is left in doubt, the machine is too noisy just now, which is
 * said; that it passes with its mutant, or fails for another reason or without one, is an error as well.
 */
export async function proveTogether(
  subject: Subject,
  { seed, signal }: { seed: number; signal: AbortSignal },
): Promise<boolean> {
  const { config, mutants, all } = subject.together;
  const startedAt = performance.now();
  await subject.place(null);
  await subject.place(all);
  const builtIn = (performance.now() - startedAt) / 1000;
  const red = await compareWith(subject, all, { config, seed, signal, maxPairs: redPairs, minutes: redMinutes });
  const green = await compareWith(subject, null, { config, seed, signal, maxPairs: greenPairs, minutes: greenMinutes });
  const rows = Object.entries(mutants).map(([name, mutant]) => rowOf(name, blame(red.report, mutant), green.report));
  console.log(["| | budget | with it | said to be why | without it |", "| --- | --- | --- | --- | --- |"].join("\n"));
  for (const { isRight, cells } of rows) console.log(`| ${isRight ? "✔" : "✖"} ${cells.join(" | ")} |`);
  const alarms = green.report.verdicts.filter(({ outcome }) => outcome === "fail" || outcome === "missing");
  for (const { budget, outcome } of alarms) console.log(`✖ without any mutant: ${budget.id}: ${outcome}`);
  console.log(
    `built in ${builtIn.toFixed(0)} s, with them ${red.seconds.toFixed(0)} s, without ${green.seconds.toFixed(0)} s`,
  );
  return rows.length > 0 && rows.every(({ isRight }) => isRight) && alarms.length === 0;
}

function rowOf(name: string, { verdict, cause, isRight }: Blamed, green: Report) {
  if (!verdict) return { isRight: false, cells: [name, "no budget is about it", "", "", ""] };
  const { budget, outcome, values } = verdict;
  const { kind, unit } = metricOf(budget.metric);
  const without = green.verdicts.find((each) => each.budget.id === budget.id);
  const isDoubtful = kind === "noisy" && outcome === "unsure";
  const middle = (side: readonly number[]) => (side.length === 0 ? "–" : figure(median(side), unit));
  return {
    isRight: (isRight || isDoubtful) && (kind === "noisy" || without?.outcome === "pass"),
    cells: [
      name,
      `${nameSubject(budget.subject)}: ${budget.metric}`,
      `${isDoubtful ? "unsure, the machine is too noisy now" : outcome}, ${middle(values.base)} → ${middle(values.head)}, ${values.head.length} pairs`,
      cause?.title ?? "–",
      withoutIt(without),
    ],
  };
}

const withoutIt = (verdict: Verdict | undefined): string =>
  verdict?.outcome === "unsure" && metricOf(verdict.budget.metric).kind === "noisy"
    ? "does not fail"
    : (verdict?.outcome ?? "–");
