import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Draws that follow from where they started and from nothing else. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  fraction(): number;
  /** Whole, both ends included. */
  between(from: number, to: number): number;
  /** True with the given chance, 0 to 1. */
  chance(p: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** One of the entries; bigger weights come up more often. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  /** Around 0, nearly always between -3 and 3. */
  normal(): number;
}

/** A 32-bit number that tells texts apart: FNV-1a with its bits stirred once more. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return stir(hash) >>> 0;
}

/** A 32-bit number out of several. */
export function hashNumbers(...numbers: number[]): number {
  let hash = 0x9e3779b9;
  for (const number of numbers) hash = stir(hash ^ Math.imul(number | 0, 0x85ebca6b)) + 0x9e3779b9;
  return stir(hash) >>> 0;
}

function stir(hash: number): number {
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Draws for one purpose: the same seed, name and number give the same draws, whatever was drawn elsewhere. */
export function randomFor(seed: number, purpose: string, number = 0): Random {
  const generator = xoroshiro128plus(hashNumbers(seed, hashText(purpose), number));
  const fraction = () => uniformFloat64(generator);
  const between = (from: number, to: number) => uniformInt(generator, from, to);
  return {
    fraction,
    between,
    chance: (p) => fraction() < p,
    pick: (items) => items[between(0, items.length - 1)]!,
    weighted(entries) {
      let left = fraction() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of entries) if ((left -= weight) < 0) return item;
      return entries.at(-1)![0];
    },
    // The sum of twelve even draws is as normal as prices need, and costs no logarithm.
    normal: () => Array.from({ length: 12 }, fraction).reduce((sum, x) => sum + x, -6),
  };
}
