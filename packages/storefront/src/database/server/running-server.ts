import { readFileSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
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

/** The server that runs on `data`, or undefined. */
export async function readRunningServer(data: string): Promise<RunningServer | undefined> {
  const { lines, pid } = await readPidFile(data);
  if (!isAlive(pid) || !isPostgres(pid)) return undefined;
  const ready = lines[7] === "ready";
  // Until it is ready, that file may be of an earlier server.
  const options = ready ? await readFile(join(data, "postmaster.opts"), "utf8").catch(() => "") : "";
  const parties = /keeper=(\d+) owner=(\d+)/.exec(options);
  return {
    pid,
    port: Number(lines[3]),
    ready,
    ...(parties === null ? {} : { keeper: Number(parties[1]), owner: Number(parties[2]) }),
  };
}

/**
 * Removes what a killed server left behind, where PostgreSQL would not do so itself: it goes by the number of the
 * process alone, which may stay listed after its death, or belong to anything after the restart of a container.
 * Only for a moment when nothing is starting on `data`.
 */
export async function removeStalePidFile(data: string): Promise<void> {
  const { pid, path } = await readPidFile(data);
  if (!isListed(pid) || (isAlive(pid) && isPostgres(pid))) return;
  const aside = `${path}.stale`;
  await rename(path, aside);
  // Another start may have made a new one between reading and moving.
  const moved = Number.parseInt(await readFile(aside, "utf8"), 10);
  await (moved === pid ? rm(aside) : rename(aside, path));
}

async function readPidFile(data: string) {
  const path = join(data, "postmaster.pid");
  const lines = (await readFile(path, "utf8").catch(() => "")).split("\n").map((line) => line.trim());
  return { path, lines, pid: Number.parseInt(lines[0] ?? "", 10) };
}

/** Whether a process with this number runs, whoever it belongs to. */
export function isAlive(pid: number): boolean {
  // In a container whose first process does not collect orphans, the dead stay listed.
  return isListed(pid) && !/^State:\s*[ZX]/m.test(aboutProcess(pid));
}

function isListed(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function isPostgres(pid: number): boolean {
  const name = /^Name:\s*(.*)$/m.exec(aboutProcess(pid))?.[1];
  return name === undefined || name === "postgres";
}

/** What Linux says of a process; nothing on other systems, where the number has to do. */
function aboutProcess(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, "utf8");
  } catch {
    return "";
  }
}
