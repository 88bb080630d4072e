import { expect, test } from "vitest";
import { changeOf } from "./change.ts";
import type { Row } from "./row.ts";

const rowOf = (legacy: number[], storefront: number[], { isFromZero = false, isExact = false } = {}): Row => {
  const byRound = (values: number[]) => new Map(values.map((value, round) => [round, value]));
  return {
    heading: "",
    label: "",
    unit: "ms",
    isFromZero,
    isExact,
    values: { legacy: byRound(legacy), migrated: new Map(), storefront: byRound(storefront) },
  };
};
const noise = [0.03, -0.02, 0.01, -0.04, 0.02, 0, -0.01, 0.04, -0.03, 0.015, -0.025, 0.005];
const base = noise.map((share) => 1000 * (1 + share));

test("half as long is a ratio of a half, inside of its interval", () => {
  const half = noise.toReversed().map((share) => 500 * (1 + share));
  const change = changeOf(rowOf(base, half), "storefront")!;
  expect(change.scale).toBe("ratio");
  expect(change.estimate).toBeCloseTo(0.5, 1);
  expect(change.lower!).toBeLessThan(change.estimate);
  expect(change.upper!).toBeGreaterThan(change.estimate);
  expect(change.upper!).toBeLessThan(0.7);
});

test("two rounds rule nothing out", () => {
  expect(changeOf(rowOf([1000, 1010], [500, 510]), "storefront")).toMatchObject({ lower: null, upper: null });
});

test("what is good at 0 is told as a difference, and so is what was 0 somewhere", () => {
  expect(changeOf(rowOf([120], [20], { isFromZero: true }), "storefront")).toMatchObject({
    scale: "difference",
    estimate: expect.closeTo(-100),
  });
  expect(changeOf(rowOf([120], [0]), "storefront")).toMatchObject({
    scale: "difference",
    estimate: expect.closeTo(-120),
  });
});

test("only rounds in which both were measured count", () => {
  const row = rowOf([100, 200], [50]);
  expect(changeOf(row, "storefront")).toMatchObject({ estimate: expect.closeTo(0.5) });
  expect(changeOf(row, "migrated")).toBeNull();
});

test("a figure that repeats has no interval to tell, one that is noisy has, however few rounds there were", () => {
  expect(changeOf(rowOf([200], [100], { isExact: true }), "storefront")).toMatchObject({ lower: 0.5, upper: 0.5 });
  expect(changeOf(rowOf([200], [100]), "storefront")).toMatchObject({
    estimate: expect.closeTo(0.5),
    lower: null,
    upper: null,
  });
});
