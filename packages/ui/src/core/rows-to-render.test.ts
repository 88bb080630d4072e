import { describe, expect, it } from "vitest";
import { lastAtOrBefore, rowsToRender } from "./rows-to-render.ts";

const screen = {
  firstVisible: 10,
  lastVisible: 12,
  count: 100,
  heading: null,
  ahead: 3,
  behind: 1,
  block: 1,
  kept: [],
} as const;

describe("rowsToRender", () => {
  it("reaches further in the direction of travel", () => {
    expect(rowsToRender({ ...screen, heading: "forward" })).toEqual([9, 10, 11, 12, 13, 14, 15]);
    expect(rowsToRender({ ...screen, heading: "backward" })).toEqual([7, 8, 9, 10, 11, 12, 13]);
  });

  it("changes a block at a time", () => {
    const at = (firstVisible: number) =>
      rowsToRender({ ...screen, block: 4, firstVisible, lastVisible: firstVisible + 2 }).join(" ");
    expect(at(9)).toBe("8 9 10 11 12 13 14 15");
    expect(at(10)).toBe(at(9));
    expect(at(11)).toBe("8 9 10 11 12 13 14 15 16 17 18 19");
  });

  it("stays inside of the list", () => {
    expect(rowsToRender({ ...screen, firstVisible: 0, lastVisible: 1, count: 2 })).toEqual([0, 1]);
    expect(rowsToRender({ ...screen, firstVisible: 0, lastVisible: 0, count: 0 })).toEqual([]);
  });

  it("keeps rows from elsewhere, in order, once", () => {
    expect(rowsToRender({ ...screen, kept: [40, 2, 40, 11, null] })).toEqual([2, 9, 10, 11, 12, 13, 14, 15, 40]);
  });

  it("drops kept rows that the list no longer has", () => {
    expect(rowsToRender({ ...screen, kept: [100] })).not.toContain(100);
  });
});

describe("lastAtOrBefore", () => {
  it.each([
    [3, null],
    [4, 4],
    [8, 4],
    [9, 9],
    [99, 9],
  ])("for %i gives %s", (limit, expected) => {
    expect(lastAtOrBefore([4, 9], limit)).toBe(expected);
  });
});
