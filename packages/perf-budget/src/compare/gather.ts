import type { Budget } from "../budget.ts";
import type { Sample } from "../sample.ts";
import { samplesOf } from "../samples-of.ts";

/** A budget's values, side by side. */
export interface Gathered {
  base: number[];
  head: number[];
  /** Both sides of the same pair, in the order of pairs. */
  pairs: { base: number; head: number }[];
  /** Attempts on a side that gave no value, as a share of its attempts; 1 without attempts. */
  gaps: { base: number; head: number };
  /** What collectors said of them, each reason once. */
  gapReasons: string[];
}

/** Sorts a budget's samples by side and pair. A value that is no finite number counts as a gap. */
export function gather(budget: Budget, samples: readonly Sample[]): Gathered {
  const own = samplesOf(budget, samples).toSorted((a, b) => a.pair - b.pair);
  const isValue = ({ value }: Sample) => value !== null && Number.isFinite(value);
  const side = (name: Sample["side"]) => own.filter((sample) => sample.side === name);
  const gaps = (all: readonly Sample[]) =>
    all.length === 0 ? 1 : all.filter((each) => !isValue(each)).length / all.length;
  const [base, head] = [side("base"), side("head")];
  const baseByPair = new Map(base.filter(isValue).map(({ pair, value }) => [pair, value!]));
  return {
    base: base.filter(isValue).map(({ value }) => value!),
    head: head.filter(isValue).map(({ value }) => value!),
    pairs: head.flatMap((sample) => {
      const other = baseByPair.get(sample.pair);
      return isValue(sample) && other !== undefined ? [{ base: other, head: sample.value! }] : [];
    }),
    gaps: { base: gaps(base), head: gaps(head) },
    gapReasons: [
      ...new Set(
        own.flatMap((sample) => (isValue(sample) ? [] : `${sample.side}: ${sample.missing ?? "no reason given"}`)),
      ),
    ],
  };
}
