import { expect, test } from "vitest";
import { sourceOf } from "./source-of.ts";

/** For each use of `x`, what declares it: the text of the line of its declaration, or `global`. */
function usesOfX(text: string, path?: string): string[] {
  const source = sourceOf(text, path);
  return source.names.nodes.flatMap((node) => {
    if (node.type !== "Identifier" || node.name !== "x") return [];
    const binding = source.names.bindingOf(node);
    const isUse = source.names.globals.get("x")?.includes(node as never) || binding?.references.includes(node as never);
    if (!isUse) return [];
    return [binding ? text.slice(0, binding.identifier.start).split("\n").length.toString() : "global"];
  });
}

test.each([
  ["a var is hoisted out of blocks", "function f() {\n  if (1) { var x; }\n  x;\n}", ["2"]],
  ["a let is not", "{\n  let x;\n}\nx;", ["global"]],
  ["a function is hoisted", "x();\nfunction x() {}", ["2"]],
  ["a parameter shadows", "let x;\nfunction f(x) {\n  x;\n}\nx;", ["2", "1"]],
  ["a named function expression is its own", "let x;\nconst f = function x() {\n  x;\n};\nx;", ["2", "1"]],
  ["a class expression too", "const A = class x {\n  m() { x; }\n};\nx;", ["1", "global"]],
  ["a catch clause", "try {} catch (x) {\n  x;\n}\nx;", ["1", "global"]],
  ["loops have scopes of their own", "for (let x of []) {\n  x;\n}\nx;", ["1", "global"]],
  ["patterns declare what they hold", "const { a: [x = 1], ...rest } = {};\nx;", ["1"]],
  ["keys and members are no uses", "({ x: 1 }).x;\nclass A { x = 1; m() { this.x; } }", []],
  ["a shorthand is one", "let x;\n({ x });", ["1"]],
  ["labels are none", "x: for (;;) break x;", []],
])("%s", (_, text, expected) => expect(usesOfX(text)).toEqual(expected));

test("JSX names are uses when they are capitalised or members", () => {
  const source = sourceOf('import A from "a";\nconst e = <A><A.B /><a /></A>;\n');
  expect(source.names.root.bindings.get("A")?.references).toHaveLength(3);
  expect(source.names.globals.has("a")).toBe(false);
});
