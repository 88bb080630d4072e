import { leansAbove } from "./centre-interval.ts";
import { type Series, logEvidence } from "./symmetry-evidence.ts";

/** What to tell apart: a centre of 0 or below from one of twice the boundary or above. */
export interface Choice {
  /** Positive. Between 0 and its double either answer is right; the estimate then says which side is nearer. */
  boundary: number;
  /** How often "above" may be said of a centre at or below 0, over all looks. */
  falseAbove: number;
  /** How often "below" may be said of a centre at or beyond twice the boundary, over all looks. */
  falseBelow: number;
}

/**
 * Decides whether a series is centred above the boundary or below it, or not yet. May be asked after every value.
 *
 * "above" needs the estimate beyond the boundary and 0 ruled out; "below" needs the estimate within it and the double ruled out. A test
 * against the boundary itself would need four times the values to tell 0 from the double, and could never end at the boundary.
 */
export function sequentialChoice(series: Series, choice: Choice): "above" | "below" | "open" {
  const { boundary, falseAbove, falseBelow } = choice;
  if (leansAbove(series, boundary)) return logEvidence(series, 0, "above") >= -Math.log(falseAbove) ? "above" : "open";
  return logEvidence(series, 2 * boundary, "below") >= -Math.log(falseBelow) ? "below" : "open";
}
