import { expect, it } from "vitest";
import { NearWords, slipsBetween } from "./near-words.ts";

it.each([
  ["zelda", "zelda", 0],
  ["zleda", "zelda", 1],
  ["zeld", "zelda", 1],
  ["zeelda", "zelda", 1],
  ["zelba", "zelda", 1],
  ["mraoi", "mario", 2],
  ["sonic", "mario", 3],
])("counts the slips from %s to %s, up to one more than allowed", (typed, word, slips) => {
  expect(slipsBetween(typed, word, false, 2)).toBe(slips);
});

it("compares an unfinished word with a beginning", () => {
  expect(slipsBetween("castelv", "castlevania", true, 2)).toBe(1);
  expect(slipsBetween("castelv", "castlevania", false, 2)).toBe(3);
});

const words = ["mario", "marie", "metroid", "zelda", "it", "street"];
const near = new NearWords();
words.forEach((word, number) => near.add(word, number));
const nearest = (typed: string, weigh: (number: number) => number = () => 1) => {
  const number = near.nearest(typed, false, words, weigh);
  return number === undefined ? undefined : words[number];
};

it("allows one slip in a short word, two in a long one, none in two letters", () => {
  expect(nearest("zleda")).toBe("zelda");
  expect(nearest("zlead")).toBeUndefined();
  expect(nearest("metriod")).toBe("metroid");
  expect(nearest("mertiod")).toBe("metroid");
  expect(nearest("is")).toBeUndefined();
});

it("takes the weightier of two that are as near, and none without weight", () => {
  expect(nearest("marix", (number) => (number === 1 ? 5 : 1))).toBe("marie");
  expect(nearest("marix", (number) => (number === 0 ? 5 : 1))).toBe("mario");
  expect(nearest("zleda", () => 0)).toBeUndefined();
});
