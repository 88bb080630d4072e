import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { root } from "./workspace-packages.ts";

/** Runs the gates of a project that has nothing but these scripts. */
function runAll(scripts: Record<string, string>): { status: number | null; lines: string[] } {
  const project = mkdtempSync(join(tmpdir(), "run-all-"));
  try {
    cpSync(join(root, "gates"), join(project, "gates"), { recursive: true });
    writeFileSync(join(project, "package.json"), JSON.stringify({ type: "module", scripts }));
    const { status, stdout } = spawnSync(process.execPath, ["gates/run-all.ts"], { cwd: project, encoding: "utf8" });
    return { status, lines: stdout.trim().split("\n") };
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

it("runs every test script and nothing else", () => {
  const { status, lines } = runAll({ "test:a": "exit 0", "test:b": "exit 0", other: "exit 1" });
  expect(lines.at(-1)).toBe("2 passed, 0 failed");
  expect(status).toBe(0);
});

it("goes on after a failure, and fails", () => {
  const { status, lines } = runAll({ "test:a": "exit 1", "test:b": "exit 0" });
  expect(lines.at(-1)).toBe("1 passed, 1 failed");
  expect(status).toBe(1);
});

it("fails where there is nothing to run", () => {
  const { status, lines } = runAll({});
  expect(lines.at(-1)).toBe("0 passed, 1 failed");
  expect(status).toBe(1);
});
