import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a command cost, all of its processes together. */
export interface Cost {
  /** User and system time of every process. */
  cpuMs: number;
  wallMs: number;
  /** Of the largest process. */
  peakRssBytes: number;
  stdout: string;
}

const measure = new URL("measure.ts", import.meta.url);

/** Runs Node with these arguments and waits. Throws with what it said when it ends with any other status than these. */
export function measuredRun(args: readonly string[], statuses: readonly number[] = [0]): Cost {
  const folder = mkdtempSync(join(tmpdir(), "measure-"));
  const target = join(folder, "costs");
  const started = performance.now();
  const run = spawnSync(process.execPath, args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_OPTIONS: `--import=${measure.href}`, MEASURE_TO: target },
  });
  const wallMs = performance.now() - started;
  try {
    if (run.status === null || !statuses.includes(run.status))
      throw new Error(`${args.map((each) => fileOf(each)).join(" ")} failed:\n${run.stdout}\n${run.stderr}`);
    const costs = readFileSync(target, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Pick<Cost, "cpuMs" | "peakRssBytes">);
    return {
      cpuMs: costs.reduce((sum, each) => sum + each.cpuMs, 0),
      wallMs,
      peakRssBytes: Math.max(...costs.map((each) => each.peakRssBytes)),
      stdout: run.stdout,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function fileOf(argument: string): string {
  return argument.startsWith("file:") ? fileURLToPath(argument) : argument;
}
