import { expect, test } from "vitest";
import { WordFinder } from "./word-finder.ts";

test("finds words that overlap, hold one another and end the text", () => {
  const words = ["she", "he", "hers", "his", "s h", "€".length === 1 ? "\n ref=" : "", "e"].filter(Boolean);
  const finder = new WordFinder(words);
  for (const text of ["ushers", "she", "h€e", "is his", "a\n ref=b", "", "s hers", "hhhe"]) {
    expect([...finder.find(text)], text).toEqual(words.map((word) => (text.includes(word) ? 1 : 0)));
  }
});

test("agrees with a plain search on random texts", () => {
  let seed = 20_261_120;
  const random = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const letters = (length: number) => Array.from({ length }, () => "abc"[random(3)]).join("");
  for (let round = 0; round < 300; round += 1) {
    const words = Array.from({ length: 1 + random(8) }, () => letters(1 + random(4)));
    const text = letters(random(30));
    const found = [...new WordFinder(words).find(text)];
    expect(found, `${words.join()} in ${text}`).toEqual(words.map((word) => (text.includes(word) ? 1 : 0)));
  }
});

test("refuses words that its table cannot hold", () => {
  expect(() => new WordFinder(["ä"])).toThrow('"ä" is empty or not ASCII');
});
