import { describe, expect, test } from "vitest";
import { sourceOf } from "./source-of.ts";
import { originOf } from "../../src/syntax/origins.ts";

/** Where the argument of the call of `probe` comes from: `source#name.rest`. */
function probed(text: string, path?: string): string | null {
  const source = sourceOf(text, path);
  const call = source
    .all("CallExpression")
    .find((each) => each.callee.type === "Identifier" && each.callee.name === "probe");
  const origin = originOf(source, call?.arguments[0]);
  return origin && `${origin.source}#${[origin.name, ...origin.rest].join(".")}${origin.global ? " (global)" : ""}`;
}

describe("sees the export behind", () => {
  test.each([
    ['import { memo } from "react"; probe(memo)', "react#memo"],
    ['import { memo as m } from "react"; probe(m)', "react#memo"],
    ['import { "memo" as m } from "react"; probe(m)', "react#memo"],
    ['import React from "react"; probe(React.memo)', "react#memo"],
    ['import * as R from "react"; probe(R.memo)', "react#memo"],
    ['import R from "react"; probe(R["memo"])', "react#memo"],
    ['import R from "react"; probe(R?.memo)', "react#memo"],
    ['import R from "react"; const { memo: m } = R; probe(m)', "react#memo"],
    ['import R from "react"; const m = R.memo; const n = m; probe(n)', "react#memo"],
    ['const R = require("react"); probe(R.memo)', "react#memo"],
    ['const { memo } = require("react"); probe(memo)', "react#memo"],
    ['var R = _interopRequireDefault(require("react")); probe(R.default.memo)', "react#memo"],
    ['const R = require("react"); probe((0, R.memo))', "react#memo"],
    ['import P from "prop-types"; probe(P.shape.isRequired)', "prop-types#shape.isRequired"],
    ["probe(React.memo)", "react#memo (global)"],
  ])("%s", (text, expected) => expect(probed(text)).toBe(expected));

  test.each([
    ['import R = require("react"); probe(R.memo)', "react#memo"],
    ['import R from "react"; probe(R!.memo as any)', "react#memo"],
    ['import R from "react"; import m = R.memo; probe(m)', "react#memo"],
  ])("%s, in TypeScript", (text, expected) => expect(probed(text, "/a.ts")).toBe(expected));
});

describe("is not taken in by", () => {
  test.each([
    ["a shadowing parameter", 'import { memo } from "react"; function f(memo) { probe(memo) }'],
    ["a shadowing block", 'import R from "react"; { const R = {}; probe(R.memo) }'],
    ["a catch clause", 'import R from "react"; try {} catch (R) { probe(R.memo) }'],
    ["a hoisted var", 'import { memo } from "react"; function f() { probe(memo); if (1) { var memo; } }'],
    ["a name that is assigned to", 'let m = require("react").memo; m = 1; probe(m)'],
    ["a shadowed require", 'function f(require) { const R = require("react"); probe(R.memo) }'],
    ["a computed member", 'import R from "react"; probe(R[memo])'],
    ["a default in a pattern", 'import R from "react"; const { memo = 1 } = R; probe(memo)'],
    ["an unknown global", "probe(memo)"],
  ])("%s", (_, text) => {
    const seen = probed(text);
    expect(seen === null || !seen.startsWith("react#memo"), String(seen)).toBe(true);
  });
});
