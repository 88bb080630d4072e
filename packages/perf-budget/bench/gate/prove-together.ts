import { figure } from "../../src/report/figure.ts";
import { metricOf } from "../../src/metric.ts";
import type { Mutant } from "../../src/mutations/mutant.ts";
import type { Report } from "../../src/report/report.ts";
import { median } from "../../src/stats/quantile.ts";
import { nameSubject } from "../../src/subject.ts";
import type { Verdict } from "../../src/verdict.ts";
import { type Blamed, blame } from "./blame.ts";
import type { Subject } from "./subject.ts";
import { compareWith } from "./trial.ts";

/** With mutants a fast answer is wanted. Without, no noise may fail: at such a rate it takes more pairs than there are. */
const withMutants = { alarmRate: 0.2, maxPairs: 24, minutes: 2 };
const without = { alarmRate: 0.001, maxPairs: 10, minutes: 0.6 };

/** What became of one of the mutants. */
export interface Proof {
  name: string;
  isRight: boolean;
  /** What was seen, as cells of a table. */
  cells: string[];
}

/**
 * Sees in two runs that budgets of each kind can fail, and hold: one run of all small mutants at once, each about budgets of its own, and one
 * without any. What is exact has to be told apart in any case. Where a noisy budget is left in doubt, the machine is too noisy just now, which is
 * said; that it passes with its mutant, or fails for another reason or without one, is an error as well.
 */
export async function proveTogether(
  subject: Subject,
  { seed, signal }: { seed: number; signal: AbortSignal },
): Promise<Proof[]> {
  const { config, mutants, all } = subject.together;
  const startedAt = performance.now();
  await subject.place(null);
  await subject.place(all);
  const builtIn = (performance.now() - startedAt) / 1000;
  const run = (mutant: Mutant | null, { alarmRate, ...limits }: typeof withMutants) =>
    compareWith(subject, mutant, {
      config: { ...config, decision: { ...config.decision, alarmRate } },
      ...limits,
      seed,
      signal,
    });
  const red = await run(all, withMutants);
  const green = await run(null, without);
  // A step that a busy machine did not play in time leaves a noisy budget without its one value: that says nothing about the gate.
  const alarms = green.report.verdicts.filter(
    ({ outcome, budget }) => outcome === "fail" || (outcome === "missing" && metricOf(budget.metric).kind === "exact"),
  );
  const proofs = [
    ...Object.entries(mutants).map(([name, mutant]) => rowOf(name, blame(red.report, mutant), green.report)),
    {
      name: "nothing changed",
      isRight: alarms.length === 0,
      cells: [
        `${green.report.verdicts.length} of them`,
        "–",
        "–",
        alarms.map(({ budget }) => budget.id).join(", ") || "no failure",
      ],
    },
  ];
  console.log(["| | budget | with it | said to be why | without it |", "| --- | --- | --- | --- | --- |"].join("\n"));
  for (const { name, isRight, cells } of proofs)
    console.log(`| ${isRight ? "✔" : "✖"} ${[name, ...cells].join(" | ")} |`);
  console.log(
    `built in ${builtIn.toFixed(0)} s, with them ${red.seconds.toFixed(0)} s, without ${green.seconds.toFixed(0)} s`,
  );
  return proofs;
}

function rowOf(name: string, { verdict, cause, isRight }: Blamed, green: Report): Proof {
  if (!verdict) return { name, isRight: false, cells: ["no budget is about it", "–", "–", "–"] };
  const { budget, outcome, values } = verdict;
  const { kind, unit } = metricOf(budget.metric);
  const own = green.verdicts.find((each) => each.budget.id === budget.id);
  const isDoubtful = kind === "noisy" && outcome === "unsure";
  const middle = (side: readonly number[]) => (side.length === 0 ? "–" : figure(median(side), unit));
  return {
    name,
    isRight: (isRight || isDoubtful) && (kind === "noisy" || own?.outcome === "pass"),
    cells: [
      `${nameSubject(budget.subject)}: ${budget.metric}`,
      `${isDoubtful ? "unsure, the machine is too noisy now" : outcome}, ${middle(values.base)} → ${middle(values.head)}, ${values.head.length} pairs`,
      cause?.title ?? "–",
      withoutIt(own),
    ],
  };
}

const withoutIt = (verdict: Verdict | undefined): string =>
  verdict && ["unsure", "missing"].includes(verdict.outcome) && metricOf(verdict.budget.metric).kind === "noisy"
    ? `no failure in ${verdict.values.head.length} pairs`
    : (verdict?.outcome ?? "–");
