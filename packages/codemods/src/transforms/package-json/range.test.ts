import { describe, expect, test } from "vitest";
import { isRange, raise, reaches, widen } from "./range.ts";

const react19 = { pinned: "19.3.1", oldest: "19.0.0" };

describe("reaches", () => {
  test.each(["^19.0.0", "19.x", ">=16.8.0", "*", "^16.14.0 || ^19.0.0", "^20.0.0", "19.3.1", ">=16 <20"])(
    "%s does",
    (range) => {
      expect(reaches(range, react19)).toBe(true);
    },
  );
  test.each(["^18.3.1", "18.x", ">=16 <19", "^16.14.0 || ^17.0.0", "16.14.0"])("%s does not", (range) => {
    expect(reaches(range, react19)).toBe(false);
  });
});

test.each([
  ["16.14.0", "19.3.1"],
  ["=16.14.0", "19.3.1"],
  ["^16.14.0", "^19.0.0"],
  ["~16.14.0", "~19.3.1"],
  ["16.x", "19.x"],
  ["16.*", "19.*"],
  ["16", "19"],
  ["16.14", "19.3"],
  [">=16 <18", "^19.0.0"],
  ["16 - 17", "^19.0.0"],
  ["^16.8.0 || ^17.0.0", "^19.0.0"],
])("raises %s to %s", (range, raised) => {
  expect(raise(range, react19)).toBe(raised);
});

test.each([
  ["^16.8.0", "^16.8.0 || ^19.0.0"],
  ["^16.8.0||^17.0.0", "^16.8.0||^17.0.0||^19.0.0"],
  ["16.x", "16.x || 19.x"],
  [">=16 <18", ">=16 <18 || ^19.0.0"],
])("widens %s to %s", (range, widened) => {
  expect(widen(range, react19)).toBe(widened);
});

test.each(["latest", "catalog:", "workspace:*", "npm:other@^1.0.0", "github:facebook/react", "", " "])(
  "%s says no version",
  (range) => {
    expect(isRange(range)).toBe(false);
  },
);
