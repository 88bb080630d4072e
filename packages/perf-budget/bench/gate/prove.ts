import { narrowToPlainest } from "./narrow.ts";
import type { RateOptions } from "./rates.ts";
import type { Subject } from "./subject.ts";
import { runTrial, sayTrial } from "./trial.ts";

/**
 * Sees that the gate goes red for each mutant, with the right cause, and holds without it. Each is judged by the budgets that are about it
 * alone, so that a run takes no longer than it must.
 */
export async function proveEachCanFail(
  subject: Subject,
  { only, seed, maxPairs, minutes }: Omit<RateOptions, "same" | "each">,
): Promise<boolean> {
  let isProven = true;
  for (const [name, mutant] of Object.entries(subject.mutants).filter(([each]) => each.includes(only))) {
    const options = { config: narrowToPlainest(subject.config, mutant.metrics), seed, maxPairs, minutes };
    const red = await runTrial(subject, mutant, options);
    const green = await runTrial(subject, null, options);
    const isRight =
      red.isCaught &&
      red.isAttributed &&
      green.failed.length === 0 &&
      !green.undecided.some((each) => each.includes("missing"));
    isProven &&= isRight;
    console.log(`${isRight ? "✔" : "✖"} ${name}`);
    console.log(sayTrial("  with it", red));
    console.log(sayTrial("  without", green));
  }
  return isProven;
}
