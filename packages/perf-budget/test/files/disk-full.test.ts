import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { writeRecording } from "../../src/files/recording-file.ts";
import type { Recording } from "../../src/recording.ts";
import { recordingWith, repeated, samplesFrom } from "../compare/made.ts";

const folder = mkdtempSync(join(tmpdir(), "disk-full-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = join(import.meta.dirname, "../../src/cli.ts");
const config = join(import.meta.dirname, "../cli/site.config.ts");
const recording = (count: number): Recording =>
  recordingWith((["base", "head"] as const).flatMap((side) => samplesFrom("requests", side, repeated(18, count))));

/** The command line where no file can grow beyond 8 kB: a write stops in the middle, as on a disk that is full. */
function withoutRoom(...args: string[]) {
  const limited = ["-c", 'ulimit -f 8; exec "$@"', "bash", process.execPath, cli, ...args, "--config", config];
  const { status, stderr } = spawnSync("bash", limited, { cwd: folder, encoding: "utf8" });
  return { status, stderr: stderr.replaceAll(folder, "<folder>") };
}

test("a baseline that finds no room is refused, and the one that was there stays whole", () => {
  const kept = join(folder, "kept");
  writeRecording(join(folder, "few.json"), recording(2));
  writeRecording(join(folder, "many.json"), recording(500));
  const record = (name: string) =>
    withoutRoom("record", "--from", join(folder, name), "--store", kept, "--name", "main");
  expect(record("few.json").status).toBe(0);
  const before = readFileSync(join(kept, "main.json"), "utf8");
  const { status, stderr } = record("many.json");
  expect([status, stderr]).toEqual([
    2,
    expect.stringMatching(/^perf-budget: .*main\.json could not be written: .*\nNothing of it was changed\. Make room/),
  ]);
  expect(readFileSync(join(kept, "main.json"), "utf8")).toBe(before);
  expect(readdirSync(kept, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".part"))).toEqual([]);
}, 60_000);

test("a report that finds no room ends with 2, whatever was judged", () => {
  const { status, stderr } = withoutRoom("compare", "--from", join(folder, "many.json"), "--report", "report");
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^perf-budget: .*report.* could not be written: .*\n/)]);
  expect(readdirSync(join(folder, "report")).filter((name) => name.endsWith(".part"))).toEqual([]);
}, 60_000);
