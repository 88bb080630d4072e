// Real-world TypeScript, one small file a construct, through every transform: it has to type-check on the React that
// each file's first line claims, and again on 19 once migrated from there.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ReactVersion, typecheck } from "@latency-aficionados/react-matrix";
import { describe, expect, test } from "vitest";
import type { Tree } from "./case-folder.ts";
import { runEngine } from "./run-engine.ts";

const folder = fileURLToPath(new URL("types-sample/", import.meta.url));
const sample: Tree = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);

/** The files that claim to type-check with a major version. */
function written(major: string): Tree {
  return new Map([...sample].filter(([, text]) => claimed(text).includes(major)));
}

/** `// types: 16 17` → `["16", "17"]`. */
function claimed(text: string): string[] {
  return /^\/\/ types:((?: \d+)+)\r?\n/.exec(text)?.[1]?.trim().split(" ") ?? [];
}

test("every file of the sample says which types it was written for", () => {
  expect(sample.size).toBeGreaterThanOrEqual(50);
  expect([...sample].filter(([, text]) => claimed(text).length === 0).map(([file]) => file)).toEqual([]);
});

const origins: [major: string, version: ReactVersion][] = [
  ["16", "16"],
  ["17", "17"],
  ["18", "18.3"],
];

describe.each(origins)("written for React %s", (major, version) => {
  const tree = written(major);

  test("type-checks as it is", { timeout: 60_000 }, () => {
    expect(typecheck(version, tree)).toEqual([]);
  });

  test("does not type-check on 19 as it is", { timeout: 60_000 }, () => {
    expect(typecheck("19", tree).length).toBeGreaterThan(30);
  });

  test("type-checks on 19 once migrated", { timeout: 60_000 }, async () => {
    const migrated = await runEngine(tree, { from: major });
    expect(migrated.report.failures).toEqual([]);
    expect(typecheck("19", migrated.tree)).toEqual([]);
  });
});
