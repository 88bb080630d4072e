import type { MetricName } from "../../src/metric.ts";
import { narrow, narrowToPlainest } from "./narrow.ts";
import type { RateOptions } from "./rates.ts";
import type { Subject } from "./subject.ts";
import { runTrial, sayTrial } from "./trial.ts";

/** Enough for exact figures to repeat, and for noisy ones to be loudly wrong. */
const greenPairs = 8;

/**
 * Sees that the gate goes red for each mutant, with the right cause, and holds without any. A mutant is judged by the plainest budget that is
 * about it, so that a run takes no longer than it must; the run without one has all of these budgets.
 */
export async function proveEachCanFail(
  subject: Subject,
  { only, seed, maxPairs, minutes, signal }: Omit<RateOptions, "same" | "each" | "forMinutes" | "ledger">,
): Promise<boolean> {
  const mutants = Object.entries(subject.mutants).filter(([each]) => each.includes(only));
  const used = new Set<MetricName>();
  let isProven = mutants.length > 0;
  for (const [name, mutant] of mutants) {
    const { config, metric } = narrowToPlainest(subject.config, mutant.metrics);
    used.add(metric);
    const red = await runTrial(subject, mutant, { config, seed, maxPairs, minutes, signal });
    const isRight = red.isCaught && red.isAttributed;
    isProven &&= isRight;
    console.log(`${isRight ? "✔" : "✖"} ${sayTrial(name, red)}`);
  }
  const config = narrow(subject.config, [...used]);
  const green = await runTrial(subject, null, {
    config,
    seed,
    maxPairs: Math.min(maxPairs, greenPairs),
    minutes,
    signal,
  });
  const isGreen = green.failed.length === 0 && !green.undecided.some((each) => each.includes("missing"));
  console.log(`${isGreen ? "✔" : "✖"} ${sayTrial("none of them", green)}`);
  return isProven && isGreen;
}
