import { describe, expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { temporaryTree } from "./temporary-tree.ts";
import { renaming, reporting } from "./toy-transform.ts";

const todo = "// TODO(react19:toy/left): A legacy call was left";

async function marked(text: string, name = "a.jsx") {
  const tree = temporaryTree({ [name]: text });
  const options = { paths: [tree.root], transforms: [reporting("toy")], todo: true };
  const first = await migrate(options);
  const once = tree.read(name);
  const second = await migrate(options);
  expect(tree.read(name)).toBe(once);
  expect(second.files.changed).toBe(0);
  expect(second.findings.map(({ line, column }) => [line, column])).toEqual(
    first.findings.map(({ line, column }) => [line, column]),
  );
  return { text: once, findings: first.findings };
}

describe("TODO comments", () => {
  test("stand above the statement, in its indentation, and move findings with them", async () => {
    const { text, findings } = await marked("function f() {\n  return legacy();\n}\n");
    expect(text).toBe(`function f() {\n  ${todo}\n  return legacy();\n}\n`);
    expect(findings).toMatchObject([{ line: 3, column: 10 }]);
  });

  test("stand above the statement that holds JSX, never in its text", async () => {
    const { text } = await marked("const a = (\n  <p>\n    hello {legacy()}\n  </p>\n);\n");
    expect(text).toBe(`${todo}\nconst a = (\n  <p>\n    hello {legacy()}\n  </p>\n);\n`);
  });

  test("stand above a class member", async () => {
    const { text } = await marked("class A {\n  one = 1;\n  two = legacy();\n}\n");
    expect(text).toBe(`class A {\n  one = 1;\n  ${todo}\n  two = legacy();\n}\n`);
  });

  test("are written once for each statement and code", async () => {
    const { text } = await marked("f(legacy(), legacy());\nlegacy();\n");
    expect(text).toBe(`${todo}\nf(legacy(), legacy());\n${todo}\nlegacy();\n`);
  });

  test("leave a comment that is about the next line where it is", async () => {
    const { text } = await marked("// @ts-ignore: old types\nlegacy();\n\n// a remark\nlegacy();\n");
    expect(text).toBe(`${todo}\n// @ts-ignore: old types\nlegacy();\n\n// a remark\n${todo}\nlegacy();\n`);
  });

  test("stand inside of the line where a statement does not begin its own", async () => {
    const { text } = await marked("const a = `\n`; legacy();\n");
    expect(text).toBe("const a = `\n`; /* TODO(react19:toy/left): A legacy call was left */ legacy();\n");
  });

  test("keep CRLF and are not written where nothing is found", async () => {
    expect((await marked("legacy();\r\nf();\r\n")).text).toBe(`${todo}\r\nlegacy();\r\nf();\r\n`);
    expect((await marked("other(); // legacy\n")).text).toBe("other(); // legacy\n");
  });

  test("are not written unless asked for", async () => {
    const tree = temporaryTree({ "a.js": "legacy();\n" });
    await migrate({ paths: [tree.root], transforms: [reporting("toy")] });
    expect(tree.read("a.js")).toBe("legacy();\n");
  });

  test("follow changes to the same file", async () => {
    const tree = temporaryTree({ "a.js": "function modern() {}\nlegacy(2);\n" });
    const noted = renaming(
      "toy",
      () => "modern",
      () => ({ notes: [{ code: "toy/left" }] }),
    );
    const report = await migrate({ paths: [tree.root], transforms: [noted], todo: true });
    expect(tree.read("a.js")).toBe(`function modern() {}\n${todo}\nmodern(2);\n`);
    expect(report.findings).toMatchObject([{ note: true, line: 3, column: 1 }]);
  });
});
