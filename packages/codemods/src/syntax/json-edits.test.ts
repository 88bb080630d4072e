import { expect, test } from "vitest";
import { applyEdits } from "../edits.ts";
import { jsonEntries, parseJson } from "./json.ts";
import { addJsonEntries, removeJsonEntries } from "./json-edits.ts";

function without(text: string, ...names: string[]): string {
  const object = parseJson(text, "comments")!;
  return applyEdits(
    text,
    removeJsonEntries(
      text,
      object,
      jsonEntries(object).filter(({ name }) => names.includes(name)),
    ),
  );
}

const adding = (text: string, entry: string) =>
  applyEdits(text, [addJsonEntries(text, parseJson(text, "comments")!, [entry])]);

test.each([
  [`{ "a": 1, "b": 2 }`, ["b"], `{ "a": 1 }`],
  [`{ "a": 1, "b": 2 }`, ["a"], `{ "b": 2 }`],
  [`{ "a": 1, "b": 2, "c": 3 }`, ["b"], `{ "a": 1, "c": 3 }`],
  [`{ "a": 1, "b": 2, "c": 3 }`, ["b", "c"], `{ "a": 1 }`],
  [`{ "a": 1 }`, ["a"], `{ }`],
  [`{"a":1,"b":2}`, ["a"], `{"b":2}`],
  [`{\n  "a": 1,\n  "b": 2\n}`, ["b"], `{\n  "a": 1\n}`],
  [`{\n  "a": 1, // why\n  "b": 2,\n}`, ["b"], `{\n  "a": 1, // why\n}`],
  [`{\n  "a": 1, // why\n  "b": 2\n}`, ["b"], `{\n  "a": 1 // why\n}`],
])("%s without %s", (text, names, expected) => {
  expect(without(text, ...names)).toBe(expected);
});

test.each([
  [`{}`, `{ "n": 0 }`],
  [`{ "a": 1 }`, `{ "a": 1, "n": 0 }`],
  [`{\n\t"a": 1\n}`, `{\n\t"a": 1,\n\t"n": 0\n}`],
  [`{\r\n  "a": 1\r\n}`, `{\r\n  "a": 1,\r\n  "n": 0\r\n}`],
])("adds to %s", (text, expected) => {
  expect(adding(text, `"n": 0`)).toBe(expected);
});
