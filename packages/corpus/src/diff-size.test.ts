import { expect, test } from "vitest";
import { diffSize } from "./diff-size.ts";

test.each([
  ["nothing changed", "a;\nb;\n", "a;\nb;\n", { touched: 0, needed: 0 }],
  ["one word on one line", "a;\nb;\n", "a;\nc;\n", { touched: 2, needed: 2 }],
  ["only indentation", "a;\n  b;\n", "a;\n    b;\n", { touched: 2, needed: 0 }],
  ["one line gone", "a;\nb;\n", "b;\n", { touched: 1, needed: 1 }],
  ["a word changed, and two lines joined", "f(\n  a,\n);\nb;\n", "f(a);\nc;\n", { touched: 6, needed: 3 }],
])("%s", (_, before, after, size) => {
  expect(diffSize(before, after)).toEqual(size);
});
