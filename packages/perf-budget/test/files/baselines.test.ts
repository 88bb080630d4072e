import { execFileSync, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, describe, expect, test } from "vitest";
import { testDatabase } from "../../../storefront/src/database/test-database.ts";
import type { BaselineStore } from "../../src/files/baselines/baseline-store.ts";
import { openFolderStore } from "../../src/files/baselines/folder-store.ts";
import { openPostgresStore } from "../../src/files/baselines/postgres-store.ts";
import { openRepositoryStore } from "../../src/files/baselines/repository-store.ts";
import type { Recording } from "../../src/recording.ts";
import { samplesFrom } from "../compare/made.ts";

const scratch = mkdtempSync(join(tmpdir(), "baselines-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const recording = (day: number, values: number[]): Recording => ({
  schema: 1,
  base: null,
  head: `commit ${day}`,
  startedAt: `2026-11-0${day}T02:00:00.000Z`,
  seed: 1,
  machine: "",
  samples: samplesFrom("lcp", "head", values),
});
const git = (folder: string, ...args: string[]) =>
  execFileSync("git", args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
const made = (name: string) => {
  const folder = join(scratch, name);
  mkdirSync(folder);
  return folder;
};
function repository(name: string): string {
  const folder = made(name);
  git(folder, "init", "--quiet");
  return folder;
}
const shared = repository("shared.git");
const database = await testDatabase("baselines", {});

const stores: Record<string, () => Promise<BaselineStore>> = {
  "a folder": async () => openFolderStore(join(scratch, "folder")),
  "a branch": async () => openRepositoryStore("perf-baselines", null, shared),
  "a branch of a remote": async () => {
    const clone = join(scratch, `clone-${readdirSync(scratch).length}`);
    git(scratch, "clone", "--quiet", shared, clone);
    return openRepositoryStore("shared-baselines", "origin", clone);
  },
  PostgreSQL: () => openPostgresStore(database.url),
};

describe.each(Object.entries(stores))("%s", (_, open) => {
  test("gives the newest of a name, and the course of all", async () => {
    const writer = await open();
    await writer.put("main", recording(2, [10, 20, 30]));
    await writer.put("main", recording(3, [20, 30, 40]));
    await writer.put("main", recording(3, [20, 30, 40]));
    await writer.put("feat/x", recording(1, [1]));
    await writer.close();
    const reader = await open();
    expect(await reader.get("main")).toEqual(recording(3, [20, 30, 40]));
    expect((await reader.history("main")).map(({ head, figures }) => [head, figures[0]!.median])).toEqual([
      ["commit 2", 20],
      ["commit 3", 30],
    ]);
    expect(await reader.history("feat")).toEqual([]);
    await expect(reader.get("feat")).rejects.toThrow('There is no baseline "feat" in');
    await reader.close();
  });
});

test("two processes that push at once both keep all of theirs", async () => {
  const clones = ["one", "other"].map((name) => {
    const clone = join(scratch, `racing-${name}`);
    git(scratch, "clone", "--quiet", shared, clone);
    return [name, clone] as const;
  });
  const child = join(import.meta.dirname, "keep-baselines.child.ts");
  const ends = clones.map(
    ([name, clone]) =>
      new Promise((resolve) => fork(child, [clone, name, JSON.stringify(recording(4, [1]))]).once("exit", resolve)),
  );
  expect(await Promise.all(ends)).toEqual([0, 0]);
  const files = git(shared, "ls-tree", "--name-only", "raced").split("\n");
  expect(files.filter((file) => file.endsWith(".json"))).toHaveLength(6);
});

test("a branch of baselines leaves the working copy alone", async () => {
  const folder = repository("working");
  writeFileSync(join(folder, "staged"), "");
  git(folder, "add", "staged");
  await openRepositoryStore("kept", null, folder).put("main", recording(1, [1]));
  expect(git(folder, "status", "--porcelain")).toBe("A  staged\n");
});

test("half a file among the history is left out, half a baseline is told", async () => {
  const folder = made("half");
  const store = openFolderStore(folder);
  await store.put("main", recording(1, [1]));
  writeFileSync(join(folder, "main.history", "2026-11-02.json"), '{"schema":1');
  expect(await store.history("main")).toHaveLength(1);
  writeFileSync(join(folder, "main.json"), '{"schema":1');
  await expect(store.get("main")).rejects.toThrow("main.json is not JSON, or only a part of it.");
});

describe("PostgreSQL", () => {
  test("is brought up to date by all who come at once, and refused when it is newer", async () => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query("drop schema perf_budget cascade");
    const opened = await Promise.all([1, 2, 3].map(() => openPostgresStore(database.url)));
    await Promise.all(opened.map((store) => store.close()));
    await client.query("update perf_budget.version set version = 9");
    await expect(openPostgresStore(database.url)).rejects.toThrow(
      "made by a newer perf-budget: their tables are version 9",
    );
    await client.end();
  });

  test("that does not answer is told without its password", async () => {
    const opening = openPostgresStore("postgres://me:secret@127.0.0.1:1/gate");
    await expect(opening).rejects.toThrow("The database at 127.0.0.1:1 does not answer");
    await expect(opening).rejects.not.toThrow("secret");
  });
});
