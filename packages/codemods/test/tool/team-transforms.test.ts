import { expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";
import { temporaryTree } from "./temporary-tree.ts";
import { renaming, reporting } from "./toy-transform.ts";

/** Replaces one string literal by another, through the API that it is handed. */
const replacing = (from: string, to: string) => `
export default function (file, api) {
  const j = api.jscodeshift;
  const found = j(file.source).find(j.Literal, { value: "${from}" });
  return found.length === 0 ? undefined : found.replaceWith(j.literal("${to}")).toSource({ quote: "double" });
}
`;

test("a team's transforms run before ours and after ours, in one report", async () => {
  const tree = temporaryTree({
    "src/a.js": 'function modern() {}\nfunction best() {}\nold("one");\n',
    "before.mjs": 'export default (file) => file.source.replace("old(", "legacy(");',
    "after.mjs": 'export default (file) => file.source.replace("\\nmodern(", "\\nbest(");',
  });
  const [before, after] = [tree.path("before.mjs"), tree.path("after.mjs")];
  const team = { teamTransforms: [before], teamTransformsAfter: [after] };
  const setup = { paths: [tree.path("src")], transforms: [renaming("toy", () => "modern")], ...team };
  const refused = await migrate(setup);
  const message = "the result would use legacy, which nothing declares";
  expect(refused.failures).toEqual([{ file: "a.js", kind: "unresolved-names", message, transforms: [before] }]);

  const declared = "function modern() {}\nfunction best() {}\nvar legacy;\n";
  tree.write("src/a.js", `${declared}old("one");\n`);
  const report = await migrate(setup);
  expect(tree.read("src/a.js")).toBe(`${declared}best("one");\n`);
  const one = { found: 1, changed: 1, findings: 0, ignored: {} };
  expect(report.tallies).toEqual({ toy: one, [before]: one, [after]: one });
});

test("places of findings follow the lines that a team's transforms add", async () => {
  const tree = temporaryTree({
    "src/a.js": "legacy(1);\n",
    "add.cjs":
      'module.exports = (file) => file.source.startsWith("// added") ? file.source : "// added\\n" + file.source;',
  });
  const setup = { paths: [tree.path("src")], transforms: [reporting("toy")], teamTransforms: [tree.path("add.cjs")] };
  const dry = await migrate({ ...setup, dryRun: true });
  expect(dry.findings).toMatchObject([{ line: 1, column: 1 }]);
  const report = await migrate(setup);
  expect(report.findings).toMatchObject([{ line: 2, column: 1 }]);
  expect(tree.read("src/a.js")).toBe("// added\nlegacy(1);\n");
});

test("the API parses TypeScript by the name of the file", async () => {
  const tree = temporaryTree({
    "src/a.tsx": 'export const A = <b>{"one" as string}</b>;\n',
    "src/b.ts": 'export const b = <string>"one";\n',
    "src/c.js": '// @flow\nexport const c: ?string = "one";\n',
    "team.mjs": replacing("one", "two"),
  });
  const report = await migrate({ paths: [tree.path("src")], transforms: [], teamTransforms: [tree.path("team.mjs")] });
  expect(report.failures).toEqual([]);
  expect(["src/a.tsx", "src/b.ts", "src/c.js"].map((each) => tree.read(each))).toEqual([
    'export const A = <b>{"two" as string}</b>;\n',
    'export const b = <string>"two";\n',
    '// @flow\nexport const c: ?string = "two";\n',
  ]);
});

test("the API parses with what the transform exports as its parser", async () => {
  const own = 'export const parser = { parse() { throw new Error("mine was asked"); } };\n';
  const tree = temporaryTree({ "src/a.js": 'f("one");\n', "team.mjs": own + replacing("one", "two") });
  const report = await migrate({ paths: [tree.path("src")], transforms: [], teamTransforms: [tree.path("team.mjs")] });
  expect(report.failures).toMatchObject([{ kind: "crash", message: "mine was asked" }]);
});

test.each([
  ["writes what does not parse", 'export default () => "let = = 1";', "unparsable"],
  ["throws", 'export default () => { throw new Error("no"); };', "crash"],
  ["never comes to rest", 'export default (file) => file.source + "f();\\n";', "unstable"],
  ["loses a comment", 'export default () => "f();\\n";', "lost-comments"],
])("a file stays as it was when a team's transform %s", async (_, transform, kind) => {
  const tree = temporaryTree({ "src/a.js": "// keep\nf();\n", "team.mjs": transform });
  const report = await migrate({ paths: [tree.path("src")], transforms: [], teamTransforms: [tree.path("team.mjs")] });
  expect(report.failures).toMatchObject([{ file: "a.js", kind, transforms: [tree.path("team.mjs")] }]);
  expect(tree.read("src/a.js")).toBe("// keep\nf();\n");
});

test("files that are no transforms are all named, and nothing runs", () => {
  const tree = temporaryTree({
    "src/a.js": "f();\n",
    "number.mjs": "export default 1;",
    "broken.mjs": "export default (",
  });
  const run = runCli(["src", "--transform", "number.mjs,broken.mjs,missing.mjs"], { cwd: tree.root });
  expect(run.status).toBe(2);
  expect(run.stderr).toMatch(
    /^migrate: number\.mjs: its default export is no function\nbroken\.mjs: .*\nmissing\.mjs: .*\nA transform file exports a function/,
  );
});

test("a syntax error in the source is a finding, not a crash of the team's transform", async () => {
  const tree = temporaryTree({ "src/a.js": "let = = 1;\n", "team.mjs": replacing("a", "b") });
  const report = await migrate({ paths: [tree.path("src")], transforms: [], teamTransforms: [tree.path("team.mjs")] });
  expect(report.findings).toMatchObject([{ code: "engine/does-not-parse", file: "a.js" }]);
});
