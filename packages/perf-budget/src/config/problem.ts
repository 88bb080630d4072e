/** One thing wrong with a configuration. */
export interface Problem {
  path: readonly PropertyKey[];
  /** What was found, what was expected, and what to do. */
  message: string;
}
