import { spawn, spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { isStage } from "../../src/stage-name.ts";
import { cliFile, runCli } from "./run-cli.ts";
import { type TemporaryTree, temporaryTree } from "./temporary-tree.ts";
import { renaming } from "./toy-transform.ts";

const legacy = 'import React from "react";\nexport const make = React.createFactory("a");\n';
const modern = 'import React from "react";\nexport const make = React.createElement.bind(null, "a");\n';
const old = "function modern() {}\nlegacy(1);\n";
const fresh = "function modern() {}\nmodern(1);\n";
const transforms = [renaming("toy", () => "modern")];

const stagesIn = (tree: TemporaryTree) => readdirSync(tree.root).filter(isStage);

describe.each(["SIGINT", "SIGKILL"] as const)("%s in the middle of writing", (signal) => {
  test("leaves every file old or new, and the next run ends the work", { timeout: 60_000 }, async () => {
    const names = Array.from({ length: 1500 }, (_, index) => `f${index}.js`);
    const tree = temporaryTree(Object.fromEntries(names.map((name) => [name, legacy])));
    const child = spawn(process.execPath, [cliFile, tree.root, "--only", "create-factory", "--threads", "1"], {
      stdio: "ignore",
    });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    // The first file in its place means that the others are being moved right now.
    const isWriting = () => readFileSync(tree.path("f0.js"), "utf8") === modern;
    while (!isWriting() && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
    child.kill(signal);
    await ended;
    const states = new Set(names.map((name) => tree.read(name)));
    expect([...states].filter((text) => text !== legacy && text !== modern)).toEqual([]);
    const next = runCli([tree.root, "--only", "create-factory"]);
    expect(next.status).toBe(0);
    expect(names.filter((name) => tree.read(name) !== modern)).toEqual([]);
    expect(stagesIn(tree)).toEqual([]);
  });
});

test("stops between two files when asked to, with nothing written and exit 2", { timeout: 60_000 }, async () => {
  const names = Array.from({ length: 3000 }, (_, index) => `f${index}.js`);
  const tree = temporaryTree(Object.fromEntries(names.map((name) => [name, legacy])));
  const child = spawn(process.execPath, [cliFile, tree.root, "--only", "create-factory", "--threads", "1"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (data) => (said += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  while (stagesIn(tree).length === 0 && child.exitCode === null) await new Promise((resolve) => setImmediate(resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(2);
  expect(said).toBe("migrate: Stopped. Nothing was written.\n");
  expect(names.filter((name) => tree.read(name) !== legacy)).toEqual([]);
  expect(stagesIn(tree)).toEqual([]);
});

test("takes away what a killed run left behind, and never reads it", async () => {
  const tree = temporaryTree({ "a.js": old });
  const gone = spawnSync(process.execPath, ["-e", ""]).pid;
  mkdirSync(tree.path(`.migrate-stage-${gone}-abc`));
  writeFileSync(tree.path(`.migrate-stage-${gone}-abc/0-1.js`), old);
  const report = await migrate({ paths: [tree.root], transforms });
  expect(report.files).toMatchObject({ read: 1, changed: 1 });
  expect(tree.texts()).toEqual({ "a.js": fresh });
});

test("keeps the mode of a file", async () => {
  const tree = temporaryTree({ "a.js": old });
  chmodSync(tree.path("a.js"), 0o751);
  await migrate({ paths: [tree.root], transforms });
  expect(statSync(tree.path("a.js")).mode & 0o777).toBe(0o751);
  expect(tree.read("a.js")).toBe(fresh);
});

test("refuses to write over what changed since it was read", async () => {
  const tree = temporaryTree({ "a.js": old, "b.js": old });
  const edited = `${old}// edited meanwhile\n`;
  const run = migrate({ paths: [tree.root], transforms, onChange: () => tree.write("b.js", edited) });
  await expect(run).rejects.toMatchObject({
    kind: "changed-on-disk",
    message: expect.stringContaining(tree.path("b.js")),
  });
  expect(tree.texts()).toEqual({ "a.js": old, "b.js": edited });
});

test("leaves files alone that nothing was changed in, down to their time", async () => {
  const tree = temporaryTree({ "a.js": old, "b.js": "other();\n" });
  utimesSync(tree.path("b.js"), 1000, 1000);
  await migrate({ paths: [tree.root], transforms });
  expect(statSync(tree.path("b.js")).mtimeMs).toBe(1_000_000);
});

describe("a dry run", () => {
  test("writes nothing, not even a stage, and tells of every change", async () => {
    const tree = temporaryTree({ "a.js": old });
    const told: string[][] = [];
    const report = await migrate({
      paths: [tree.root],
      transforms,
      dryRun: true,
      onChange: (...each) => told.push(each),
    });
    expect(told).toEqual([[tree.path("a.js"), old, fresh]]);
    expect(report).toMatchObject({ written: false, files: { changed: 1 } });
    expect(readdirSync(tree.root)).toEqual(["a.js"]);
    expect(tree.read("a.js")).toBe(old);
  });
});

describe("--out", () => {
  test("holds the whole tree, migrated, and leaves the source alone", async () => {
    const files = { "src/a.js": old, "src/b.js": "other();\n", "logo.svg": "<svg/>", "node_modules/x/index.js": old };
    const tree = temporaryTree(files);
    const target = temporaryTree();
    const out = join(target.root, "deep/new");
    const report = await migrate({ paths: [tree.root], transforms, out });
    expect(tree.texts()).toEqual(files);
    expect(target.texts()).toEqual({
      "deep/new/logo.svg": "<svg/>",
      "deep/new/src/a.js": fresh,
      "deep/new/src/b.js": "other();\n",
    });
    expect(report).toMatchObject({ written: true, out });
  });

  test("may lie inside of the tree, and is not read", async () => {
    const tree = temporaryTree({ "a.js": old });
    await migrate({ paths: [tree.root], transforms, out: tree.path("migrated") });
    expect(tree.texts()).toEqual({ "a.js": old, "migrated/a.js": fresh });
  });

  test("keeps two paths apart below what they have in common", async () => {
    const tree = temporaryTree({ "one/a.js": old, "two/a.js": "other();\n", "three/a.js": old });
    const out = tree.path("out");
    await migrate({ paths: [tree.path("one"), tree.path("two")], transforms, out });
    expect(readFileSync(join(out, "one/a.js"), "utf8")).toBe(fresh);
    expect(readFileSync(join(out, "two/a.js"), "utf8")).toBe("other();\n");
    expect(readdirSync(out).sort()).toEqual(["one", "two"]);
  });

  test("is refused where the folder holds something", async () => {
    const tree = temporaryTree({ "src/a.js": old, "out/mine.txt": "mine" });
    const run = migrate({ paths: [tree.path("src")], transforms, out: tree.path("out") });
    await expect(run).rejects.toMatchObject({ kind: "out-not-empty" });
    expect(tree.texts()).toEqual({ "src/a.js": old, "out/mine.txt": "mine" });
  });
});
