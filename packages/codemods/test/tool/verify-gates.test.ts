// Each gate of the verification, failed on purpose: the file stays as it was and the report says why.
import { describe, expect, test } from "vitest";
import { addsUp, migrate } from "../../src/index.ts";
import type { Transform } from "../../src/transform.ts";
import { temporaryTree } from "./temporary-tree.ts";
import { renaming, toyTransform } from "./toy-transform.ts";

const text = "// keep me\nlegacy(1); // and me\n";

const broken: [string, Transform, string][] = [
  ["unparsable", renaming("toy", () => "modern(("), ""],
  [
    "unresolved-names",
    renaming("toy", () => "nobodyDeclaredThis"),
    "the result would use nobodyDeclaredThis, which nothing declares",
  ],
  [
    "redeclared-names",
    toyTransform("toy", ({ found }) => ({
      CallExpression: (node) =>
        found(node).change([{ start: node.start, end: node.end, text: "let a; let a" }], "twice"),
    })),
    "",
  ],
  [
    "lost-comments",
    toyTransform("toy", ({ source, found }) => ({
      Program(node) {
        // The text of the comment stands in the result, but no longer as a comment.
        const edits = [{ start: 0, end: node.end, text: 'String("// keep me")' }];
        if (source.text.includes("legacy(")) found(node).change(edits, "swallowed");
      },
    })),
    'the result would lose "keep me"',
  ],
  [
    "unstable",
    toyTransform("toy", ({ found }) => ({
      CallExpression: (node) => found(node).change([{ start: node.start, end: node.end, text: "legacy(2)" }], "again"),
    })),
    "every pass over the result wanted to change it again",
  ],
  ["crash", toyTransform("toy", () => ({ CallExpression: () => JSON.parse("{") })), "toy: "],
  ["crash", toyTransform("toy", ({ found }) => ({ CallExpression: (node) => void found(node) })), "decided nothing"],
];

describe.each(broken)("%s", (kind, transform, message) => {
  test(`keeps the file and reports the failure (${message})`, async () => {
    const tree = temporaryTree({ "a.js": text, "b.js": "other();\n" });
    const report = await migrate({ paths: [tree.root], transforms: [transform] });
    expect(tree.texts()).toEqual({ "a.js": text, "b.js": "other();\n" });
    expect(report.failures).toMatchObject([{ file: "a.js", kind, transforms: ["toy"] }]);
    expect(report.failures[0]?.message).toContain(message);
    expect(report.findings).toMatchObject([{ code: "engine/verify-failed", file: "a.js", line: 1, column: 1 }]);
    expect(report.files).toMatchObject({ changed: 0, failed: 1 });
    expect(Object.values(report.tallies).every(addsUp)).toBe(true);
  });
});

test("moves a comment out of what is replaced", async () => {
  const tree = temporaryTree({ "a.js": "function modern() {}\nlegacy(/* why */ 1);\n" });
  const whole = toyTransform("toy", ({ found }) => ({
    CallExpression(node) {
      if (node.callee.type === "Identifier" && node.callee.name === "legacy")
        found(node).change([{ start: node.start, end: node.end, text: "modern()" }], "whole");
    },
  }));
  await migrate({ paths: [tree.root], transforms: [whole] });
  expect(tree.read("a.js")).toBe("function modern() {}\n/* why */\nmodern();\n");
});

test("counts the places of the other transforms when one crashes", async () => {
  const tree = temporaryTree({ "a.js": "function modern() {}\nlegacy(1);\n" });
  const crash = toyTransform("crash", () => ({ CallExpression: () => JSON.parse("{") }));
  const report = await migrate({ paths: [tree.root], transforms: [renaming("toy", () => "modern"), crash] });
  expect(report.tallies["toy"]).toEqual({ found: 1, changed: 0, findings: 0, ignored: { "file-failed-to-verify": 1 } });
});

test("keeps the file when a transform throws over facts or words, and names it", async () => {
  const throwing = () => JSON.parse("{") as never;
  const overFacts = toyTransform("toy", () => ({}), { facts: throwing });
  const overWords = toyTransform(
    "toy",
    ({ found }) => ({ CallExpression: (node) => found(node).finding("toy/left") }),
    {
      findings: { "toy/left": { severity: "error", title: "", why: throwing, next: () => "", guide: "" } },
    },
  );
  for (const [transform, culprit] of [
    [overFacts, "toy"],
    [overWords, "engine"],
  ] as const) {
    const tree = temporaryTree({ "a.js": text, "b.js": "other();\n" });
    const report = await migrate({ paths: [tree.root], transforms: [transform] });
    expect(report.failures).toMatchObject([{ file: "a.js", kind: "crash", transforms: [culprit] }]);
    expect(tree.read("a.js")).toBe(text);
  }
});

test("ends the run with the transform's name, and nothing written, when a plan over all files throws", async () => {
  const tree = temporaryTree({ "a.js": "function modern() {}\nlegacy(1);\n" });
  const planning = toyTransform("planner", () => ({}), { plan: () => JSON.parse("{") as never });
  const run = migrate({ paths: [tree.root], transforms: [renaming("toy", () => "modern"), planning] });
  await expect(run).rejects.toThrow("planner: ");
  expect(tree.texts()).toEqual({ "a.js": "function modern() {}\nlegacy(1);\n" });
});
