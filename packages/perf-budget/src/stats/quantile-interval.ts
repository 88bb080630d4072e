import type { CentreInterval, ErrorRates } from "./centre-interval.ts";
import { quantile } from "./quantile.ts";
import { logMean } from "./symmetry-evidence.ts";

/** Bets on how much larger the odds of a value at or below the quantile are than they should be, as logarithms. */
const bets = [0.5, 1, 2, 4] as const;

/**
 * Where the quantile of a population lies, from a sample of it, with bounds that hold at every look at once. Nothing is asked of the
 * distribution, ties and single spikes included. Values have to be drawn alike, each whatever came before: unlike a comparison
 * in random pairs, a level has no defence against a machine that grows slower while it is measured.
 *
 * Each bound is the value at which the count of values below stops contradicting the quantile, by a bet on the count (a mixture of
 * likelihood ratios: Robbins 1970; for quantiles Howard & Ramdas, "Sequential estimation of quantiles", 2022).
 */
export function quantileInterval(values: readonly number[], share: number, rates: ErrorRates): CentreInterval {
  const sorted = values.toSorted((a, b) => a - b);
  const count = sorted.length;
  // The quantile is at least x when so few values lie below x that the share cannot have been reached there.
  let lower = -Infinity;
  let upper = Infinity;
  for (let below = 0; below < count; below += 1) {
    if (logShareEvidence(below, count, share, "fewer") < -Math.log(rates.lower)) break;
    lower = sorted[below]!;
  }
  for (let above = 0; above < count; above += 1) {
    if (logShareEvidence(count - above, count, share, "more") < -Math.log(rates.upper)) break;
    upper = sorted[count - 1 - above]!;
  }
  return { estimate: quantile(values, share), lower, upper };
}

/** The stake of whoever bets that hits come more often than with the probability `share`, or less often. A logarithm. */
export function logShareEvidence(hits: number, count: number, share: number, side: "more" | "fewer"): number {
  const odds = Math.log(share / (1 - share));
  return logMean(
    bets.map((bet) => {
      const other = 1 / (1 + Math.exp(-(odds + (side === "more" ? bet : -bet))));
      return hits * Math.log(other / share) + (count - hits) * Math.log((1 - other) / (1 - share));
    }),
  );
}
