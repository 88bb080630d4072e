import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/**
 * Tosses that follow from the seed alone, so that a run can be repeated. One toss per pair, each independent of those before:
 * that is what makes a difference symmetric when nothing changed, whatever the machine does meanwhile. Balanced orders such as ABBA look
 * tidier and lose this, because the second pair's order follows from the first's.
 */
export function createCoin(seed: number): () => boolean {
  const source = xoroshiro128plus(seed);
  return () => uniformInt(source, 0, 1) === 1;
}
