import { expect, test } from "vitest";
import { difference } from "./compare.ts";

const outcome = (frames: string[], failure: string | null = null) => ({ frames, failure });

test("finds nothing between equal outcomes", () => {
  expect(difference(outcome(["# draw\n<p>1</p>"]), outcome(["# draw\n<p>1</p>"]))).toBeNull();
});

test.each([
  [
    "a line that changed",
    outcome(["# draw\n<p>1</p>"]),
    outcome(["# draw\n<p>2</p>"]),
    "# draw\n  - <p>1</p>\n  + <p>2</p>",
  ],
  ["a line more", outcome(["# draw\n<p>"]), outcome(["# draw\n<p>\n<i>"]), "# draw\n  - undefined\n  + <i>"],
  ["a frame more", outcome(["# draw"]), outcome(["# draw", "# click a"]), "has more frames"],
  ["an error", outcome(["# draw"]), outcome(["# draw"], "x is not a function"), "# draw: x is not a function"],
  ["an error at once", outcome(["# draw"]), outcome([], "no"), "# at once: no"],
  ["an error that is gone", outcome(["# draw"], "no"), outcome(["# draw"]), "# draw: no longer: no"],
])("shows %s", (_, before, after, words) => {
  expect(difference(before, after)).toBe(words);
});

test("takes a scene that was not played for a difference", () => {
  expect(difference(outcome([]), undefined)).toBe("was not played");
});
