/**
 * How strongly a series speaks against being symmetric about a centre, as a bet: whoever stakes 1 on every next value
 * falling above it as often as below, owns `exp(logEvidence)` now. If the series is symmetric, nobody's stake ever reaches 1/α with a
 * probability above α, however often they look and whenever they stop (Ville's inequality). That holds for every n from 1 on and
 * every symmetric distribution, also those without a mean, with no large-sample step.
 *
 * Each value is scored by its distance from the centre in spreads, cut at ±1.5 (Huber), so that one wild value costs no more than one
 * value. For a symmetric score s, E[exp(bs)/cosh(bs)] = 1 for any bet b. The stake is spread evenly over four bets,
 * so that small and large distances are both found.
 *
 * Sources: Ville 1939; Efron 1969 (symmetry alone suffices); de la Peña 1999; Howard, Ramdas, McAuliffe & Sekhon, "Time-uniform
 * Chernoff bounds", 2020; Vovk & Wang, "Nonparametric e-tests of symmetry", 2024; Huber 1964 for the cut.
 */
export interface Series {
  values: readonly number[];
  /** See `predictSpreads`. */
  spreads: readonly number[];
}

const bets = [0.2, 0.4, 0.8, 1.6] as const;
const cut = 1.5;

/** A value's signed distance from the centre in spreads, within ±1.5. */
export function score(value: number, centre: number, spread: number): number {
  return Math.max(-cut, Math.min(cut, (value - centre) / spread));
}

/**
 * The logarithm of the stake of whoever bets that the series lies above the centre (`above`), or below it. 0 for an empty series;
 * falls as the centre rises for `above`, rises for `below`.
 */
export function logEvidence({ values, spreads }: Series, centre: number, side: "above" | "below"): number {
  const stakes = openStakes();
  const sign = side === "above" ? 1 : -1;
  values.forEach((value, at) => raise(stakes, sign * score(value, centre, spreads[at]!)));
  return logMean(stakes);
}

/** Stakes before the first value. */
export const openStakes = (): number[] => bets.map(() => 0);

/** Adds one score to stakes: all that a run that looks after each value has to keep. */
export function raise(stakes: number[], scored: number): void {
  for (const [at, bet] of bets.entries()) stakes[at] = stakes[at]! + Math.LN2 - Math.log1p(Math.exp(-2 * bet * scored));
}

/** The logarithm of the mean of what these are the logarithms of. */
export function logMean(logs: readonly number[]): number {
  const top = Math.max(...logs);
  return top + Math.log(logs.reduce((sum, each) => sum + Math.exp(each - top), 0) / logs.length);
}
