import { assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { shuffleOf } from "./shuffle-ids.ts";
import { randomSeed } from "../../testing/random-seed.ts";

test("is one to one, and knows the way back", () => {
  assert(
    property(integer({ min: 1, max: 3_000 }), integer(), (count, seed) => {
      const shuffle = shuffleOf(count, seed);
      const seen = new Set<number>();
      for (let i = 0; i < count; i += 1) {
        const to = shuffle.to(i);
        expect(to).toBeLessThan(count);
        expect(shuffle.back(to)).toBe(i);
        seen.add(to);
      }
      expect(seen.size).toBe(count);
    }),
    { seed: randomSeed, numRuns: 40 },
  );
});

test("neighbours do not stay neighbours", () => {
  const shuffle = shuffleOf(1_000_000, 7);
  let near = 0;
  for (let i = 0; i < 1_000; i += 1) if (Math.abs(shuffle.to(i) - shuffle.to(i + 1)) < 1_000) near += 1;
  expect(near).toBeLessThan(20);
});
