import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

const cli = join(import.meta.dirname, "../../src/cli.ts");
const leash = join(import.meta.dirname, "leash.child.ts");

/** One line that a process logged. */
export type LogLine = Record<string, unknown>;

/** A process of the shop, run as its users run it: `storefront serve`, `storefront service product`, … */
export interface StartedProcess {
  pid: number;
  /** What it said once it was ready, as `ready` found it. */
  said: RegExpExecArray;
  /** What it logged so far. */
  logs: LogLine[];
  /** Sends the signal and resolves when the process is gone, with its exit code, or null when it was killed. */
  end(signal: "SIGTERM" | "SIGINT" | "SIGKILL"): Promise<number | null>;
  isGone(): boolean;
  /** Stops it in its tracks, connections open, or lets it go on. */
  signal(signal: "SIGSTOP" | "SIGCONT"): void;
}

/** The command that opens a shop with the pages in a folder, or without any. */
export const serving = (site: string | undefined): string[] => ["serve", ...(site ? ["--site", site] : ["--no-site"])];

export async function startProcess(
  args: readonly string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<StartedProcess> {
  const { PATH = "", HOME = "" } = process.env;
  const child = spawn(process.execPath, ["--import", leash, cli, ...args], {
    env: { PATH, HOME, ...env },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => {});
  const gone = once(child, "exit");
  const logs: LogLine[] = [];
  let told = "";
  const said = await new Promise<RegExpExecArray>((resolve, reject) => {
    const hear = (text: string) => {
      const found = ready.exec((told += text));
      if (found) resolve(found);
    };
    child.stderr.setEncoding("utf8").on("data", hear);
    createInterface(child.stdout).on("line", (line) => {
      logs.push(read(line));
      hear(`${line}\n`);
    });
    void gone.then(([code]) => reject(new Error(`${args.join(" ")} ended with ${String(code)}:\n${told}`)));
  });
  return {
    pid: child.pid ?? 0,
    said,
    logs,
    async end(signal) {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      await gone;
      return child.exitCode;
    },
    isGone: () => child.exitCode !== null || child.signalCode !== null,
    signal: (signal) => void child.kill(signal),
  };
}

function read(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return { notJson: line };
  }
}
