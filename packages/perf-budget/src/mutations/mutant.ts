import type { MetricName } from "../metric.ts";

/** A source file, by its path from the project's root. */
export interface SourceFile {
  path: string;
  text: string;
}

/** A site's source made worse in one known way, and what a gate should say of it. */
export interface Mutant {
  /** What was done, such as `10 ms more in the handler changeText`. */
  summary: string;
  /** Files as they are now: those that changed, and those that are new. */
  files: SourceFile[];
  /** Metrics that get worse by it, the plainest first; a gate caught it when any of them fails. */
  metrics: MetricName[];
  /** Names of what is to blame: a component, an element, a function, a module, a call or an endpoint. A gate is right that names one. */
  culprits: string[];
}
