/**
 * What a user of npm gets: each publishable package is built and packed as a release would be, then
 * installed by npm into an empty project outside the workspace.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publishablePackages } from "./publishable-packages.ts";
import { root } from "./workspace-packages.ts";

const packages = publishablePackages();
const pnpm = process.env["npm_execpath"] ?? "pnpm";

function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (error) throw error;
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(" ")} exited with ${status}\n${stdout}\n${stderr}`);
}

it("finds at least one publishable package", () => {
  expect(packages.map((each) => each.name)).not.toEqual([]);
});

describe.each(packages)("$name, packed", ({ name, folder, bin }) => {
  const scratch = mkdtempSync(join(tmpdir(), "packed-"));
  const tarball = join(scratch, "package.tgz");

  beforeAll(() => {
    run(pnpm, ["run", "build"], folder);
    run(pnpm, ["pack", "--out", tarball], folder);
    writeFileSync(join(scratch, "package.json"), JSON.stringify({ private: true, type: "module" }));
    run("npm", ["install", "--no-audit", "--no-fund", tarball], scratch);
  }, 300_000);

  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it("asks for no version that only the workspace knows", () => {
    const manifest = readFileSync(join(scratch, "node_modules", name, "package.json"), "utf8");
    expect(manifest).not.toMatch(/"(catalog|workspace|link|file):/);
  });

  it("carries its licence", () => {
    const licence = readFileSync(join(scratch, "node_modules", name, "LICENSE"), "utf8");
    expect(licence).toBe(readFileSync(join(root, "LICENSE"), "utf8"));
  });

  it.runIf(name.endsWith("/perf-budget"))("carries its action, and what its README and documents lead to", () => {
    const packed = join(scratch, "node_modules", name);
    expect(existsSync(join(packed, "action.yml"))).toBe(true);
    for (const page of ["README.md", ...readdirSync(join(packed, "docs")).map((each) => `docs/${each}`)]) {
      const links = [...readFileSync(join(packed, page), "utf8").matchAll(/\]\((?!https?:|#)([^)]+)\)/g)];
      const dead = links.map(([, link]) => link!).filter((link) => !existsSync(join(packed, dirname(page), link)));
      expect(dead, page).toEqual([]);
    }
  });

  it.each(Object.keys(bin))("answers %s --help", (command) => {
    const help = run(join(scratch, "node_modules", ".bin", command), ["--help"], scratch);
    expect(help).toContain(command);
  });

  it("opens its library door", () => {
    const script = `console.log(Object.keys(await import(${JSON.stringify(name)})).length)`;
    const exports = run(process.execPath, ["--input-type=module", "-e", script], scratch);
    expect(Number(exports)).toBeGreaterThan(0);
  });

  it("satisfies publint", async () => {
    const packed = readFileSync(tarball);
    const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
    const { messages } = await publint({ pack: { tarball: bytes as ArrayBuffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it("resolves to the right types", () => {
    const attw = join(root, "node_modules", ".bin", "attw");
    const manifest = readFileSync(join(scratch, "node_modules", name, "package.json"), "utf8");
    const { exports } = JSON.parse(manifest) as { exports: Record<string, string> };
    // A style sheet has no types.
    const styles = Object.keys(exports).filter((entry) => entry.endsWith(".css"));
    const leftOut = styles.length > 0 ? ["--exclude-entrypoints", ...styles] : [];
    const args = [tarball, "--profile", "esm-only", "--no-definitely-typed", "--no-emoji", ...leftOut];
    expect(run(attw, args, scratch)).toContain("OK (ESM)");
  });

  it("brings every type that its own types mention", () => {
    writeFileSync(join(scratch, "use.ts"), `export type * from ${JSON.stringify(name)};\n`);
    const options = "--noEmit --strict --module nodenext --target esnext --skipLibCheck false";
    const { dependencies = {} } = JSON.parse(
      readFileSync(join(scratch, "node_modules", name, "package.json"), "utf8"),
    ) as { dependencies?: Record<string, string> };
    // Types of Node are those of the whole program: one that uses a package on top of them has them by name.
    const types = "@types/node" in dependencies ? ["--types", "node"] : [];
    const tsc = join(root, "node_modules", ".bin", "tsc");
    expect(run(tsc, ["--ignoreConfig", ...options.split(" "), ...types, "use.ts"], scratch)).toBe("");
  });

  it.runIf(name.endsWith("/codemods"))("gives plain jscodeshift -t its transforms", () => {
    const file = join(scratch, "factory.js");
    writeFileSync(file, 'import React from "react";\nexport const make = React.createFactory(Thing);\n');
    const door = join(scratch, "node_modules", name, "dist", "codeshift", "create-factory.cjs");
    const jscodeshift = join(scratch, "node_modules", ".bin", "jscodeshift");
    expect(run(jscodeshift, ["-t", door, file], scratch)).toContain("1 ok");
    expect(readFileSync(file, "utf8")).toContain("React.createElement.bind(null, Thing)");
  });
});
