import { expect, test } from "vitest";
import { readOptions } from "./options.ts";

test("nothing asked means the whole demo, and the storefront stays open", () => {
  expect(readOptions([])).toEqual({ serve: true, corpus: false, listings: 50_000, minutes: 6.75, rounds: 12 });
});

test("everything can be asked", () => {
  expect(readOptions(["--no-serve", "--corpus", "--listings", "2000", "--minutes", "0.5", "--rounds", "3"])).toEqual({
    serve: false,
    corpus: true,
    listings: 2000,
    minutes: 0.5,
    rounds: 3,
  });
});

test("what is wrong is told in one go", () => {
  expect(() => readOptions(["--listings", "few", "--rounds", "0"])).toThrow(/--listings: .*\n--rounds: /);
  expect(() => readOptions(["--fast"])).toThrow(/--fast/);
});
