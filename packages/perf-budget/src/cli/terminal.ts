import type { Leftovers } from "../scenarios/leftovers.ts";

/** Where words go: results to `out`, complaints and progress to `err`. */
export interface Terminal {
  out: (text: string) => unknown;
  err: (text: string) => unknown;
  hasColours: boolean;
  /** Asks a command that measures to stop. */
  signal?: AbortSignal;
  /** What a command that measures leaves lying about until it has cleaned up. */
  leftovers?: Leftovers;
}
