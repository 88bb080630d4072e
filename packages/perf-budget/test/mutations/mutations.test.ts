import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";
import type { Mutant, SourceFile } from "../../src/mutations/mutant.ts";
import { mutations } from "../../src/mutations/mutations.ts";

const site = join(import.meta.dirname, "../site/src");
const own = (path: string): SourceFile => ({ path: `src/${path}`, text: readFileSync(join(site, path), "utf8") });
const written = (text: string, path = "src/a.tsx"): SourceFile => ({ path, text });

/** What a mutant made of its file, once it is known that it can be read. */
function textOf({ files: [file] }: Mutant): string {
  expect(parseSync(file!.path, file!.text).errors).toEqual([]);
  return file!.text;
}

describe("makes a site's own source worse:", () => {
  const mutants: Record<string, () => Mutant> = {
    "a handler": () => mutations.slowHandler(own("Search.tsx"), { handler: "changeText", ms: 10, element: "#q" }),
    "a commit": () => mutations.extraCommit(own("Search.tsx"), { component: "Search" }),
    "a dropped memo": () => mutations.dropMemo(own("Row.tsx"), { name: "MemoRow", renders: "Row" }),
    "a dropped callback": () => mutations.dropMemo(own("cart.tsx"), { name: "pick", renders: "Row" }),
    "a render": () => mutations.slowRender(own("Row.tsx"), { component: "Row", turns: 100 }),
    "a chunk": () => mutations.largerChunk(own("Details.tsx"), { bytes: 5000 }),
    "a late image": () => mutations.lateElement(own("Hero.tsx"), { id: "hero", ms: 300 }),
    "a shift": () =>
      mutations.layoutShift(own("Search.tsx"), {
        element: { name: "Results" },
        px: 30,
        ms: 100,
        culprits: ["#results"],
      }),
    "a shift above a root": () =>
      mutations.layoutShift(own("Details.tsx"), { element: { id: "details" }, px: 30, ms: 9, culprits: ["#details"] }),
  };
  test.each(Object.entries(mutants))("%s", (_, make) => {
    const mutant = make();
    const before = own(mutant.files[0]!.path.replace("src/", "")).text;
    expect(textOf(mutant)).not.toBe(before);
    expect([mutant.summary, mutant.metrics.length > 0, mutant.culprits.length]).toEqual([
      expect.any(String),
      true,
      expect.any(Number),
    ]);
  });
});

describe("does it", () => {
  test("first of all, after directives, and keeps what an arrow returns", () => {
    const file = written(`const a = () => 7;\nfunction b() { "use strict"; return 8; }`);
    expect(textOf(mutations.slowHandler(file, { handler: "a", ms: 1, element: "" }))).toContain("return (7); }");
    expect(textOf(mutations.slowHandler(file, { handler: "b", ms: 1, element: "" }))).toContain(
      '{ "use strict"; for (const',
    );
  });

  test.each([
    ["a constant in memo", "const Row = memo(function Row() { return null; });"],
    ["a method", "class Row2 { Row() { return null; } }"],
    ["a property", "const all = { Row: async () => null };"],
    ["a name in quotes", 'const all = { "Row": async () => null };'],
  ])("to %s", (_, text) => {
    expect(textOf(mutations.slowRender(written(text), { component: "Row", turns: 5 }))).toContain("mutantWork(5);");
  });

  test("to a handler that an attribute is given", () => {
    const file = written("const A = () => <Box onType={setTyped} onDone={() => 1} />;");
    const slow = (handler: string) => textOf(mutations.slowHandler(file, { handler, ms: 1, element: "" }));
    expect(slow("onType")).toContain("return (setTyped)(...given); }");
    expect(slow("onDone")).toContain("return (1); }");
  });

  test("to what the compiler keeps, by telling it not to", () => {
    expect(
      textOf(mutations.dropMemo(written("function Row() { return null; }"), { name: "Row", renders: "Row" })),
    ).toBe('function Row() { "use no memo"; return null; }');
  });

  test("to each of useMemo, useCallback and React.memo", () => {
    const file = written(
      "const a = useMemo(() => [1], []);\nconst b = useCallback(() => 2, []);\nconst c = React.memo(B);",
    );
    const drop = (name: string) => textOf(mutations.dropMemo(file, { name, renders: name })).split("\n");
    expect([drop("a")[0], drop("b")[1], drop("c")[2]]).toEqual([
      "const a = (() => [1])();",
      "const b = (() => 2);",
      "const c = (B);",
    ]);
  });

  test("with as many bytes as were asked for, once they are compressed", () => {
    const text = textOf(mutations.largerChunk(written("export const a = 1;"), { bytes: 5000 }));
    expect(Math.abs(brotliCompressSync(text).length - 5000)).toBeLessThan(150);
  });

  test("to calls and what is behind them", async () => {
    const file = written("const answer = async (id) => [await shop.prices.get(id)];", "src/a.js");
    const slow = textOf(mutations.slowAnswer(file, { fn: "answer", ms: 30, culprits: [] }));
    const many = textOf(mutations.repeatedCall(file, { call: "prices.get", times: 4, culprits: [] }));
    let calls = 0;
    const shop = { prices: { get: async (id: number) => ((calls += 1), id) } };
    const run = (text: string) => new Function("shop", `${text}; return answer(7);`)(shop) as Promise<number[]>;
    const startedAt = performance.now();
    expect(await run(slow)).toEqual([7]);
    expect(performance.now() - startedAt).toBeGreaterThan(25);
    expect([await run(many), calls]).toEqual([[7], 1 + 5]);
  });
});

test.each([
  [
    "a function",
    () => mutations.slowRender(written("let a;"), { component: "A", turns: 1 }),
    "src/a.tsx has no function A",
  ],
  ["an element", () => mutations.lateElement(written("let a;"), { id: "a", ms: 1 }), "src/a.tsx has no element #a"],
  [
    "a call",
    () => mutations.repeatedCall(written("let a;"), { call: "a.b", times: 1, culprits: [] }),
    "src/a.tsx has no call of a.b",
  ],
  [
    "a function that waits for nobody",
    () => mutations.slowAnswer(written("function a() {}"), { fn: "a", ms: 1, culprits: [] }),
    "a in src/a.tsx is not asynchronous",
  ],
])("says so where %s is not there", (_, make, message) => expect(make).toThrow(message));
