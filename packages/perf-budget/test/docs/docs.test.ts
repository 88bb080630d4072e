import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/command.ts";
import { formats } from "../../src/cli/report-formats.ts";
import { loadConfig } from "../../src/config/load.ts";

const home = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "docs-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const read = (path: string) => readFileSync(join(home, path), "utf8");
const readme = read("README.md");

async function help(...command: string[]): Promise<string> {
  let said = "";
  await main(["node", "perf-budget", ...command, "--help"], {
    out: (text) => (said += text),
    err: () => {},
    hasColours: false,
  });
  return said;
}

test("the README's configuration can be loaded", async () => {
  const [, text] = /```ts\n([^`]+)```/.exec(readme)!;
  const file = join(folder, "perf-budget.config.ts");
  writeFileSync(file, text!);
  expect(Object.keys((await loadConfig(file)).scenarios)).toEqual(["search"]);
});

test("the README names every command", async () => {
  const commands = [...(await help()).matchAll(/^ {2}([a-z]+) /gm)]
    .map(([, name]) => name!)
    .filter((name) => name !== "help");
  const named = [...readme.matchAll(/^\| `([a-z]+)[^`]*` /gm)].map(([, name]) => name!);
  expect(named.toSorted()).toEqual(commands.toSorted());
});

test("the reports' reference names every form", () => {
  const named = [...read("docs/reports.md").matchAll(/^\| `([a-z]+)` /gm)].map(([, name]) => name!);
  expect(named.toSorted()).toEqual([...formats].toSorted());
});

describe.each(["README.md", "NOTES.md", ...readdirSync(join(home, "docs")).map((name) => `docs/${name}`)])(
  "%s",
  (path) => {
    test("links to files that are there", () => {
      const links = [...read(path).matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, link]) => link!);
      expect(links.filter((link) => !existsSync(join(home, dirname(path), link)))).toEqual([]);
    });

    test("shows options that there are", async () => {
      const lines = [
        ...read(path).matchAll(
          /perf-budget (init|check|compare|explain|field|record|merge|comment|schema)\b([^\n`]*)/g,
        ),
      ];
      for (const [, command, rest] of lines) {
        const known = await help(command!);
        for (const [option] of rest!.matchAll(/--[a-z-]+/g)) expect(known, `${command} ${option}`).toContain(option);
      }
    });
  },
);
