import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { main } from "../../src/cli/command.ts";
import { writeRecording } from "../../src/files/recording-file.ts";
import { repeated, samplesFrom } from "../compare/made.ts";

const folder = mkdtempSync(join(tmpdir(), "perf-budget-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recorded = (name: string, requests: [number, number]): string => {
  const path = join(folder, name);
  const samples = (["base", "head"] as const).flatMap((side, at) => [
    ...samplesFrom("requests", side, repeated(requests[at]!, 2)),
    ...samplesFrom("layouts", side, repeated(4, 2)),
  ]);
  writeRecording(path, {
    schema: 1,
    base: "main",
    head: "branch",
    startedAt: `2026-11-${requests[1]}T02:00:00.000Z`,
    seed: 1,
    machine: "",
    samples,
  });
  return path;
};
const same = recorded("same.json", [18, 18]);
const more = recorded("more.json", [18, 19]);

async function cli(...args: string[]) {
  let [stdout, stderr] = ["", ""];
  const status = await main(["node", "perf-budget", ...args], {
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
    hasColours: false,
  });
  return { status, stdout, stderr };
}
const config = ["--config", join(import.meta.dirname, "site.config.ts")];

test("the process ends as the command does", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../../src/cli.ts"), "compare", "--from", more, ...config],
    { encoding: "utf8" },
  );
  expect([status, stdout.includes("Budgets are broken: 1 failed, 1 passed.")]).toEqual([1, true]);
}, 30_000);

describe("ends with", () => {
  test("0 when all budgets hold", async () => {
    const { status, stdout } = await cli("compare", "--from", same, ...config);
    expect([status, stdout.trimEnd().split("\n").at(-1)]).toEqual([0, "All budgets hold: 2 passed."]);
  });

  test("1 when one is broken, and names it", async () => {
    const { status, stdout } = await cli("compare", "--from", more, ...config);
    expect(status).toBe(1);
    expect(stdout).toContain("+1 against base, 0 tolerated: worse than base");
  });

  test("0 when the limits hold and base is not asked about", async () => {
    expect((await cli("check", "--from", more, ...config)).status).toBe(0);
  });

  test("2 for a wrong option, configuration or recording, with nothing on standard output", async () => {
    const wrong = [
      await cli("compare", "--from", more, "--config", "none.config.ts"),
      await cli("compare", "--from", "none.json", ...config),
      await cli("compare", ...config),
      await cli("compair"),
      await cli("explain", "reqests", "--from", more, ...config),
    ];
    expect(wrong.map(({ status, stdout }) => [status, stdout])).toEqual(wrong.map(() => [2, ""]));
    expect(wrong.map(({ stderr }) => stderr.trim().split("\n")[0])).toEqual([
      "perf-budget: There is no none.config.ts.",
      "perf-budget: none.json could not be read: ENOENT: no such file or directory, open 'none.json'",
      "perf-budget: Nothing says what to compare with.",
      "error: unknown command 'compair'",
      'perf-budget: There is no budget "reqests".',
    ]);
  });
});

test("explains one budget alone, by its id or by a word of it", async () => {
  const { status, stdout } = await cli("explain", "scenarios.search.budgets.layouts", "--from", more, ...config);
  expect([status, stdout.includes("requests"), stdout.includes("layouts")]).toEqual([0, false, true]);
  const byMetric = await cli("explain", "requests", "--from", more, ...config);
  expect([byMetric.status, byMetric.stdout.includes("layouts")]).toEqual([1, false]);
  expect((await cli("explain", "search", "--from", more, ...config)).stdout).toContain("layouts");
});

test("explains all that did not pass, where none is named", async () => {
  const { stdout } = await cli("explain", "--from", more, ...config);
  expect([stdout.includes("requests"), stdout.includes("layouts")]).toEqual([true, false]);
  expect((await cli("explain", "--from", same, ...config)).stdout).toContain("there is nothing to explain");
});

test("writes reports to a folder, and keeps a baseline", async () => {
  const reports = join(folder, "reports");
  expect((await cli("compare", "--from", same, ...config, "--report", reports)).status).toBe(0);
  expect(readdirSync(reports).sort()).toEqual(["junit.xml", "report.html", "report.json", "report.md", "report.sarif"]);
  const baselines = join(folder, "baselines");
  expect((await cli("record", "--from", same, "--name", "feat/x", "--store", baselines)).stdout.trim()).toBe(
    join(baselines, "feat%2Fx.json"),
  );
  expect(readdirSync(baselines)).toEqual(["feat%2Fx.history", "feat%2Fx.json"]);
});

test("compares exact figures with a baseline that was kept, and shows its course", async () => {
  const store = ["--store", join(folder, "kept")];
  await cli("record", "--from", same, "--name", "main", ...store);
  expect((await cli("check", "--from", more, ...config)).status).toBe(0);
  const { status, stdout } = await cli("check", "--from", more, ...config, ...store, "--baseline", "main");
  expect([status, stdout.split("\n")[0]]).toEqual([1, "branch (kept) → branch"]);
  expect(stdout).toContain("+1 against base, 0 tolerated: worse than base");
  const page = await cli("check", "--from", more, ...config, ...store, "--baseline", "main", "--format", "html");
  expect(page.stdout).toContain("2 kept runs");
  expect((await cli("check", "--from", more, ...config, ...store, "--baseline", "none")).stderr).toContain(
    'There is no baseline "none"',
  );
});

test("prints its schemas", async () => {
  for (const of of ["config", "recording", "report"])
    expect(JSON.parse((await cli("schema", "--of", of)).stdout)).toHaveProperty("type", "object");
});
