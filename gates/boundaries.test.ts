import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { reasonAgainst } from "./boundaries.ts";
import { root } from "./workspace-packages.ts";

const src = "packages/codemods/src";
const may = (from: string, to: string) => reasonAgainst(`${src}/${from}`, `${src}/${to}`) === null;

describe("codemods", () => {
  it("keeps one transform out of another, also one that does not exist yet", () => {
    expect(may("transforms/new-one/transform.ts", "transforms/other/name.ts")).toBe(false);
    expect(may("transforms/new-one/transform.ts", "transforms/new-one/deep/name.ts")).toBe(true);
  });

  it("lets a transform ask questions about syntax and know the contract", () => {
    expect(may("transforms/new-one/deep/name.ts", "syntax/scopes.ts")).toBe(true);
    expect(may("transforms/new-one/deep/name.ts", "transform.ts")).toBe(true);
  });

  it("keeps transforms out of the stages", () => {
    expect(may("transforms/new-one/transform.ts", "parse/parse.ts")).toBe(false);
    expect(may("transforms/new-one/transform.ts", "report/terminal.ts")).toBe(false);
  });

  it("keeps stages apart and lets run.ts join them", () => {
    expect(may("rewrite/verify.ts", "rewrite/tidy.ts")).toBe(false);
    expect(may("report/html.ts", "write/write.ts")).toBe(false);
    expect(may("report/html.ts", "report/report.ts")).toBe(true);
    expect(may("run.ts", "write/stage.ts")).toBe(true);
    expect(may("rewrite/rewrite.ts", "rewrite/verify.ts")).toBe(true);
  });
});

it("lets the demo in by the packages' doors alone", () => {
  const inner = "packages/perf-budget/src/stats/quantile.ts";
  expect(reasonAgainst("demo/src/table/change.ts", inner)).toContain("as anybody would");
  expect(reasonAgainst("demo/src/table/change.ts", "demo/src/table/row.ts")).toBe(null);
  expect(reasonAgainst("gates/run-all.ts", inner)).toBe(null);
});

it("says who, whom and why", () => {
  expect(reasonAgainst(`${src}/report/html.ts`, `${src}/write/write.ts`)).toMatchInlineSnapshot(
    `"report/html.ts may not import write/write.ts: stages share data types; crew joins them for a file, run.ts for a tree"`,
  );
});

// On a copy: another test compares the transform folders on disk with the catalogue meanwhile.
function lint(path: string, text: string): { status: number | null; stdout: string } {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "boundaries-")));
  try {
    cpSync(join(root, "gates"), join(copy, "gates"), { recursive: true });
    cpSync(join(root, ".oxlintrc.json"), join(copy, ".oxlintrc.json"));
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    writeFileSync(join(copy, path), text);
    const oxlint = join(root, "node_modules", ".bin", "oxlint");
    return spawnSync(oxlint, ["packages"], { cwd: copy, encoding: "utf8" });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

describe("the lint command", () => {
  it("refuses an import across a boundary", () => {
    const { status, stdout } = lint(`${src}/transforms/new-one/transform.ts`, `export { run } from "../../run.ts";\n`);
    expect(stdout).toContain("boundaries(imports)");
    expect(status).toBe(1);
  });

  it.each(["exit", "exitCode", "argv"])("leaves process.%s to cli.ts", (property) => {
    const text = `export const it = process.${property};\n`;
    expect(lint(`${src}/run.ts`, text).stdout).toContain("no-restricted-properties");
    expect(lint(`${src}/cli.ts`, text).status).toBe(0);
  });
});
