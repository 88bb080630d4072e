// What a new user may point the tool at, through the real command line: a clear message, and a whole tree.
import { chmodSync, lstatSync, symlinkSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { runCli } from "./run-cli.ts";
import { temporaryTree } from "./temporary-tree.ts";

const legacy = 'import React from "react";\nexport const make = React.createFactory("a");\n';
const modern = 'import React from "react";\nexport const make = React.createElement.bind(null, "a");\n';

test("a path that does not exist: says so, and names every one", () => {
  const tree = temporaryTree();
  const run = runCli(["nowhere", "neither"], { cwd: tree.root });
  expect(run).toEqual({
    status: 2,
    stdout: "",
    stderr: `migrate: nowhere does not exist (looked in ${tree.root})\nneither does not exist (looked in ${tree.root})\nName files or folders that exist, for example: migrate src\n`,
  });
});

test("an empty folder: there is nothing to read", () => {
  const tree = temporaryTree();
  const run = runCli([tree.root]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(`${tree.root} is empty, or holds only installed packages and ignored files.`);
});

test("a folder without code: says what it holds", () => {
  const tree = temporaryTree({ "style.css": "a{}" });
  const run = runCli([tree.root]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("holds 1 files, none of them JavaScript or TypeScript.");
});

test("a minified file of 5 MB: skipped at once, and said", () => {
  const minified = `var React=window.React;${"React.createFactory('a');".repeat(210_000)}`;
  expect(minified.length).toBeGreaterThan(5_000_000);
  const tree = temporaryTree({ "bundle.js": minified, "vendor.min.js": legacy, "a.js": legacy });
  const run = runCli([tree.root, "--format", "json"]);
  const report = JSON.parse(run.stdout) as { findings: object[]; timing: { wallMs: number } };
  expect(run.status).toBe(0);
  expect(report.findings).toMatchObject([
    { code: "engine/minified", file: "bundle.js", severity: "info" },
    { code: "engine/minified", file: "vendor.min.js", severity: "info" },
  ]);
  expect(report.timing.wallMs).toBeLessThan(3000);
  expect(tree.read("bundle.js")).toBe(minified);
  expect(tree.read("a.js")).toBe(modern);
});

test("bundles: skipped, and said", () => {
  const bundles = {
    "browserify.js": `(function(){function r(e,n,t){var a=new Error(e);throw a.code="MODULE_NOT_FOUND",a}})();\n${legacy}`,
    "umd.js": `(function webpackUniversalModuleDefinition(root, factory) {})();\n${legacy}`,
    "webpack.js": `/* Widgets 1.0 */\n/******/ (function(modules) { // webpackBootstrap\n${legacy}`,
  };
  const tree = temporaryTree({ ...bundles, "a.js": legacy });
  const run = runCli([tree.root, "--format", "json"]);
  const report = JSON.parse(run.stdout) as { findings: object[] };
  expect(report.findings).toMatchObject(Object.keys(bundles).map((file) => ({ code: "engine/minified", file })));
  expect(tree.texts()).toEqual({ ...bundles, "a.js": modern });
});

test("syntax errors: the place is named, the file stays, the others are migrated", () => {
  const brokenText = 'import React from "react";\nReact.createFactory("a";\n';
  const tree = temporaryTree({ "a.js": legacy, "broken.js": brokenText });
  const run = runCli([tree.root]);
  expect(run.status).toBe(1);
  expect(run.stdout).toContain(
    "✖ error  engine/does-not-parse  1 place\n    The file could not be read as JavaScript or TypeScript\n    broken.js:2:",
  );
  expect(tree.texts()).toEqual({ "a.js": modern, "broken.js": brokenText });
});

test.each([
  ["binary", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), "it holds a NUL byte at offset 4"],
  ["UTF-16", Buffer.from(`\uFEFF${legacy}`, "utf16le"), "it holds a NUL byte at offset 3"],
  ["Latin-1", Buffer.from(`// caf\xe9\n${legacy}`, "latin1"), "it is not valid UTF-8"],
])("%s named .js: left, and said", (_, bytes, message) => {
  const tree = temporaryTree({ "a.js": bytes, "b.js": legacy });
  const run = runCli([tree.root, "--format", "json"]);
  const { findings } = JSON.parse(run.stdout) as { findings: { why: string }[] };
  expect(run.status).toBe(0);
  expect(findings).toMatchObject([{ code: "engine/not-text", file: "a.js", severity: "info" }]);
  expect(findings[0]?.why).toContain(message);
  expect(statSync(tree.path("a.js")).size).toBe(bytes.length);
  expect(tree.read("b.js")).toBe(modern);
});

test("CRLF and a byte order mark are kept", () => {
  const windows = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
  const tree = temporaryTree({ "a.js": windows(legacy) });
  expect(runCli([tree.root]).status).toBe(0);
  expect(tree.read("a.js")).toBe(windows(modern));
});

describe("symbolic links", () => {
  test("a loop of folders is not entered", () => {
    const tree = temporaryTree({ "src/a.js": legacy });
    symlinkSync(tree.root, tree.path("src/round"));
    symlinkSync("self", tree.path("src/self"));
    expect(runCli([tree.root]).status).toBe(0);
    expect(tree.read("src/a.js")).toBe(modern);
  });

  test("a link to a file outside is written through, and stays a link", () => {
    const outside = temporaryTree({ "shared.js": legacy });
    const tree = temporaryTree({ "a.js": "export {};\n" });
    symlinkSync(outside.path("shared.js"), tree.path("linked.js"));
    expect(runCli([tree.root]).status).toBe(0);
    expect(outside.read("shared.js")).toBe(modern);
    expect(lstatSync(tree.path("linked.js")).isSymbolicLink()).toBe(true);
  });

  test("a file that is reached by two names is migrated once", () => {
    const tree = temporaryTree({ "a.js": legacy });
    symlinkSync("a.js", tree.path("b.js"));
    const run = runCli([tree.root, "--format", "json"]);
    expect(JSON.parse(run.stdout)).toMatchObject({ files: { read: 1, changed: 1 } });
    expect(lstatSync(tree.path("b.js")).isSymbolicLink()).toBe(true);
  });
});

describe("permissions", () => {
  // Root may write everything, so the tool runs as nobody.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  test("no permission to write: found out before the first file is written", () => {
    const tree = temporaryTree({ "a.js": legacy, "locked/b.js": legacy });
    chmodSync(tree.root, 0o777);
    chmodSync(tree.path("a.js"), 0o666);
    chmodSync(tree.path("locked"), 0o555);
    const run = runCli([tree.root], nobody);
    chmodSync(tree.path("locked"), 0o755);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(`1 file may not be written:\n  ${tree.path("locked/b.js")}\nNothing was changed.\n`);
    expect(tree.texts()).toEqual({ "a.js": legacy, "locked/b.js": legacy });
  });

  test("a tree in which nothing may be written is refused the same way", () => {
    const tree = temporaryTree({ "a.js": legacy });
    chmodSync(tree.root, 0o555);
    const run = runCli([tree.root], nobody);
    chmodSync(tree.root, 0o755);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("1 file may not be written:");
    expect(tree.texts()).toEqual({ "a.js": legacy });
  });

  test("no permission to read: the file and the folder are named, the rest is migrated", () => {
    const tree = temporaryTree({ "a.js": legacy, "secret.js": legacy, "closed/b.js": legacy });
    chmodSync(tree.root, 0o777);
    chmodSync(tree.path("a.js"), 0o666);
    chmodSync(tree.path("secret.js"), 0);
    chmodSync(tree.path("closed"), 0);
    const run = runCli([tree.root, "--format", "json"], nobody);
    chmodSync(tree.path("closed"), 0o755);
    chmodSync(tree.path("secret.js"), 0o644);
    expect(run.status).toBe(1);
    const { findings } = JSON.parse(run.stdout) as { findings: object[] };
    expect(findings).toMatchObject([
      { code: "engine/unreadable", file: "closed" },
      { code: "engine/unreadable", file: "secret.js" },
    ]);
    expect(tree.read("a.js")).toBe(modern);
  });
});

