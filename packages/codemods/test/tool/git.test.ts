import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { migrate } from "../../src/index.ts";
import { runCli } from "./run-cli.ts";
import { type TemporaryTree, temporaryTree } from "./temporary-tree.ts";
import { renaming } from "./toy-transform.ts";

const old = "function modern() {}\nlegacy(1);\n";
const fresh = "function modern() {}\nmodern(1);\n";
const transforms = [renaming("toy", () => "modern")];

function git(tree: TemporaryTree, ...args: string[]): string {
  const who = ["-c", "user.name=test", "-c", "user.email=test@example.org", "-c", "init.defaultBranch=main"];
  return execFileSync("git", [...who, ...args], { cwd: tree.root, encoding: "utf8" });
}

function committed(files: Record<string, string>): TemporaryTree {
  const tree = temporaryTree(files);
  git(tree, "init", "-q");
  git(tree, "add", "-A");
  git(tree, "commit", "-qm", "start");
  return tree;
}

describe("a git tree", () => {
  test("is migrated when it is clean", async () => {
    const tree = committed({ "a.js": old });
    await migrate({ paths: [tree.root], transforms });
    expect(tree.read("a.js")).toBe(fresh);
    expect(git(tree, "status", "--porcelain")).toBe(" M a.js\n");
  });

  test("is refused when a tracked file has changed, and migrated with force", async () => {
    const tree = committed({ "a.js": old, "notes/readme.md": "one" });
    tree.write("notes/readme.md", "two");
    await expect(migrate({ paths: [tree.root], transforms })).rejects.toMatchObject({
      kind: "dirty-tree",
      message: `The git tree ${tree.root} has changes that are not committed:\n  notes/readme.md`,
    });
    expect(tree.read("a.js")).toBe(old);
    await migrate({ paths: [tree.root], transforms, force: true });
    expect(tree.read("a.js")).toBe(fresh);
  });

  test("is refused for an untracked file that would be rewritten, not for another one", async () => {
    const tree = committed({ "a.js": old });
    tree.write("scratch.txt", "mine");
    await migrate({ paths: [tree.root], transforms });
    const next = committed({ "a.js": "export {};\n" });
    next.write("new.js", old);
    await expect(migrate({ paths: [next.root], transforms })).rejects.toMatchObject({ kind: "dirty-tree" });
  });

  test("is read when dirty, as long as nothing is written into it", async () => {
    const tree = committed({ "a.js": old });
    tree.write("a.js", `${old}// more\n`);
    expect((await migrate({ paths: [tree.root], transforms, dryRun: true })).files.changed).toBe(1);
    const away = temporaryTree();
    await migrate({ paths: [tree.root], transforms, out: away.path("out") });
    expect(tree.read("a.js")).toBe(`${old}// more\n`);
  });

  test("is read as git sees it: ignored files and deleted ones are not there, build folders that git tracks are", async () => {
    const tree = committed({
      ".gitignore": "generated/\n",
      "a.js": old,
      "build/tracked.js": old,
      "gone.js": old,
      "package.json": "{}",
    });
    tree.write("generated/b.js", old);
    git(tree, "rm", "-q", "gone.js");
    git(tree, "commit", "-qm", "gone");
    await migrate({ paths: [tree.root], transforms });
    expect(tree.read("generated/b.js")).toBe(old);
    expect(tree.read("build/tracked.js")).toBe(fresh);
  });

  test("does not hide an ignored folder that is named itself", async () => {
    const tree = committed({ ".gitignore": "vendor/\n", "a.js": old });
    tree.write("vendor/lib/b.js", old);
    await migrate({ paths: [tree.path("vendor/lib")], transforms });
    expect(tree.read("vendor/lib/b.js")).toBe(fresh);
  });

  test("is dirty for the command line too, which says what to do", () => {
    const tree = committed({ "a.js": "import React from 'react';\nReact.createFactory('a');\n" });
    tree.write("a.js", "import React from 'react';\nReact.createFactory('b');\n");
    const run = runCli([tree.root]);
    expect(run).toEqual({
      status: 2,
      stdout: "",
      stderr: `migrate: The git tree ${tree.root} has changes that are not committed:\n  a.js\nCommit or stash them, so that the migration stands alone in its diff; or look with --dry-run, write elsewhere with --out <dir>, or go on with --force.\n`,
    });
  });

  test("takes the diff of a dry run", () => {
    const tree = committed({ "src/a.js": "import React from 'react';\nReact.createFactory('a');\n" });
    const run = runCli([tree.root, "--dry-run"]);
    const patch = run.stdout.slice(0, run.stdout.indexOf("React 16 → 19"));
    tree.write(".git/migrate.patch", patch);
    git(tree, "apply", ".git/migrate.patch");
    expect(tree.read("src/a.js")).toBe("import React from 'react';\nReact.createElement.bind(null, 'a');\n");
  });
});

test("outside of git, what a build wrote is left out, by its place beside a package.json", async () => {
  const tree = temporaryTree({
    "package.json": "{}",
    "dist/a.js": old,
    "src/build/b.js": old,
    "node_modules/c/c.js": old,
  });
  mkdirSync(tree.path("empty"));
  await migrate({ paths: [tree.root], transforms });
  expect([tree.read("dist/a.js"), tree.read("src/build/b.js"), tree.read("node_modules/c/c.js")]).toEqual([
    old,
    fresh,
    old,
  ]);
});
