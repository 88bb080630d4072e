import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/index.ts";
import { explanation } from "../../src/report/explain.ts";
import { settingsSchema } from "../../src/settings/settings.ts";
import { runCli } from "./run-cli.ts";
import { temporaryTree } from "./temporary-tree.ts";

const convertible = 'import React from "react";\nexport const make = React.createFactory("a");\n';
const left = 'import React from "react";\nexport const make = React.createFactory(...types);\n';
const only = ["--only", "create-factory"];

describe("exit codes", () => {
  test("0 when nothing is left", () => {
    const tree = temporaryTree({ "a.js": convertible });
    const run = runCli([tree.root, ...only]);
    expect([run.status, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("Nothing is left to do.");
  });

  test("1 when an error or a warning is left", () => {
    const tree = temporaryTree({ "a.js": left });
    expect(runCli([tree.root, ...only]).status).toBe(1);
  });

  test("--check: 1 when something would change, 0 when nothing would; nothing is written", () => {
    const tree = temporaryTree({ "a.js": convertible });
    expect(runCli([tree.root, ...only, "--check"]).status).toBe(1);
    expect(tree.read("a.js")).toBe(convertible);
    runCli([tree.root, ...only]);
    expect(runCli([tree.root, ...only, "--check"]).status).toBe(0);
  });

  test.each([
    [["--bogus", "x"], "unknown option '--bogus'"],
    [["x", "--only", "create-factroy"], 'there is no transform "create-factroy"; nearest: create-factory,'],
    [["x", "--to", "20"], "to: Invalid option"],
    [["x", "--threads", "many"], "threads: Invalid input"],
    [["--explain", "create-factory/argument"], "Nearest: create-factory/arguments,"],
    [[], "Usage: migrate"],
  ])("2 for %j, with words that help", (args, words) => {
    const tree = temporaryTree({ x: "", "x.js": "" });
    const run = runCli(
      args.map((each) => (each === "x" ? "x.js" : each)),
      { cwd: tree.root },
    );
    expect(run.status).toBe(2);
    expect(run.stderr).toContain(words);
    expect(run.stdout).toBe("");
  });
});

test("help names every setting, every exit code, and fits 110 columns", () => {
  const { status, stdout } = runCli(["--help"]);
  expect(status).toBe(0);
  const flags = Object.keys(settingsSchema.shape).filter(
    (each) => !["paths", "cache", "list", "teamTransforms", "teamTransformsAfter"].includes(each),
  );
  for (const each of flags)
    expect(stdout).toContain(`--${each.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
  for (const each of [
    "--no-cache",
    "--list-library",
    "--transform <file>",
    "--check",
    "--report <dir>",
    "  0  ",
    "  1  ",
    "  2  ",
  ])
    expect(stdout).toContain(each);
  expect(stdout.split("\n").filter((line) => line.length > 110)).toEqual([]);
  expect(stdout).not.toMatch(/undefined|NaN|\[object/);
});

test("--list names every transform once", () => {
  const { stdout } = runCli(["--list"]);
  const names = stdout.split("\n").flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1] ?? []);
  expect(names.toSorted()).toEqual(catalogue.map((each) => each.name).toSorted());
});

test("--explain says all about a code", () => {
  const { status, stdout } = runCli(["--explain", "create-factory/arguments"]);
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "create-factory/arguments  error

    createFactory is called with something other than one type

    Why   React 19 has no createFactory, and which type the factory would make cannot be told from the call.
    Next  Write \`createElement.bind(null, Type)\`, or JSX where the factory is called.
    Guide https://react.dev/blog/2024/04/25/react-19-upgrade-guide#removed-createfactory

    Reported by create-factory: bind createElement where createFactory made a factory.
    To leave one place alone, write on the line above it: // react19-ignore create-factory/arguments
    "
  `);
});

test("--explain has words for every code of every transform", () => {
  for (const transform of catalogue) {
    for (const [code, words] of Object.entries(transform.findings)) {
      expect(explanation(code, words, transform, false)).not.toMatch(/NaN|\[object/);
    }
  }
});

test("the version of the source comes from package.json, and --from overrules it", () => {
  const tree = temporaryTree({ "package.json": '{"dependencies":{"react":"~18.2.0"}}', "src/a.js": convertible });
  const json = (...args: string[]) =>
    JSON.parse(runCli([tree.path("src"), "--dry-run", "--format", "json", ...args]).stdout) as { from: string };
  expect(json().from).toBe("18");
  expect(json("--from", "16.8").from).toBe("16");
});

test("--format json prints the report and nothing else, also on a dry run", () => {
  const tree = temporaryTree({ "a.js": convertible });
  const run = runCli([tree.root, "--dry-run", "--format", "json"]);
  expect(JSON.parse(run.stdout)).toMatchObject({ schema: 1, written: false });
  expect(run.stderr).toBe("");
});

test("--report writes every form and the schema of the JSON", () => {
  const tree = temporaryTree({ "src/a.js": left });
  runCli(["src", "--report", "out/reports", ...only], { cwd: tree.root });
  expect(readdirSync(tree.path("out/reports")).toSorted()).toEqual([
    "report.html",
    "report.json",
    "report.md",
    "report.sarif",
    "report.schema.json",
  ]);
});
