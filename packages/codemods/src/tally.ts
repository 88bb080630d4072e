import type { Decision } from "./rewrite/sites.ts";

/** What became of every place where one transform's pattern stood. `found` is counted apart from the outcomes. */
export interface Tally {
  found: number;
  changed: number;
  findings: number;
  /** By rule. */
  ignored: Record<string, number>;
}

export const emptyTally = (): Tally => ({ found: 0, changed: 0, findings: 0, ignored: {} });

/** Whether every place that was found has an outcome. */
export function addsUp(tally: Tally): boolean {
  return (
    tally.found === tally.changed + tally.findings + Object.values(tally.ignored).reduce((sum, each) => sum + each, 0)
  );
}

/** Adds `more` to `sum`, in place. */
export function addTally(sum: Tally, more: Tally): void {
  sum.found += more.found;
  sum.changed += more.changed;
  sum.findings += more.findings;
  for (const [rule, count] of Object.entries(more.ignored)) sum.ignored[rule] = (sum.ignored[rule] ?? 0) + count;
}

/**
 * Counts places over the rounds of one file. A place is known by its transform and its offset in the original text, so
 * that it is the same place in every round. One that a larger change swallowed before its turn is ignored by the
 * rule `absorbed-by-another-change`.
 */
export class PlaceCounter {
  readonly #places = new Map<string, { transform: string; found: number; changed: number }>();

  /** Every decision of a round, with the function that maps its offsets to the original text. */
  announce(decisions: readonly Decision[], toOriginal: (offset: number) => number): void {
    const round = new Map<string, { transform: string; count: number }>();
    for (const each of decisions) {
      const key = `${each.transform}@${toOriginal(each.place.start)}`;
      const entry = round.get(key) ?? { transform: each.transform, count: 0 };
      entry.count += 1;
      round.set(key, entry);
    }
    for (const [key, { transform, count }] of round) {
      const place = this.#places.get(key) ?? { transform, found: 0, changed: 0 };
      place.found = Math.max(place.found, count + place.changed);
      this.#places.set(key, place);
    }
  }

  changed(decision: Decision, toOriginal: (offset: number) => number): void {
    const place = this.#places.get(`${decision.transform}@${toOriginal(decision.place.start)}`);
    if (place) place.changed += 1;
  }

  /** The outcome by transform, given what the last round left. */
  tallies(left: readonly Decision[]): Map<string, Tally> {
    const tallies = new Map<string, Tally>();
    const of = (transform: string) => {
      const tally = tallies.get(transform) ?? emptyTally();
      tallies.set(transform, tally);
      return tally;
    };
    for (const { transform, found, changed } of this.#places.values()) {
      const tally = of(transform);
      tally.found += found;
      tally.changed += changed;
    }
    for (const each of left) {
      const tally = of(each.transform);
      if (each.outcome.kind === "finding") tally.findings += 1;
      if (each.outcome.kind === "ignored")
        tally.ignored[each.outcome.rule] = (tally.ignored[each.outcome.rule] ?? 0) + 1;
    }
    for (const tally of tallies.values()) {
      const gone =
        tally.found -
        tally.changed -
        tally.findings -
        Object.values(tally.ignored).reduce((sum, each) => sum + each, 0);
      if (gone > 0) tally.ignored["absorbed-by-another-change"] = gone;
    }
    return tallies;
  }
}

/** The outcome by transform where a file stays as it was: every place of its first round is ignored for that reason. */
export function failedTallies(seen: readonly Decision[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { transform } of seen) {
    const tally = tallies.get(transform) ?? emptyTally();
    tallies.set(transform, tally);
    addTally(tally, { ...emptyTally(), found: 1, ignored: { "file-failed-to-verify": 1 } });
  }
  return tallies;
}
