import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { builtSite } from "../built-site.ts";
import { endOf, startCli } from "./start-cli.ts";

// Each starts processes and a browser, on a machine that others use, too.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

let built: { SITE_OUT: string };
beforeAll(async () => {
  built = await builtSite();
});

const check = (env: Record<string, string> = {}, args: string[] = []) =>
  endOf(startCli(["check", "--pairs", "2", ...args], { env: { ...built, ...env } }));

/** Ended with 2, says so, and nothing is left of it. */
const refused = (words: RegExp) => ({ status: 2, message: expect.stringMatching(words), left: [] });

describe("a site that", () => {
  test("does not start is told with what it printed", async () => {
    const end = await check({ SITE_FAULT: "exits" });
    expect(end).toEqual(
      refused(
        /^perf-budget: The site ended before it answered: `.*` ended with 3\.\nIt printed at last:\nno settings found/,
      ),
    );
  });

  test("never answers is told after its time", async () => {
    expect(await check({ SITE_FAULT: "never-listens" })).toEqual(
      refused(/did not get ready within 5 s: nothing answers at http:\/\/localhost:\d+\.[^]*site\.readyMs/),
    );
  });

  test("answers with an error of its own is not ready", async () => {
    expect(await check({ SITE_FAULT: "answers-500" })).toEqual(
      refused(/did not get ready within 5 s: it answers with 500/),
    );
  });

  test("crashes midway is named, with how it ended", async () => {
    expect(await check({ SITE_FAULT: "crashes:3" })).toEqual(
      refused(/The site of head stopped while it was measured: `.*` ended with 9\./),
    );
  });

  test("sends visitors to its login asks for a session", async () => {
    expect(await check({ SITE_FAULT: "login" })).toEqual(
      refused(/\/ led to \/login: whoever visits has to be signed in\.\nKeep somebody's session .*--save-storage=/),
    );
  });

  test("never comes to rest is told what it does", async () => {
    expect(await check({ SITE_FAULT: "never-idle" })).toEqual(
      refused(/did not come to rest within 15 s \(.+\)\.\nA page that always does something/),
    );
  });

  test("lacks what a step looks for fails at that step", async () => {
    expect(await check({ TEST_SELECTOR: "#nowhere" })).toEqual(
      refused(/Scenario search cannot be played on head \(.*\): step type: .*#nowhere|step type: .*Timeout/),
    );
  });

  test("runs on a port that is taken is not mistaken for who took it", async () => {
    const other = createServer((_, response) => response.end("somebody else")).listen(0);
    const { port } = other.address() as AddressInfo;
    const end = await check({ TEST_URL: `http://localhost:${port}` });
    other.close();
    expect(end).toEqual(refused(/Something answers at .* before the site was started\.\n.*\{port\}/));
  });
});

describe("a browser that", () => {
  test("is named and not there is told, with a command for each way to get one", async () => {
    const end = await check({ BROWSER_PATH: "/nowhere/chrome" });
    expect(end).toEqual(refused(/BROWSER_PATH does not start/));
    for (const way of [
      "npx playwright install",
      "apt-get install",
      "npm install --save-dev @sparticuz/chromium",
      "BROWSER_PATH=",
    ])
      expect(end.message).toContain(way);
  });

  test("is killed during a run is told", async () => {
    const started = startCli(["check", "--pairs", "50"], { env: built });
    await started.said(/Pair 1 /);
    const pids = started.left().filter((line) => line.includes("--remote-debugging-pipe") && !line.includes("--type="));
    for (const line of pids) process.kill(Number.parseInt(line, 10), "SIGKILL");
    expect(await endOf(started)).toEqual(refused(/The browser ended while it measured\./));
  });
});

describe("a build that", () => {
  const repository = mkdtempSync(join(tmpdir(), "perf-budget-repository-"));
  const git = (...args: string[]) => execFileSync("git", args, { cwd: repository, encoding: "utf8" });
  const compare = (env: Record<string, string>, base = "HEAD") =>
    endOf(startCli(["compare", "--base", base, "--pairs", "1"], { env: { ...built, ...env }, cwd: repository }));
  beforeAll(() => {
    git("init", "--quiet");
    writeFileSync(join(repository, "page.txt"), "one");
    git("add", ".");
    git("-c", "user.name=x", "-c", "user.email=x@x", "commit", "--quiet", "-m", "One");
  });
  afterAll(() => rmSync(repository, { recursive: true, force: true }));

  test("does not exist is told, with how to fetch it", async () => {
    expect(await compare({ TEST_BUILD: "true" }, "no-such-branch")).toEqual(
      refused(
        /base is to be "no-such-branch", but that is neither an address, nor a folder, nor a commit here[^]*git fetch --unshallow/,
      ),
    );
  });

  test("cannot be made because nothing says how is told", async () => {
    expect(await compare({})).toEqual(
      refused(/base is a commit, and nothing says how to build one\.\nAdd site\.build/),
    );
  });

  test("does not build is told with what the command printed, and its checkout is gone", async () => {
    const end = await compare({ TEST_BUILD: "echo cannot find page.tsx; exit 4" });
    expect(end).toEqual(
      refused(/base HEAD \(\w{9}\) does not build: `.*` ended with 4\.\nIt printed at last:\ncannot find page\.tsx/),
    );
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("is a commit is checked out, built, started and compared, and its checkout is gone", async () => {
    const end = await compare({ TEST_BUILD: "test -f page.txt && echo built" });
    expect(end).toMatchObject({ status: 0, left: [] });
    expect(git("worktree", "list").trim().split("\n")).toHaveLength(1);
  });

  test("finds no room for its checkout is told", async () => {
    expect(await compare({ TEST_BUILD: "true", TMPDIR: "/nowhere" })).toEqual(refused(/could not be checked out/));
  });
});

describe("a run that", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("is stopped by %s says so, and leaves nothing", async (signal) => {
    const started = startCli(["check", "--pairs", "50"], { env: built });
    await started.said(/Pair 1 /);
    started.child.kill(signal);
    expect(await endOf(started)).toEqual(refused(new RegExp(`Stopped by ${signal}\\.\\nNothing was judged`)));
  });

  test("is killed outright leaves no process", async () => {
    const started = startCli(["check", "--pairs", "50"], { env: built });
    await started.said(/Pair 1 /);
    started.child.kill("SIGKILL");
    await started.ended;
    for (let tries = 0; tries < 100 && started.left().length > 0; tries++) await wait(50);
    expect(started.left()).toEqual([]);
    rmSync(started.folder, { recursive: true, force: true });
  });

  test("sees the clock jump measures as before", async () => {
    const started = startCli(["check", "--pairs", "2"], {
      env: built,
      node: ["--import", join(import.meta.dirname, "jumping-clock.ts")],
    });
    const end = await endOf(started);
    expect(started.out()).toContain("All budgets hold");
    // It neither gave the site up before it answered, nor ended after a first pair because its time seemed over.
    expect(started.err()).toContain("Pair 2 of at most 2");
    expect(end).toMatchObject({ status: 0, left: [] });
  });

  test("names a session that does not exist is refused", async () => {
    expect(await check({ TEST_STATE: "nobody.json" })).toEqual(
      refused(/Profile visitor names nobody\.json, which does not exist\./),
    );
  });
});
