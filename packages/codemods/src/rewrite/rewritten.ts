import type { FindingArgs } from "../finding.ts";
import type { SyntaxProblem } from "../parse/parse.ts";
import type { Decision } from "./sites.ts";
import type { Tally } from "../tally.ts";
import type { Failure } from "./verify.ts";

/** One place that was rewritten. Offsets are into the text that its round began with. */
export interface Change {
  transform: string;
  reason: string;
  /** Offset in the original text. */
  offset: number;
}

/** A finding before it has words: what, and where in the resulting text. */
export interface RawFinding {
  transform: string;
  code: string;
  args: FindingArgs;
  start: number;
  end: number;
  /** Offset in the original text. */
  before: number;
  /** A note to a change, not a place that was left. */
  note: boolean;
}

export interface Rewritten {
  path: string;
  /** The text to write; the original where nothing changed or the result failed to verify. */
  text: string;
  changes: Change[];
  findings: RawFinding[];
  /** By transform. */
  tallies: Map<string, Tally>;
  creates: { path: string; text: string }[];
  /** Links of the changes that were made, or that were wanted where the file failed to verify. */
  links: string[];
  failure: Failure | null;
  /** Packages that the new text imports and the old one did not. */
  needs: string[];
  /** Packages of which the rewritten text needs a newer release than the tree may have. */
  raises: string[];
  /** The file could not be read as code at all. */
  problem: SyntaxProblem | null;
  /** How often the text was parsed. */
  parses: number;
}

/** The outcome of a file in which nothing was found. */
export const untouched = (path: string, text: string): Rewritten => ({
  path,
  text,
  changes: [],
  findings: [],
  tallies: new Map(),
  creates: [],
  links: [],
  needs: [],
  raises: [],
  failure: null,
  problem: null,
  parses: 0,
});

/** The findings among decisions about the resulting text. */
export function findingsOf(decisions: readonly Decision[], toOriginal: (offset: number) => number): RawFinding[] {
  return decisions.flatMap(({ transform, outcome, place }) => {
    if (outcome.kind !== "finding") return [];
    const { code, args } = outcome;
    return [{ transform, code, args, ...place, before: toOriginal(place.start), note: false }];
  });
}
