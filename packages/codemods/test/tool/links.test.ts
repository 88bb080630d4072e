import { describe, expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { temporaryTree } from "./temporary-tree.ts";
import { renaming, reporting } from "./toy-transform.ts";

const declared = "function modern() {}\nlegacy(1);\n";

describe("changes that are linked over files", () => {
  test("are made when all of them hold", async () => {
    const tree = temporaryTree({ "a.js": declared, "b.js": declared });
    const linked = renaming(
      "toy",
      () => "modern",
      () => ({ link: "both" }),
    );
    const report = await migrate({ paths: [tree.root], transforms: [linked] });
    expect(report.files).toMatchObject({ changed: 2, failed: 0 });
  });

  test("are all held back when one of them fails to verify, and each file says so", async () => {
    const alone = "function modern() {}\nlegacy(1); // alone\n";
    const tree = temporaryTree({ "a.js": declared, "b.js": declared, "c.js": alone });
    const linked = renaming(
      "toy",
      (path) => (path.endsWith("b.js") ? "undeclared" : "modern"),
      (path) => (path.endsWith("c.js") ? {} : { link: "both" }),
    );
    const report = await migrate({ paths: [tree.root], transforms: [linked] });
    expect(tree.texts()).toEqual({ "a.js": declared, "b.js": declared, "c.js": alone.replace("legacy", "modern") });
    expect(report.findings.map(({ code, file, args }) => ({ code, file, cause: args["cause"] }))).toEqual([
      { code: "engine/link-failed", file: "a.js", cause: "b.js" },
      { code: "engine/verify-failed", file: "b.js", cause: undefined },
    ]);
    expect(report.tallies["toy"]).toMatchObject({
      found: 3,
      changed: 1,
      ignored: { "linked-change-failed": 1, "file-failed-to-verify": 1 },
    });
  });

  test("hold back a chain of links, file by file", async () => {
    const files = { "a.js": declared, "b.js": declared, "c.js": declared };
    const tree = temporaryTree(files);
    const isBroken = (path: string) => path.endsWith("c.js");
    const linked = renaming(
      "toy",
      (path) => (isBroken(path) ? "undeclared" : "modern"),
      () => ({ link: "all" }),
    );
    await migrate({ paths: [tree.root], transforms: [linked] });
    expect(tree.texts()).toEqual(files);
  });
});

describe("files that a change creates", () => {
  const creating = (root: string) =>
    renaming(
      "toy",
      () => "modern",
      () => ({ creates: [{ path: `${root}/shared.js`, text: "export {};\n" }] }),
    );

  test("are written once", async () => {
    const tree = temporaryTree({ "a.js": declared, "b.js": declared });
    const report = await migrate({ paths: [tree.root], transforms: [creating(tree.root)] });
    expect(tree.read("shared.js")).toBe("export {};\n");
    expect(report.created).toEqual(["shared.js"]);
  });

  test("are left when they are there already with the same text", async () => {
    const tree = temporaryTree({ "a.js": declared, "shared.js": "export {};\n" });
    const report = await migrate({ paths: [tree.root], transforms: [creating(tree.root)] });
    expect(report.files).toMatchObject({ changed: 1, created: 0 });
  });

  test("hold their change back when another file of that name is there", async () => {
    const files = { "a.js": declared, "shared.js": "export const mine = 1;\n" };
    const tree = temporaryTree(files);
    const report = await migrate({ paths: [tree.root], transforms: [creating(tree.root)] });
    expect(tree.texts()).toEqual(files);
    expect(report.findings).toMatchObject([
      { code: "engine/created-file-exists", file: "a.js", args: { path: "shared.js" } },
    ]);
  });
});

describe("react19-ignore", () => {
  const ignoring = async (text: string) => {
    const tree = temporaryTree({ "a.jsx": text });
    const report = await migrate({ paths: [tree.root], transforms: [reporting("toy")] });
    return report.tallies["toy"];
  };

  test("leaves a finding alone by its code, from the line above the place", async () => {
    expect(await ignoring("// react19-ignore toy/left\nlegacy();\n")).toMatchObject({
      found: 1,
      findings: 0,
      ignored: { "asked-in-code": 1 },
    });
  });

  test("leaves a finding alone from above its statement, and by the name of its transform", async () => {
    const text = "/* react19-ignore toy: we keep it */\nconst a = [\n  legacy(),\n];\n";
    expect(await ignoring(text)).toMatchObject({ ignored: { "asked-in-code": 1 } });
  });

  test("works inside of JSX", async () => {
    const text = "const a = (\n  <p>\n    {/* react19-ignore toy/left */}\n    {legacy()}\n  </p>\n);\n";
    expect(await ignoring(text)).toMatchObject({ ignored: { "asked-in-code": 1 } });
  });

  test("takes several codes", async () => {
    expect(await ignoring("// react19-ignore other/code, toy/left\nlegacy();\n")).toMatchObject({
      ignored: { "asked-in-code": 1 },
    });
  });

  test("does not reach other codes, other lines or strings", async () => {
    for (const text of [
      "// react19-ignore toy/other\nlegacy();\n",
      "// react19-ignore toy/left\n\nlegacy();\n",
      '"react19-ignore toy/left";\nlegacy();\n',
      "legacy(); // react19-ignore toy/left\n",
    ]) {
      expect(await ignoring(text)).toMatchObject({ found: 1, findings: 1 });
    }
  });

  test("keeps a change from being made", async () => {
    const text = "function modern() {}\n// react19-ignore toy\nlegacy();\n";
    const tree = temporaryTree({ "a.js": text });
    const report = await migrate({ paths: [tree.root], transforms: [renaming("toy", () => "modern")] });
    expect(tree.read("a.js")).toBe(text);
    expect(report.tallies["toy"]).toMatchObject({ found: 1, changed: 0, ignored: { "asked-in-code": 1 } });
  });
});
