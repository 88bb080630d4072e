import { expect, it } from "vitest";
import { neighbour } from "./neighbour.ts";

it.each([
  ["ArrowDown", 8],
  ["ArrowUp", 2],
  ["ArrowRight", 6],
  ["ArrowLeft", 4],
  ["Home", 0],
  ["End", 9],
])("leads with %s from 5 to %i in rows of three", (key, expected) => {
  expect(neighbour(5, key, 10, 3)).toBe(expected);
});

it("stops at both ends", () => {
  expect(neighbour(0, "ArrowUp", 10, 1)).toBeNull();
  expect(neighbour(9, "ArrowDown", 10, 1)).toBeNull();
  expect(neighbour(0, "Home", 10, 1)).toBeNull();
});

it("leaves sideways arrows alone in a single column, and every other key", () => {
  expect(neighbour(5, "ArrowRight", 10, 1)).toBeNull();
  expect(neighbour(5, "PageDown", 10, 1)).toBeNull();
  expect(neighbour(5, "toString", 10, 1)).toBeNull();
});
