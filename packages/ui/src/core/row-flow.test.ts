import { expect, it } from "vitest";
import { rowFlow } from "./row-flow.ts";

/** Rows of ten pixels with gaps of two. */
const rows = (...indexes: number[]) =>
  indexes.map((index) => ({ index, start: 500 + index * 12, end: 510 + index * 12 }));
const totalOf = (count: number) => count * 12 - 2;

/** What a page makes of it: rows and spacers with a gap between each two. */
function heightOf(flow: ReturnType<typeof rowFlow>): number {
  const boxes = [...flow.rows.flatMap(({ missingPx }) => [missingPx, 10]), flow.missingAfterPx].filter((px) => px > 0);
  return boxes.reduce((sum, px) => sum + px, 0) + (boxes.length - 1) * 2;
}

it("leaves nothing between neighbours", () => {
  const flow = rowFlow(rows(0, 1, 2), 500, totalOf(3), 2);
  expect(flow).toEqual({
    rows: [0, 1, 2].map((index) => ({ index, missingPx: 0 })),
    missingAfterPx: 0,
  });
});

it.each([
  ["a window at the top", [0, 1, 2]],
  ["a window in the middle", [40, 41, 42]],
  ["a window at the end", [98, 99]],
  ["rows kept far from the window", [0, 40, 41, 80]],
  ["nothing rendered", []],
])("is as high as the whole list with %s", (_, indexes) => {
  expect(heightOf(rowFlow(rows(...indexes), 500, totalOf(100), 2))).toBe(totalOf(100));
});

it("needs no gaps", () => {
  expect(rowFlow([{ index: 3, start: 30, end: 40 }], 0, 100, 0)).toEqual({
    rows: [{ index: 3, missingPx: 30 }],
    missingAfterPx: 60,
  });
});
