/** Quantiles that a database is asked for: fine around the 75th percentile, coarse where few visits leave much open. */
export const gridShares: readonly number[] = Array.from({ length: 199 }, (_, at) => (at + 1) / 200);

/** How often both bounds together miss the population's 75th percentile: one time in a hundred. */
const z = 2.576;

/**
 * Between which shares of a sample the population's 75th percentile lies, by how a count of visits scatters around three quarters (normal,
 * with half a visit for continuity, and moved outward to the grid). Null: visits are too few for a bound.
 */
export function p75Shares(visits: number): { lower: number | null; upper: number | null } {
  const slack = z * Math.sqrt((0.75 * 0.25) / visits) + 0.5 / visits;
  const lower = gridShares.findLast((share) => share <= 0.75 - slack) ?? null;
  const upper = gridShares.find((share) => share >= 0.75 + slack) ?? null;
  const isKnown = (share: number | null) => share !== null && share * visits >= 1 && (1 - share) * visits >= 1;
  return { lower: isKnown(lower) ? lower : null, upper: isKnown(upper) ? upper : null };
}
