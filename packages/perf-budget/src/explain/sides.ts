import type { Attribution } from "../attribution.ts";
import type { Sample } from "../sample.ts";
import { median } from "../stats/quantile.ts";

export type Of<Kind extends Attribution["kind"]> = Extract<Attribution, { kind: Kind }>;

/** What samples of one side say about one kind of cause. */
export interface Sides<Kind extends Attribution["kind"]> {
  base: Of<Kind>[][];
  head: Of<Kind>[][];
}

/**
 * One list per sample and side, so that what a sample does not name counts as nothing there. Samples without any evidence of the kind are left
 * out: not every measurement looks closely, and where none of a side found anything the side knows nothing.
 */
export function sidesOf<const Kind extends Attribution["kind"]>(samples: readonly Sample[], kind: Kind): Sides<Kind> {
  const of = (side: Sample["side"]) =>
    samples
      .filter((sample) => sample.side === side && sample.value !== null)
      .map(({ attributions }) => (attributions ?? []).filter((each): each is Of<Kind> => each.kind === kind))
      .filter((found) => found.length > 0);
  return { base: of("base"), head: of("head") };
}

/** The median over samples of a figure that each sums over its attributions; null without samples. */
export function typical<T>(samples: readonly T[][], figure: (one: T) => number): number | null {
  if (samples.length === 0) return null;
  return median(samples.map((each) => each.reduce((sum, one) => sum + figure(one), 0)));
}

/** What is said most often on a side, such as which element was the largest. */
export function commonest<T>(samples: readonly T[][], name: (one: T) => string | undefined): string | null {
  const counts = new Map<string, number>();
  for (const one of samples.flat()) {
    const each = name(one);
    if (each !== undefined) counts.set(each, (counts.get(each) ?? 0) + 1);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** How much a figure grew; a side that knows nothing counts as 0. */
export const growth = (base: number | null, head: number | null): number => (head ?? 0) - (base ?? 0);
