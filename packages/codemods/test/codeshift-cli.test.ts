// One real `jscodeshift -t` process per transform, over copies of its single-file cases.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, extname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalogue } from "../src/index.ts";
import { allCases, type Case } from "./case-folder.ts";
import { transformFile } from "./codeshift.ts";

const jscodeshift = join(
  dirname(createRequire(import.meta.url).resolve("jscodeshift/package.json")),
  "bin/jscodeshift.js",
);
const cases = allCases().filter((each) => !each.isTree);

/** Cases whose options differ cannot share a process. */
function byOptions(own: readonly Case[]): [string, Case[]][] {
  const groups = new Map<string, Case[]>();
  for (const each of own) {
    const key = JSON.stringify(each.options);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups];
}

function flags(options: Record<string, unknown>): string[] {
  return Object.entries(options).map(([key, value]) => `--${key}=${String(value)}`);
}

const code = catalogue.filter((each) => each.kind === "code").map((each) => each.name);

describe.each(code)("jscodeshift -t %s", (name) => {
  const groups = byOptions(cases.filter((each) => each.transform === name));
  test.skipIf(groups.length === 0).each(groups)(
    "writes what the engine writes, with options %s",
    { timeout: 60_000 },
    (_, own) => {
      const folder = realpathSync(mkdtempSync(join(tmpdir(), "jscodeshift-")));
      try {
        const files = own.map((each, index) => {
          const [input] = each.input.keys();
          return { each, input: input ?? "", path: join(folder, `case-${index}${extname(input ?? "")}`) };
        });
        for (const { each, input, path } of files) writeFileSync(path, each.input.get(input) ?? "");
        const run = spawnSync(
          process.execPath,
          [
            jscodeshift,
            "-t",
            transformFile(name),
            "--no-babel",
            "--run-in-band",
            ...flags(own[0]?.options ?? {}),
            ...files.map((each) => each.path),
          ],
          { encoding: "utf8" },
        );
        expect(run.stdout + run.stderr).toContain("0 errors");
        const written = files.map(({ each, path }) => [each.id, readFileSync(path, "utf8")]);
        expect(written).toEqual(files.map(({ each, input }) => [each.id, each.output.get(input)]));
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  );
});
