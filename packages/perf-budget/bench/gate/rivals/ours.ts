import { narrow, narrowToPlainest } from "../narrow.ts";
import { runTrial } from "../trial.ts";
import type { Mutant } from "../../../src/mutations/mutant.ts";
import type { Said } from "./rival.ts";
import type { Subject } from "../subject.ts";

const seed = 6;
const limits = { seed, minutes: 3, maxPairs: 80 };

/** This gate, by the budget that is plainly about the mutant; without one by all such budgets. */
export async function ours(subject: Subject, mutant: Mutant | null, signal: AbortSignal): Promise<Said> {
  const plainest = Object.values(subject.mutants).map(({ metrics }) => narrowToPlainest(subject.config, metrics));
  const config = mutant
    ? narrowToPlainest(subject.config, mutant.metrics).config
    : narrow(subject.config, plainest.map(({ metric }) => metric)); // prettier-ignore
  const { failed, undecided, isAttributed } = await runTrial(subject, mutant, { ...limits, config, signal });
  if (failed.length > 0)
    return { outcome: "red", words: `${failed[0]!.cause}${isAttributed || !mutant ? "" : " (wrong)"}` };
  return { outcome: undecided.length > 0 ? "unsure" : "green", words: undecided.join(", ") };
}
