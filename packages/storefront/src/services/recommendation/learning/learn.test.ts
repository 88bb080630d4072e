import { describe, expect, it } from "vitest";
import { heatOf } from "./heat.ts";
import { learn, nothingLearnt, pairKey, sittingMs } from "./learn.ts";

const start = Date.UTC(2026, 2, 1);
const minute = 60_000;

/** Teaches looks of one viewer at `[listing, title, minutes after the start]`. */
function taught(...looks: [productId: number, titleId: number, minutes: number][]) {
  const [lesson, memory] = [nothingLearnt(), new Map()];
  for (const [productId, titleId, minutes] of looks)
    learn({ viewerId: "v", productId, titleId, atMs: start + minutes * minute }, memory, lesson);
  /** How many looks' worth of being together, as of the start. */
  const pair = (a: number, b: number) => Math.exp((lesson.pairs.get(pairKey(a, b)) ?? -Infinity) - heatOf(start));
  return { lesson, pair };
}

describe("learning from looks", () => {
  it("joins what was looked at one after the other, both ways round", () => {
    const { pair } = taught([1, 11, 0], [2, 22, 1]);
    expect(pair(11, 22)).toBeCloseTo(1, 3);
    expect(pair(22, 11)).toBe(pair(11, 22));
  });

  it("joins less what lies further apart, and five titles back not at all", () => {
    const { pair } = taught(...[1, 2, 3, 4, 5, 6, 7].map((nth) => [nth, nth, nth / 10] as [number, number, number]));
    expect([1, 2, 3, 4, 5, 6].map((back) => pair(7, 7 - back))).toEqual(
      [1, 1 / 2, 1 / 3, 1 / 4, 1 / 5, 0].map((weight) => expect.closeTo(weight, 2)),
    );
  });

  it("joins what is within one sitting, to the millisecond, and not what is beyond", () => {
    const within = sittingMs / minute;
    expect(taught([1, 11, 0], [2, 22, within]).pair(11, 22)).toBeGreaterThan(0);
    expect(taught([1, 11, 0], [2, 22, within + 1 / minute]).pair(11, 22)).toBe(0);
  });

  it("takes two copies of a title for one, and joins no title with itself", () => {
    const { pair, lesson } = taught([1, 11, 0], [2, 11, 1], [3, 33, 2]);
    expect(pair(11, 11)).toBe(0);
    expect(pair(33, 11)).toBeCloseTo(1, 2);
    expect(Math.exp(lesson.titles.get(11)! - heatOf(start))).toBeCloseTo(2, 2);
  });

  it("learns nothing from a page that is loaded again, until half an hour is over", () => {
    const heats = (minutes: number) =>
      Math.exp(taught([1, 11, 0], [1, 11, minutes]).lesson.listings.get(1)! - heatOf(start));
    expect(heats(29.99)).toBe(1);
    expect(heats(30)).toBeCloseTo(2, 2);
  });

  it("keeps viewers apart", () => {
    const [lesson, memory] = [nothingLearnt(), new Map()];
    learn({ viewerId: "a", productId: 1, titleId: 11, atMs: start }, memory, lesson);
    learn({ viewerId: "b", productId: 2, titleId: 22, atMs: start }, memory, lesson);
    expect(lesson.pairs.size).toBe(0);
  });
});
