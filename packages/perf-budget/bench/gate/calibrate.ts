import type { Mutant } from "../../src/mutations/mutant.ts";
import { runSite } from "../../src/run-site.ts";
import { median } from "../../src/stats/quantile.ts";
import { narrow } from "./narrow.ts";
import type { Subject } from "./subject.ts";

/** A mutant whose size depends on the machine: so much work that a step's script takes a share longer. */
export interface Calibrated {
  /** By how much longer, as a share. */
  share: number;
  /** The scenario and its step that it is measured in. */
  scenario: string;
  step: string;
  make(turns: number): Mutant;
}

/** Plainly seen, so that what a turn costs comes out well. */
const pilotTurns = 2_000_000;
const pilotPairs = 6;

/** Measures what the step's script takes, and what a turn of work adds to it, and makes a mutant of the right size. */
export async function calibrate(
  { config, place }: Subject,
  { share, scenario, step, make }: Calibrated,
  signal: AbortSignal,
): Promise<{ mutant: Mutant; turns: number; scriptMs: number }> {
  const asked = narrow(config, ["script-time"]);
  const decision = { ...asked.decision, maxPairs: pilotPairs, seed: 1 };
  const [base, head] = [await place(null), await place(make(pilotTurns))];
  const { samples } = await runSite({ ...asked, decision }, { base, head, signal });
  const typical = (side: "base" | "head") =>
    median(
      samples.flatMap(({ subject, metric, value, ...sample }) =>
        metric === "script-time" && subject.scenario === scenario && subject.step === step && sample.side === side
          ? (value ?? [])
          : [],
      ),
    );
  const scriptMs = typical("base");
  const perTurnMs = (typical("head") - scriptMs) / pilotTurns;
  if (!(perTurnMs > 0)) throw new Error(`${pilotTurns} turns of work in ${scenario}, ${step} took no time`);
  const turns = Math.round((share * scriptMs) / perTurnMs);
  return { mutant: make(turns), turns, scriptMs };
}
