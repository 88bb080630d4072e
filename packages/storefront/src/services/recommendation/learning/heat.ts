/**
 * How much something was looked at, where a look counts half after two weeks.
 *
 * A look at time t weighs 2^((t - landmark) / halfLife): instead of the old ones fading, new ones weigh more, so that
 * what is kept never has to be touched for time to pass, and an index on it stays in the right order. Heat is the
 * natural logarithm of the sum of such weights: the weights themselves would leave the range of a double within years.
 */
export const halfLifeMs = 14 * 86_400_000;
const landmarkMs = Date.UTC(2020, 0, 1);

/** The heat of one look of that weight. */
export function heatOf(atMs: number, weight = 1): number {
  return Math.log(weight) + ((atMs - landmarkMs) / halfLifeMs) * Math.LN2;
}

/** The heat of all that two heats stand for. */
export function together(a: number, b: number): number {
  return Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));
}

/** Heats by a number each. */
export class Heats extends Map<number, number> {
  add(key: number, heat: number): void {
    const before = this.get(key);
    this.set(key, before === undefined ? heat : together(before, heat));
  }
}
