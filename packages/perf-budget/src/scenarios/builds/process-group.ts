import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";

/** A shell command with all that it starts. */
export interface ProcessGroup {
  /** The last of what it printed. */
  output: () => string;
  /** How it ended; null while it runs. */
  ending: () => string | null;
  /** Resolves when it has ended. */
  ended: Promise<unknown>;
  /** Ends it and all that it started: asked first, forced after two seconds. */
  stop: () => Promise<void>;
  /** The same by force and without waiting. */
  kill: () => void;
}

const keptLetters = 4000;
const patienceMs = 2000;

/**
 * Starts a command in a group of its own, under a watch that ends the group when this process is gone, however it went: the watch reads a pipe
 * that only we hold open.
 */
export function startGroup(command: string, folder: string, env: Record<string, string>): ProcessGroup {
  const child = process.platform === "win32" ? onWindows(command, folder, env) : watched(command, folder, env);
  let kept = "";
  let ending: string | null = null;
  const keep = (chunk: Buffer) => (kept = (kept + String(chunk)).slice(-keptLetters));
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  child.on("error", (error) => (ending ??= error.message));
  child.on("exit", (code, signal) => (ending ??= signal ? `ended by ${signal}` : `ended with ${code}`));
  const kill = () => endGroup(child, "SIGKILL");
  return {
    output: () => kept.trim(),
    ending: () => ending,
    ended: once(child, "exit").catch(() => {}),
    kill,
    stop: async () => {
      endGroup(child, "SIGTERM");
      for (let waited = 0; waited < patienceMs && isAlive(child); waited += 20) await wait(20);
      kill();
      // What was killed needs a moment until its port is free.
      for (let waited = 0; waited < patienceMs && isAlive(child); waited += 20) await wait(20);
    },
  };
}

const watched = (command: string, folder: string, env: Record<string, string>): ChildProcess =>
  spawn("sh", ["-c", watch, "sh", command], {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });

// The reader of the pipe ignores SIGTERM's default only in that it is killed with the group.
const watch = `(cat <&3 >/dev/null; kill -s KILL 0) & exec 3<&-; sh -c "$1" & site=$!; wait $site`;

const onWindows = (command: string, folder: string, env: Record<string, string>): ChildProcess =>
  spawn(command, { cwd: folder, env: { ...process.env, ...env }, shell: true, stdio: ["ignore", "pipe", "pipe"] });

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", String(pid), "/t", "/f"]);
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch {
    // Gone already.
  }
}

/** Whether anybody of the group is left, also when its first process is gone. */
function isAlive({ pid, exitCode, signalCode }: ChildProcess): boolean {
  if (pid === undefined) return false;
  if (process.platform === "win32") return exitCode === null && signalCode === null;
  try {
    process.kill(-pid, 0);
    return true;
  } catch {
    return false;
  }
}
