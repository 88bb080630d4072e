import { expect, test } from "vitest";
import { shuffle } from "../../src/stats/shuffle.ts";

test("of any two, each comes first about as often as the other", () => {
  const draw = shuffle(7);
  const orders = Array.from({ length: 6000 }, () => draw(["a", "b", "c"]).join(""));
  const counts = [...Map.groupBy(orders, (order) => order).values()].map(({ length }) => length);
  expect(counts).toHaveLength(6);
  // 1000 expected of each; 100 is more than three standard deviations.
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(100);
});

test("orders follow from the seed", () => {
  const things = [1, 2, 3, 4, 5];
  const first = shuffle(3);
  const second = shuffle(3);
  expect([first(things), first(things)]).toEqual([second(things), second(things)]);
});
