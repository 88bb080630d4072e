import { describe, expect, test } from "vitest";
import { sourceOf } from "./source-of.ts";
import { applyEdits } from "../../src/edits.ts";
import { deadImports, foreseenDeadImports } from "../../src/rewrite/tidy.ts";

/** What is left of a text once a change has taken the last use of some names away. */
function tidied(before: string, without: string | RegExp): string {
  const after = before.replace(without, "");
  return applyEdits(after, deadImports(sourceOf(before), sourceOf(after)));
}

describe("takes away what is no longer used", () => {
  test.each([
    ['import { a, b } from "x";\na();\nb();\n', "a();\n", 'import { b } from "x";\nb();\n'],
    ['import { a, b } from "x";\na();\nb();\n', "b();\n", 'import { a } from "x";\na();\n'],
    ['import { a, b, c } from "x";\nb();\na(); c();\n', "a(); c();\n", 'import { b } from "x";\nb();\n'],
    ['import D, { a } from "x";\nD();\na();\n', "a();\n", 'import D from "x";\nD();\n'],
    ['import D, { a } from "x";\nD();\na();\n', "D();\n", 'import { a } from "x";\na();\n'],
    ['import D from "x";\nimport E from "y";\nD();\nE();\n', "D();\n", 'import E from "y";\nE();\n'],
    ['const D = require("x");\nD();\ng();\n', "D();\n", "g();\n"],
    ['const { a, b } = require("x");\na();\nb();\n', "b();\n", 'const { a } = require("x");\na();\n'],
    [
      'var D = require("x"), E = require("y"), F = require("z");\nD(E);\nF();\n',
      "D(E);\n",
      'var F = require("z");\nF();\n',
    ],
    [
      'var D = require("x"), E = require("y"), F = require("z");\nD();\nE(F);\n',
      "E(F);\n",
      'var D = require("x");\nD();\n',
    ],
    ['var D = require("x"),\n  E = require("y");\nD(E);\ng();\n', "D(E);\n", "g();\n"],
    [
      'var D = require("x"), { a, b, c } = require("y");\nD(a, b);\nc();\n',
      "D(a, b);\n",
      'var { c } = require("y");\nc();\n',
    ],
  ])("%j", (before, without, after) => expect(tidied(before, without)).toBe(after));
});

describe("leaves alone", () => {
  test.each([
    ["an import that was never used", 'import { a, b } from "x";\nb();\n', "nothing"],
    ["an import for its effects", 'import "x";\nf();\n', "f();\n"],
    [
      "React, while the classic runtime needs it",
      'import React from "react";\nReact.f();\nconst a = <b />;\n',
      "React.f();\n",
    ],
  ])("%s", (_, before, without) => expect(tidied(before, without)).toBe(before.replace(without, "")));
});

describe("foresees what a change leaves unused", () => {
  /** The text with a change and all that was foreseen of it; the change alone, where nothing was. */
  function made(before: string, from: string, to: string): string {
    const start = before.indexOf(from);
    const edit = { start, end: start + from.length, text: to };
    return applyEdits(before, [edit, ...foreseenDeadImports(sourceOf(before), [edit])]);
  }

  test.each([
    [
      "all uses go",
      'import { a, b } from "x";\n\n\na();\nb();\n',
      "a()",
      "c()",
      'import { b } from "x";\n\n\nc();\nb();\n',
    ],
    ["a whole line goes", 'import D from "x";\n\n\n\ng();\nD();\n', "D()", "h()", "\n\ng();\nh();\n"],
  ])("%s", (_, before, from, to, after) => expect(made(before, from, to)).toBe(after));

  test.each([
    ["a use stays", 'import { a } from "x";\n\n\na();\na;\n', "a()", "c()"],
    ["the new text names it", 'import { a } from "x";\n\n\na();\n', "a()", "c(a)"],
    ["the change is near", 'import { a } from "x";\na();\n', "a()", "c()"],
    ["JSX may mean it", 'import React from "x";\n\n\nReact();\n', "React()", "c()"],
    ["it was never used", 'import { b } from "x";\n\n\na();\n', "a()", "c()"],
  ])("and holds back where %s", (_, before, from, to) => expect(made(before, from, to)).toBe(before.replace(from, to)));
});
