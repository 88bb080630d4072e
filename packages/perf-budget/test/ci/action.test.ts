import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { writeRecording } from "../../src/files/recording-file.ts";
import { recordingWith, repeated, samplesFrom } from "../compare/made.ts";

const home = join(import.meta.dirname, "../..");
const step = z.object({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  shell: z.string().optional(),
  "working-directory": z.string().optional(),
});
const action = z
  .object({
    inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
    runs: z.object({ using: z.literal("composite"), steps: z.array(step) }),
  })
  .parse(parse(readFileSync(join(home, "action.yml"), "utf8")));

const folder = mkdtempSync(join(tmpdir(), "action-"));
let github: Server;
const comments: { id: number; body: string }[] = [];

beforeAll(async () => {
  // The project's own perf-budget, as npx would find it.
  writeFileSync(
    join(folder, "npx"),
    `#!/bin/sh\nshift 2\nexec "${process.execPath}" "${join(home, "src/cli.ts")}" "$@"\n`,
  );
  chmodSync(join(folder, "npx"), 0o755);
  const event = { pull_request: { number: 7, base: { sha: "" } } };
  writeFileSync(join(folder, "event.json"), JSON.stringify(event));
  for (const [name, requests] of [
    ["same", 18],
    ["more", 19],
  ] as const) {
    const samples = (["base", "head"] as const).flatMap((side) => [
      ...samplesFrom("requests", side, repeated(side === "base" ? 18 : requests, 2)),
      ...samplesFrom("layouts", side, repeated(4, 2)),
    ]);
    writeRecording(join(folder, `${name}.json`), recordingWith(samples));
  }
  github = createServer((request, response) => {
    let text = "";
    request.on("data", (chunk) => (text += chunk));
    request.on("end", () => {
      const { body } = (text ? JSON.parse(text) : {}) as { body?: string };
      const own = "/repos/a/b/issues/7/comments";
      const isAllowed = request.headers.authorization === "Bearer t";
      if (request.method === "POST" && request.url === own && isAllowed) comments.push({ id: 1, body: body! });
      else if (request.method === "PATCH" && request.url === "/repos/a/b/issues/comments/1" && isAllowed)
        comments[0]!.body = body!;
      else if (request.method !== "GET" || !request.url?.startsWith(`${own}?`) || !isAllowed)
        return response.writeHead(404).end("{}");
      return response.end(
        JSON.stringify(request.method === "GET" ? comments : { html_url: "https://github.test/c/1" }),
      );
    });
  });
  await new Promise<void>((resolve) => github.listen(0, "127.0.0.1", resolve));
});
afterAll(() => {
  github.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the action's own scripts one after the other, as GitHub does, and says how the last one ended. */
async function run(given: Record<string, string>, workspace = folder) {
  const inputs = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, each]) => [name, each.default])),
    ...given,
  };
  const outputs = join(folder, `outputs-${Math.random()}`);
  writeFileSync(outputs, "");
  const summary = `${outputs}-summary`;
  let status: number | null = 0;
  const fill = (text: string) =>
    text.replace(/\$\{\{ (.+?) \}\}/g, (_, of: string) => {
      const input = /^inputs\.(.+)$/.exec(of)?.[1];
      if (input !== undefined) return (inputs as Record<string, string>)[input]!;
      return /result=(.*)/.exec(readFileSync(outputs, "utf8"))![1]!;
    });
  for (const { run: script, env, shell, "working-directory": at = "." } of action.runs.steps) {
    if (script === undefined) continue;
    // GitHub refuses a composite action with a script that does not say what runs it.
    expect(shell).toBe("bash");
    const file = `${outputs}-script`;
    writeFileSync(file, script);
    const filled = Object.entries(env).map(([name, value]) => [name, fill(value)]);
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", file], {
      cwd: join(workspace, fill(at)),
      stdio: "ignore",
      env: {
        PATH: `${folder}${delimiter}${process.env["PATH"]}`,
        GITHUB_ACTIONS: "true",
        GITHUB_OUTPUT: outputs,
        GITHUB_STEP_SUMMARY: summary,
        GITHUB_EVENT_PATH: join(folder, "event.json"),
        GITHUB_REPOSITORY: "a/b",
        GITHUB_API_URL: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
        ...Object.fromEntries(filled),
      },
    });
    status = await new Promise((resolve) => child.once("exit", resolve));
  }
  return { status, summary: existsSync(summary) ? readFileSync(summary, "utf8").split("\n")[0] : null };
}
const config = `--config ${join(home, "test/cli/site.config.ts")}`;
const given = { base: "", token: "t" };

test("the action ends as the gate does, and keeps one comment", async () => {
  const passed = await run({ ...given, arguments: `--from same.json ${config}` });
  expect(passed).toEqual({ status: 0, summary: "## All budgets hold: 2 passed." });
  expect(comments.map(({ body }) => body.split("\n")[1])).toEqual(["## All budgets hold: 2 passed."]);
  const failed = await run({ ...given, arguments: `--from more.json ${config}` });
  expect(failed.status).toBe(1);
  expect(comments.map(({ body }) => body.split("\n")[1])).toEqual(["## Budgets are broken: 1 failed, 1 passed."]);
  expect(readdirSync(join(folder, "perf-budget-report"))).toContain("report.html");
});

test("the action ends with 2 when nothing could be measured, and takes no input for a script", async () => {
  const { status } = await run({ ...given, report: "none", arguments: "--from $(touch hit).json; touch hit" });
  expect([status, existsSync(join(folder, "hit"))]).toEqual([2, false]);
});

test("the action fetches a base that the checkout does not hold, and works in the folder it is told", async () => {
  const git = (cwd: string, ...args: string[]) =>
    execFileSync("git", args, { cwd, encoding: "utf8", stdio: "pipe" }).trim();
  const [origin, clone] = [join(folder, "origin"), join(folder, "clone")];
  mkdirSync(join(origin, "site"), { recursive: true });
  git(origin, "init", "--quiet");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  for (const text of ["one", "two"]) {
    writeFileSync(join(origin, "site/page.txt"), text);
    git(origin, "add", ".");
    git(origin, "-c", "user.name=x", "-c", "user.email=x@x", "commit", "--quiet", "-m", text);
  }
  git(folder, "clone", "--quiet", "--depth=1", `file://${origin}`, clone);
  const base = git(origin, "rev-parse", "HEAD^");
  const holds = () => spawnSync("git", ["cat-file", "-e", `${base}^{commit}`], { cwd: clone }).status === 0;
  expect(holds()).toBe(false);
  const more = `--from ${join(folder, "same.json")} ${config}`;
  const { status } = await run({ ...given, base, "working-directory": "site", arguments: more }, clone);
  expect([status, holds()]).toEqual([0, true]);
  expect(readdirSync(join(clone, "site/perf-budget-report"))).toContain("report.md");
});

test("scripts hold no input, and every input says what it is", () => {
  for (const { run: script } of action.runs.steps) expect(script ?? "").not.toContain("${{");
  for (const { description } of Object.values(action.inputs)) expect(description).not.toBe("");
});

test.each(readdirSync(join(home, "recipes")).filter((name) => name.endsWith(".yml")))("%s can be read", (name) => {
  const text = readFileSync(join(home, "recipes", name), "utf8");
  expect(parse(text)).toBeTypeOf("object");
  expect(text).toContain("perf-budget");
});
