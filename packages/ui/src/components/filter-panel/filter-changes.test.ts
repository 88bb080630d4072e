import { expect, it } from "vitest";
import { appliedIn, cleared, ordered, toggled, without } from "./filter-changes.ts";

const tags = { name: "tags", label: "Tags", values: [] };
const platforms = { ...tags, name: "platform", isOneOf: true };
const filters = { chosen: { tags: ["a"], platform: ["nes"] }, price: { minCents: 100, maxCents: null } };

it("adds a value to many, and takes it off again", () => {
  const both = toggled(filters, tags, "b");
  expect(both).toEqual({ ...filters, chosen: { tags: ["a", "b"], platform: ["nes"] } });
  expect(toggled(both, tags, "b")).toEqual(filters);
});

it("puts one in the place of the other where there is one at a time", () => {
  expect(toggled(filters, platforms, "snes").chosen["platform"]).toEqual(["snes"]);
  expect(toggled(filters, platforms, "nes").chosen["platform"]).toEqual([]);
});

it("begins a facet that nothing was chosen of", () => {
  expect(toggled({ chosen: {} }, tags, "a")).toEqual({ chosen: { tags: ["a"] } });
});

it("names everything that narrows, also a limit of nothing", () => {
  expect(appliedIn({ ...filters, price: { minCents: 0, maxCents: 50 } })).toEqual([
    { facet: "tags", value: "a" },
    { facet: "platform", value: "nes" },
    { limit: "min", cents: 0 },
    { limit: "max", cents: 50 },
  ]);
  expect(appliedIn({ chosen: { tags: [] } })).toEqual([]);
});

it("takes off each of them until nothing is left", () => {
  const left = appliedIn(filters).reduce(
    (rest, applied) => without(rest, applied),
    filters as Parameters<typeof without>[0],
  );
  expect(appliedIn(left)).toEqual([]);
  expect(left.price).toEqual({ minCents: null, maxCents: null });
});

it("clears a price where there was one", () => {
  expect(cleared(filters)).toEqual({ chosen: {}, price: { minCents: null, maxCents: null } });
  expect(cleared({ chosen: { tags: ["a"] } })).toEqual({ chosen: {} });
});

it("turns limits the right way round", () => {
  expect(ordered({ minCents: 50, maxCents: 20 })).toEqual({ minCents: 20, maxCents: 50 });
  expect(ordered({ minCents: 20, maxCents: 20 })).toEqual({ minCents: 20, maxCents: 20 });
  expect(ordered({ minCents: 50, maxCents: null })).toEqual({ minCents: 50, maxCents: null });
});
