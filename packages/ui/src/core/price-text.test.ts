import { expect, it } from "vitest";
import { amountText, centsOf } from "./price-text.ts";

it.each([
  ["12", 1200],
  ["12.5", 1250],
  [" $1,250.05 ", 125_005],
  [".5", 50],
  ["0", 0],
  ["19.999", 2000],
  ["", null],
  ["  ", null],
  ["abc", undefined],
  ["-5", undefined],
  ["1.2.3", undefined],
  [".", undefined],
  ["1e9", undefined],
])("reads %j as %j", (typed, cents) => {
  expect(centsOf(typed)).toBe(cents);
});

it.each([
  [null, ""],
  [0, "0"],
  [1200, "12"],
  [1250, "12.50"],
])("writes %j as %j", (cents, text) => {
  expect(amountText(cents)).toBe(text);
});
