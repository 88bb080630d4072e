import { hashNumbers } from "../random.ts";

/** A fixed shuffle of 0 … count-1 that needs no memory, and its way back. */
export interface Shuffle {
  to(index: number): number;
  back(index: number): number;
}

/**
 * A Feistel network of four rounds over the next even power of two; what lands outside is sent through again
 * until it lands inside, which keeps it one to one.
 */
export function shuffleOf(count: number, seed: number): Shuffle {
  let half = 1;
  while (4 ** half < count) half += 1;
  const mask = 2 ** half - 1;
  const round = (i: number, right: number) => hashNumbers(seed, i, right) & mask;
  const forth = (index: number) => {
    let [left, right] = [index >>> half, index & mask];
    for (let i = 0; i < 4; i += 1) [left, right] = [right, left ^ round(i, right)];
    return ((left << half) | right) >>> 0;
  };
  const home = (index: number) => {
    let [left, right] = [index >>> half, index & mask];
    for (let i = 3; i >= 0; i -= 1) [left, right] = [right ^ round(i, left), left];
    return ((left << half) | right) >>> 0;
  };
  const until = (step: (index: number) => number) => (index: number) => {
    let at = step(index);
    while (at >= count) at = step(at);
    return at;
  };
  return { to: until(forth), back: until(home) };
}
