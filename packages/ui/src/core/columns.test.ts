import { expect, it } from "vitest";
import { columnsOf } from "./columns.ts";

it.each([
  [319, 160, 1],
  [329, 160, 1],
  [330, 160, 2],
  [331, 160, 2],
  [90, 160, 1],
  [0, 160, 1],
])("fits %i pixels with columns of at least %i into %i", (widthPx, minColumnPx, count) => {
  expect(columnsOf(widthPx, minColumnPx, 10).count).toBe(count);
});

it("shares out what is left over", () => {
  expect(columnsOf(350, 160, 10)).toEqual({ count: 2, columnPx: 170 });
});
