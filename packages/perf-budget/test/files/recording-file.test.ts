import { fork } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRecording, writeRecording } from "../../src/files/recording-file.ts";
import { mergeRecordings } from "../../src/merge-recordings.ts";
import type { Recording } from "../../src/recording.ts";
import { samplesFrom } from "../compare/made.ts";

const folder = mkdtempSync(join(tmpdir(), "recordings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const recording = (samples: Recording["samples"] = []): Recording => ({
  schema: 1,
  base: "main",
  head: "branch",
  startedAt: "2026-11-21T02:00:00.000Z",
  seed: 1,
  machine: "two cores",
  samples,
});
const at = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const said = (path: string) => {
  try {
    readRecording(path);
    return "read";
  } catch (error) {
    return (error as Error).message.replaceAll(folder, "<folder>");
  }
};

test("comes back as it was kept, and leaves nothing beside it", () => {
  const path = join(folder, "new", "main.json");
  writeRecording(path, recording(samplesFrom("lcp", "head", [1, null])));
  writeRecording(path, recording(samplesFrom("lcp", "head", [2, null])));
  expect(readRecording(path).samples.map(({ value }) => value)).toEqual([2, null]);
  expect(readdirSync(join(folder, "new"))).toEqual(["main.json"]);
});

test("is never half written, whenever its writer is killed", async () => {
  const path = join(folder, "killed");
  for (const rounds of [1, 2, 4]) {
    const child = fork(join(import.meta.dirname, "keep-writing.child.ts"), [path], { stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.on("message", (round) => {
      if (Number(round) >= rounds) child.kill("SIGKILL");
    });
    await ended;
    expect(readFileSync(path, "utf8")).toMatch(/^(\d)\1{199999}$/);
  }
}, 30_000);

describe("is refused, with the way out,", () => {
  test.each([
    ["half.json", '{"schema":1,"base":"main', "<folder>/half.json is not JSON, or only a part of it."],
    ["old.json", '{"schema":0}', "<folder>/old.json was written by an older perf-budget: its schema is 0, expected 1."],
    ["new.json", '{"schema":2}', "<folder>/new.json was written by a newer perf-budget: its schema is 2, expected 1."],
    [
      "other.json",
      '{"name":"x"}',
      "<folder>/other.json is no recording: schema is not as expected (Invalid input: expected 1).",
    ],
  ])("as %s", (name, text, message) => {
    expect(said(at(name, text))).toBe(message);
  });

  test("when it is not there", () => {
    expect(said(join(folder, "none.json"))).toContain("<folder>/none.json could not be read: ENOENT");
  });

  test("when it cannot be written, and what was there stays", () => {
    const file = at("file", "kept");
    expect(() => writeRecording(join(file, "inside.json"), recording())).toThrow("could not be written");
    expect(readFileSync(file, "utf8")).toBe("kept");
  });
});

test("shards are joined without pairing one machine with another", () => {
  const [one, two] = [recording(samplesFrom("lcp", "head", [1, 2])), recording(samplesFrom("lcp", "head", [3]))];
  expect(mergeRecordings([one, two]).samples.map(({ pair, value }) => [pair, value])).toEqual([
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  expect(() => mergeRecordings([one, { ...two, head: "other" }])).toThrow(
    "not of the same builds: main → branch and main → other",
  );
  expect(() => mergeRecordings([])).toThrow("no recording");
});
