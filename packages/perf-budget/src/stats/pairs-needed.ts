/**
 * About how many values it takes to tell a centre from another that lies `distance` away, at an error rate of `rate`. For planning,
 * not for deciding: the decision may be looked at after every value. Evidence grows by half the squared distance in spreads per value
 * while that is small, and by at most ln 2; the bets' mixture costs ln 4, and the wish to succeed with 95 % one more 1.645 standard
 * deviations of the evidence. Within 20 % of simulated needs for normal values; up to ten too many where a distance is more
 * than two spreads (bench/statistics.ts).
 */
export function pairsNeeded(distance: number, spread: number, rate: number): number {
  const goal = Math.log(4 / rate);
  const shift = Math.min(distance / spread, 4);
  const growth = Math.min(shift ** 2 / 2, Math.LN2);
  const wobble = 1.645 * Math.min(shift, 1);
  // Solves n·growth = goal + wobble·√n.
  const root = (wobble + Math.sqrt(wobble ** 2 + 4 * growth * goal)) / (2 * growth);
  return Math.ceil(root ** 2);
}
