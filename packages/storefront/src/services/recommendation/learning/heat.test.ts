import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halfLifeMs, heatOf, Heats, together } from "./heat.ts";
import { randomSeed } from "../../../testing/random-seed.ts";

const march = Date.UTC(2026, 2, 1);

describe("heat", () => {
  it("of an old look is half of one that is two weeks younger", () => {
    expect(heatOf(march + halfLifeMs) - heatOf(march)).toBeCloseTo(Math.LN2, 12);
    expect(together(heatOf(march), heatOf(march))).toBeCloseTo(heatOf(march + halfLifeMs), 12);
  });

  it("of one look with half the weight is that of a look two weeks older", () => {
    expect(heatOf(march, 0.5)).toBeCloseTo(heatOf(march - halfLifeMs), 12);
  });

  it("comes to the same in whichever order looks come", () => {
    const moments = fc.array(fc.integer({ min: 0, max: 3_650 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(moments, (days) => {
        const sum = (list: number[]) => list.map((day) => heatOf(march + day * 86_400_000)).reduce(together);
        expect(sum(days)).toBeCloseTo(sum(days.toReversed()), 9);
      }),
      { seed: randomSeed },
    );
  });

  it("stays a number for a century, and for what is a century apart", () => {
    const later = march + 100 * 365 * 86_400_000;
    expect(together(heatOf(march), heatOf(later))).toBe(heatOf(later));
  });

  it("adds up by number", () => {
    const heats = new Heats();
    heats.add(7, heatOf(march));
    heats.add(7, heatOf(march));
    heats.add(8, heatOf(march));
    expect(heats.get(7)).toBeCloseTo(heatOf(march) + Math.LN2, 12);
    expect(heats.get(8)).toBe(heatOf(march));
  });
});
