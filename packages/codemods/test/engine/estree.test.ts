import { type ParserOptions, type ParserPlugin, parse } from "@babel/parser";
import { expect, test } from "vitest";
import { toEstree } from "../../src/parse/estree.ts";

/** One text for each thing that Babel's own tree and ESTree say differently. */
const texts = [
  `"use strict"; 'other "x"'; function f() { "inside"; return 1 }`,
  `"s\\n"; 1.5; 0x1F; true; null; 10n; /re(g)/gi; t\`a\${1}b\`; x = <a b="c" {...d}>text &amp; <></></a>`,
  `const { a, b: { c } = {}, "d": e = 1, ...rest } = { a, f() {}, get g() { return 1 }, set g(v) {}, async *[h]() {}, [(i) /* ( */](x) {}, k<T>(x: T) {} }`,
  `class A<T> extends B<T> { #p = 1; static x: number = 2; #m() { return this.#p } get g() { return #p in this } constructor(x) { super(x); "use asm" } [k]() {} gm<T>(a: T): T { return a } async // ( here\n am(x) {} *gen /* ( */ (a) {} static { let z = 1 } }`,
  `a?.b; a?.b.c; a?.b(); a?.(); (a?.b).c; (a?.b)?.c; (a?.b)(); a?.b?.c.d?.(e)[f]; delete a?.b; new (a?.b)(); a.b?.c; ((a?.b)).c?.d; a.b.c()`,
  `import("m"); import("m", { with: {} }); import.meta; export * from "a"; export * as all from "b"; export { x as "y" } from "c"; export whole from "d"`,
  `@dec export class X { @d1 @d2() m = () => {} }`,
  `@dec /* export */ export default class extends C { @d n() {} }`,
  `type O = { a: 1, b?: "x", m(x: number): string, ...Q }; type F = (Props) => void; const f = <T>(x: T, y?: string): %checks => !!x; (x: any); declare module "m" { declare var v: number }`,
  `const g = async (x) => { "use strict"; await x }, h = x => x, i = function* () { yield }; label: for (;;) { continue label }`,
];

const plugins: ParserPlugin[] = ["jsx", ["flow", { all: true }], "decorators-legacy", "exportDefaultFrom"];
const options: ParserOptions = { sourceType: "module", attachComment: false, allowImportExportEverywhere: true };

/** As JSON, without what only one side has and nobody reads. */
const plain = (tree: unknown) =>
  JSON.parse(
    JSON.stringify(tree, (key, value) =>
      ["loc", "extra", "directives", "attributes", "interpreter"].includes(key)
        ? undefined
        : typeof value === "bigint" || value instanceof RegExp
          ? String(value)
          : (value as unknown),
    ),
  ) as unknown;

test.each(texts)("makes of Babel's tree what its own plugin makes: %s", (text) => {
  const wanted = parse(text, { ...options, plugins: [...plugins, ["estree", { classFeatures: true }]] });
  const { program } = parse(text, { ...options, plugins });
  expect(plain(toEstree(program, text))).toMatchObject(plain(wanted.program) as object);
});
