import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";

/** What is known of a server that has its hand on a data folder. */
export interface RunningServer {
  pid: number;
  port: number;
  /** Whether it takes connections; otherwise it is starting or stopping. */
  ready: boolean;
  /** The process that watches it, and the process that asked for it. Absent if it was started by hand. */
  keeper?: number;
  owner?: number;
}

/** The name that a server carries, in `ps` too: who keeps it and for whom. */
export const nameServer = (keeper: number, owner: number) => `storefront keeper=${keeper} owner=${owner}`;

/** The server that runs on `data`, or undefined. What a server left behind when it was killed is removed. */
export async function readRunningServer(data: string): Promise<RunningServer | undefined> {
  const pidFile = join(data, "postmaster.pid");
  const lines = (await readFile(pidFile, "utf8").catch(() => "")).split("\n").map((line) => line.trim());
  const pid = Number.parseInt(lines[0] ?? "", 10);
  if (!Number.isInteger(pid) || !isAlive(pid)) return undefined;
  if (!(await isPostgres(pid))) {
    // After a restart of a container the same number may belong to anything, and PostgreSQL would wait for it.
    await rm(pidFile, { force: true });
    return undefined;
  }
  const options = await readFile(join(data, "postmaster.opts"), "utf8").catch(() => "");
  const parties = /keeper=(\d+) owner=(\d+)/.exec(options);
  return {
    pid,
    port: Number(lines[3]),
    ready: lines[7] === "ready",
    ...(parties === null ? {} : { keeper: Number(parties[1]), owner: Number(parties[2]) }),
  };
}

/** Whether a process with this number exists, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function isPostgres(pid: number): Promise<boolean> {
  // Where there is no /proc, the number has to do.
  const name = await readFile(`/proc/${pid}/comm`, "utf8").catch(() => "postgres");
  return name.trim() === "postgres";
}
