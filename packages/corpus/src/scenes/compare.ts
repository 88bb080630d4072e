import type { Outcome } from "./play.ts";

/** Where two outcomes part, in a few lines for a person; `null` when they are the same. */
export function difference(before: Outcome | undefined, after: Outcome | undefined): string | null {
  if (!before || !after) return "was not played";
  if (after.failure !== before.failure)
    return `${after.frames.at(-1)?.split("\n")[0] ?? "# at once"}: ${after.failure ?? `no longer: ${before.failure}`}`;
  const index = before.frames.findIndex((each, at) => each !== after.frames[at]);
  if (index < 0) return before.frames.length === after.frames.length ? null : "has more frames";
  const [old, young] = [before, after].map(({ frames }) => (frames[index] ?? "").split("\n")) as [string[], string[]];
  const line = old.findIndex((each, at) => each !== young[at]);
  return `${old[0]}\n  - ${old[line]}\n  + ${young[line < 0 ? old.length : line]}`;
}
