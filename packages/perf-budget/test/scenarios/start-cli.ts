import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** The command line in a process of its own, with a folder for temporary files that nobody else has. */
export interface StartedCli {
  child: ChildProcess;
  folder: string;
  out: () => string;
  err: () => string;
  /** Resolves when progress says so; rejects when the command ends before. */
  said: (words: RegExp) => Promise<void>;
  ended: Promise<number | null>;
  /** Processes that it started and that still run: the browser and the site know the folder. */
  left: () => string[];
  /** Files that it left behind. */
  leftFiles: () => string[];
}

const cli = join(import.meta.dirname, "../../src/cli.ts");
const config = join(import.meta.dirname, "faulty.config.ts");

interface Options {
  env?: Record<string, string>;
  cwd?: string;
  node?: string[];
}

export function startCli(args: readonly string[], { env = {}, cwd, node = [] }: Options = {}): StartedCli {
  const folder = mkdtempSync(join(tmpdir(), "perf-budget-test-"));
  const child = spawn(process.execPath, [...node, cli, ...args, "--config", config], {
    cwd: cwd ?? folder,
    env: { ...process.env, TMPDIR: folder, TEST_FOLDER: folder, ...env },
  });
  let [out, err] = ["", ""];
  child.stdout.on("data", (text) => (out += String(text)));
  child.stderr.on("data", (text) => (err += String(text)));
  const ended = once(child, "close").then(([code]) => code as number | null);
  return {
    child,
    folder,
    out: () => out,
    err: () => err,
    ended,
    said: async (words) => {
      while (!words.test(err)) {
        if (child.exitCode !== null) throw new Error(`ended before it said ${words}:\n${err}`);
        await wait(20);
      }
    },
    left: () =>
      execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" })
        .split("\n")
        .filter((line) => line.includes(folder) && !line.includes("ps -eo")),
    leftFiles: () => readdirSync(folder),
  };
}

/** Waits for the end of a command, and gives what a person sees of it. */
export async function endOf(started: StartedCli): Promise<{ status: number | null; message: string; left: string[] }> {
  const status = await started.ended;
  const left = [...started.left(), ...started.leftFiles()];
  rmSync(started.folder, { recursive: true, force: true });
  const message = started.err().slice(Math.max(0, started.err().indexOf("perf-budget: ")));
  return { status, message: message.replaceAll(started.folder, "<folder>"), left };
}
