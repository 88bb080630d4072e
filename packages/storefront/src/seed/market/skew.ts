/** Picks an index so that earlier ones come up more often, as a power law: weight is `1 / (index + shift) ** exponent`. */
export interface Skew {
  /** @param fraction from 0 up to 1 */
  at(fraction: number): number;
  /** Chance of this index, 0 to 1. */
  share(index: number): number;
}

export function skewOf(count: number, exponent: number, shift: number): Skew {
  const ends = new Float64Array(count);
  let sum = 0;
  for (let i = 0; i < count; i += 1) ends[i] = sum += (i + shift) ** -exponent;
  return {
    at: (fraction) => firstAbove(ends, fraction * sum),
    share: (index) => (ends[index]! - (index === 0 ? 0 : ends[index - 1]!)) / sum,
  };
}

/** Where in a rising list the first number above `value` stands; the last index where none is. */
export function firstAbove(rising: Float64Array, value: number): number {
  let [low, high] = [0, rising.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (rising[middle]! > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
