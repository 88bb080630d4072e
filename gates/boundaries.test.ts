import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
    expect(may("transforms/new-one/transform.ts", "parse.ts")).toBe(false);
    expect(may("transforms/new-one/transform.ts", "report/terminal.ts")).toBe(false);
  });

  it("keeps stages apart and lets run.ts join them", () => {
    expect(may("verify.ts", "print.ts")).toBe(false);
    expect(may("report/html.ts", "write.ts")).toBe(false);
    expect(may("report/html.ts", "report/report.ts")).toBe(true);
    expect(may("run.ts", "print.ts")).toBe(true);
    expect(may("rewrite.ts", "verify.ts")).toBe(true);
  });
});

it("says who, whom and why", () => {
  expect(reasonAgainst(`${src}/verify.ts`, `${src}/print.ts`)).toMatchInlineSnapshot(
    `"verify.ts may not import print.ts: stages share data types; rewrite.ts joins them for a file, run.ts for a tree"`,
  );
});

// On a copy: another test compares the transform folders on disk with the catalogue meanwhile.
it("is enforced by the lint command", () => {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "boundaries-")));
  const folder = join(copy, src, "transforms", "new-one");
  try {
    cpSync(join(root, "gates"), join(copy, "gates"), { recursive: true });
    cpSync(join(root, ".oxlintrc.json"), join(copy, ".oxlintrc.json"));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "transform.ts"), `export { run } from "../../run.ts";\n`);
    const oxlint = join(root, "node_modules", ".bin", "oxlint");
    const { status, stdout } = spawnSync(oxlint, ["packages"], { cwd: copy, encoding: "utf8" });
    expect(stdout).toContain("boundaries(imports)");
    expect(status).toBe(1);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
