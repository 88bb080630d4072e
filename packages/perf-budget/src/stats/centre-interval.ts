import { bisect } from "./bisect.ts";
import { type Series, logEvidence, score } from "./symmetry-evidence.ts";

/** Where a series has its centre. */
export interface CentreInterval {
  /** The centre that speaks neither for above nor for below; always between the bounds. NaN for an empty series. */
  estimate: number;
  /** -Infinity while nothing is ruled out. */
  lower: number;
  /** Infinity while nothing is ruled out. */
  upper: number;
}

/** How often each bound may ever be wrong, over all looks at one series together. */
export interface ErrorRates {
  /** The lower bound lies above the centre. */
  lower: number;
  /** The upper bound lies below the centre. */
  upper: number;
}

/**
 * The estimate of a series' centre, with bounds that hold at every look at once, so that a run may stop whenever it likes what
 * it sees (Darling & Robbins 1967): all centres whose symmetry the evidence does not contradict.
 */
export function centreInterval(series: Series, rates: ErrorRates): CentreInterval {
  const { values, spreads } = series;
  const reach = 3 * Math.max(...spreads, 0);
  const [least, most] = [Math.min(...values) - reach, Math.max(...values) + reach];
  const isAbove = (centre: number) => logEvidence(series, centre, "above") >= -Math.log(rates.lower);
  const isBelow = (centre: number) => logEvidence(series, centre, "below") >= -Math.log(rates.upper);
  return {
    estimate: values.length === 0 ? Number.NaN : bisect(least, most, (centre) => leansAbove(series, centre)),
    lower: isAbove(least) ? bisect(least, most, isAbove) : -Infinity,
    upper: isBelow(most) ? bisect(most, least, isBelow) : Infinity,
  };
}

/** Whether the estimate of the series' centre lies above the given one: the sum of scores is then positive. */
export function leansAbove({ values, spreads }: Series, centre: number): boolean {
  return values.reduce((sum, value, at) => sum + score(value, centre, spreads[at]!), 0) > 0;
}
