import { expect, it } from "vitest";
import { agoWords } from "./Ago.tsx";

it("says how long ago in the unit that fits", () => {
  const second = 1_000;
  const hour = 3_600 * second;
  const said = [
    0,
    44 * second,
    45 * second,
    61 * second,
    59.9 * 60 * second,
    hour,
    23.9 * hour,
    24 * hour,
    29.9 * 24 * hour,
  ];
  expect(said.map(agoWords)).toEqual([
    "a few seconds ago",
    "a few seconds ago",
    "45 seconds ago",
    "1 minute ago",
    "59 minutes ago",
    "1 hour ago",
    "23 hours ago",
    "yesterday",
    "29 days ago",
  ]);
  expect(agoWords(40 * 24 * hour)).toBe("last month");
  expect(agoWords(800 * 24 * hour)).toBe("2 years ago");
});

it("takes a clock that is behind for a moment ago", () => {
  expect(agoWords(-5_000)).toBe("a few seconds ago");
});
