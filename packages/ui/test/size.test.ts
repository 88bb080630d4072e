// @vitest-environment node
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import * as door from "../src/index.ts";

const home = join(import.meta.dirname, "..");
type Budget = { name: string; limit: string };
const budgets = JSON.parse(readFileSync(join(home, ".size-limit.json"), "utf8")) as Budget[];

it("has a budget for every component and hook", () => {
  const named = new Set(budgets.map(({ name }) => name));
  const measured = Object.keys(door).filter((name) => /^(use)?[A-Z]/.test(name));
  expect(measured.filter((name) => !named.has(name))).toEqual([]);
});

// What users get: built and compiled, as a page that takes only this one thing would bundle it. `pnpm size` prints it.
describe("brotli, without React", () => {
  const sizes = new Map<string, { size: number; passed: boolean; sizeLimit: number }>();
  beforeAll(() => {
    const run = (script: string) => spawnSync(process.execPath, ["--run", script], { cwd: home, encoding: "utf8" });
    const built = run("build");
    if (built.status !== 0) throw new Error(`the kit does not build:\n${built.stdout}${built.stderr}`);
    // Exits with 1 where something is too big, which is for the tests below to say.
    const { stdout } = run("size:json");
    for (const each of JSON.parse(stdout) as { name: string; size: number; passed: boolean; sizeLimit: number }[])
      sizes.set(each.name, each);
  });

  it.each(budgets)("$name stays below $limit", ({ name }) => {
    const { size, sizeLimit } = sizes.get(name) ?? { size: Number.NaN, sizeLimit: 0 };
    expect(size).toBeLessThanOrEqual(sizeLimit);
    expect(size).toBeGreaterThan(0);
  });
});
