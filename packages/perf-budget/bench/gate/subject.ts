import type { ReadConfig } from "../../src/config/schema.ts";
import type { Mutant } from "../../src/mutations/mutant.ts";
import type { Calibrated } from "./calibrate.ts";

/** A site that is made worse on purpose. */
export interface Subject {
  name: string;
  config: ReadConfig;
  /** By name, in the order of the table. */
  mutants: Readonly<Record<string, Mutant>>;
  /** The same for mutants whose size is measured first. */
  calibrated: Readonly<Record<string, Calibrated>>;
  /** Small mutants in one build, each of them about budgets of its own: one run sees them all. */
  together: { config: ReadConfig; mutants: Readonly<Record<string, Mutant>>; all: Mutant };
  /** Another one with every change of the site, or of the gate itself. */
  version(): string;
  /** A folder with the site built, as it is or as a mutant has it; the same one when it is asked again. */
  place(mutant: Mutant | null): Promise<string>;
  /** Takes all folders away. */
  remove(): void;
}