describe("package.json", () => {
  test("a tree on React 19 already: nothing to do", () => {
    const tree = temporaryTree({ "package.json": '{"dependencies":{"react":"^19.1.0"}}', "src/a.js": legacy });
    const run = runCli([tree.path("src")]);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(
      "asks for react ^19.1.0: nothing to do for React 19. If the source is older than that, say so: --from 16",
    );
    expect(run.stdout).toContain("Nothing to do.");
    expect(tree.read("src/a.js")).toBe(legacy);
  });

  test("broken: has no say in the version, and is named", () => {
    const tree = temporaryTree({ "package.json": '{"dependencies":', "a.js": legacy });
    const run = runCli([tree.root]);
    expect(run.stdout).toContain("note: package.json could not be read as JSON (");
    expect(tree.texts()).toEqual({ "package.json": '{"dependencies":', "a.js": modern });
  });
});

describe("a disk that is full while writing", () => {
  test("a limit on file size stops the staging: nothing is changed", () => {
    const long = `${legacy}// ${"x".repeat(4000)}\n`;
    const tree = temporaryTree({ "a.js": legacy, "long.js": long });
    // Texts of up to 1 KB may be written, and no more.
    const run = runCli([tree.root, "--no-cache"], { prefix: ["bash", "-c", 'ulimit -f 1; exec "$@"', "bash"] });
    expect(run.status).toBe(2);
    expect(run.stderr).toContain("The disk is full (");
    expect(run.stderr).toContain("Nothing was changed.");
    expect(tree.texts()).toEqual({ "a.js": legacy, "long.js": long });
  });
});
