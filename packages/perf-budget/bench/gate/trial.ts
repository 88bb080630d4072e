import { budgetsOf } from "../../src/config/budgets-of.ts";
import type { ReadConfig } from "../../src/config/schema.ts";
import type { Mutant } from "../../src/mutations/mutant.ts";
import type { Report } from "../../src/report/report.ts";
import { judge } from "../../src/run.ts";
import { runSite } from "../../src/run-site.ts";
import { blame } from "./blame.ts";
import type { Subject } from "./subject.ts";

/** One whole run of the gate. */
export interface Trial {
  seconds: number;
  seed: number;
  /** Budgets that failed, with the likeliest cause of each, as a report says it. */
  failed: readonly { budget: string; cause: string }[];
  /** Budgets that ended without an answer. */
  undecided: readonly string[];
  /** Whether one of the mutant's metrics failed. */
  isCaught: boolean;
  /** Whether the first cause of such a failure names what is to blame. */
  isAttributed: boolean;
}

/** How a run is run. */
export interface TrialOptions {
  config: ReadConfig;
  seed: number;
  minutes: number;
  maxPairs: number;
  signal: AbortSignal;
}

/** Compares a site with itself, or with a mutant of it, and looks whether the report is right. */
export async function runTrial(subject: Subject, mutant: Mutant | null, options: TrialOptions): Promise<Trial> {
  const { report, seconds } = await compareWith(subject, mutant, options);
  const blamed = mutant && blame(report, mutant);
  return {
    seconds,
    seed: options.seed,
    failed: report.verdicts
      .filter(({ outcome }) => outcome === "fail")
      .map(({ budget: { id } }) => ({ budget: id, cause: causeOf(report, id)?.title ?? "no cause" })),
    undecided: report.verdicts
      .filter(({ outcome }) => outcome === "unsure" || outcome === "missing")
      .map(({ budget, outcome, gaps }) => `${budget.id}: ${outcome}${gaps[0] ? ` (${gaps[0]})` : ""}`),
    isCaught: blamed?.isCaught ?? false,
    isAttributed: blamed?.isRight ?? false,
  };
}

/** The gate's report on a mutant, or on the site as it is, and how long it took without the builds. */
export async function compareWith(
  { place }: Subject,
  mutant: Mutant | null,
  { config, seed, minutes, maxPairs, signal }: TrialOptions,
): Promise<{ report: Report; seconds: number }> {
  const [base, head] = [await place(null), await place(mutant)];
  const startedAt = performance.now();
  const decision = { ...config.decision, seed, maxMinutes: minutes, maxPairs };
  const whole = { ...config, decision };
  const recording = await runSite(whole, { base, head, signal });
  const report = judge(recording, { mode: "compare", budgets: budgetsOf(whole), decision });
  return { report, seconds: (performance.now() - startedAt) / 1000 };
}

const causeOf = ({ findings }: Report, id: string) => findings.find(({ budget }) => budget === id);

/** A run in a few lines. */
export function sayTrial(name: string, { seconds, seed, failed, undecided, isCaught, isAttributed }: Trial): string {
  const right = isCaught ? `, caught${isAttributed ? " and attributed" : ", not attributed"}` : "";
  return [
    `${name}, seed ${seed}: ${failed.length} failed, ${undecided.length} undecided${right}, ${seconds.toFixed(0)} s`,
    ...failed.map(({ budget, cause }) => `    ✖ ${budget}: ${cause}`),
    ...undecided.map((words) => `    ? ${words}`),
  ].join("\n");
}
