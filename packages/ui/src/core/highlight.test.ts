import { expect, it } from "vitest";
import { highlight } from "./highlight.ts";

const marked = (text: string, typed: string) =>
  highlight(text, typed)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");

it.each([
  ["Mega Man", "man", "Mega [Man]"],
  ["Mega Man", " ME ", "[Me]ga Man"],
  ["Zelda", "zelda", "[Zelda]"],
  ["Zelda", "x", "Zelda"],
  ["Zelda", "  ", "Zelda"],
  ["a.b.c", ".", "a[.]b[.]c"],
  ["İstanbul", "s", "İstanbul"],
])("marks in %s for %s: %s", (text, typed, expected) => {
  expect(marked(text, typed)).toBe(expected);
});
