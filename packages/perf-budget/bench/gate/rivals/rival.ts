import type { Subject } from "../subject.ts";

/** What one tool says of one mutant. */
export interface Said {
  /** What its job would end with in CI, as a person would say it. */
  outcome: "red" | "green" | "warned" | "unsure" | "not run";
  /** Its own words, or numbers out of them. */
  words: string;
}

/** Where and on what a rival works. */
export interface Duel {
  subject: Subject;
  /** Folders with the site built: as it is, and as the mutant has it. */
  base: string;
  head: string;
  /** Runs a side, for tools that take a median of some. */
  runs: number;
  /** Where rivals are installed. */
  installed: string;
  /** A folder that nobody else writes to. */
  scratch: string;
  /** Ends the tool. */
  signal: AbortSignal;
}

/** Another tool, set up as it is usually meant to be used. */
export type Rival = (duel: Duel) => Promise<Said>;
