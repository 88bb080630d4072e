import { expect, it } from "vitest";
import { steadyFacets } from "./steady-facets.ts";

const facet = (name: string, counts: Record<string, number>) => ({
  name,
  label: name,
  values: Object.entries(counts).map(([value, count]) => ({ value, label: value, count })),
});
const seven = { a: 7, b: 6, c: 5, d: 4, e: 3, f: 2, g: 1 };

it("keeps a value in its place when nothing has it any more", () => {
  const before = [facet("platform", { nes: 5, snes: 3, n64: 1 })];
  const now = [facet("platform", { n64: 2, nes: 1 })];
  expect(steadyFacets(before, now)).toEqual([facet("platform", { nes: 1, snes: 0, n64: 2 })]);
});

it("puts what is new behind it", () => {
  const before = [facet("platform", { nes: 5 })];
  const now = [facet("platform", { n64: 9, nes: 5 }), facet("region", { pal: 1 })];
  expect(steadyFacets(before, now)).toEqual([facet("platform", { nes: 5, n64: 9 }), facet("region", { pal: 1 })]);
});

it("keeps a short facet of which nothing is left", () => {
  expect(steadyFacets([facet("region", { pal: 1 })], [])).toEqual([facet("region", { pal: 0 })]);
});

it("takes long facets as they come", () => {
  expect(steadyFacets([facet("tags", seven)], [facet("tags", { g: 1 })])).toEqual([facet("tags", { g: 1 })]);
  expect(steadyFacets([facet("tags", seven)], [])).toEqual([]);
});
