import { stageName } from "../stage-name.ts";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Refusal } from "../settings/refusal.ts";

/** A new text that waits on disk for its turn. */
export interface Staged {
  /** Where it belongs. */
  path: string;
  /** Where it waits. */
  waiting: string;
  /** `hash` of the file as it was read, or `null` for a file that is new. */
  readHash: string | null;
}

/**
 * Makes the folder in which new texts wait: hidden, in `goal` or the nearest folder above it that exists, so that moving
 * them is one step of the file system. Without a goal, or where it cannot be written, it is in the folder for temporary
 * files. Stages that dead runs left there are taken away first.
 */
export function openStage(goal: string | null): string {
  const make = (folder: string) => mkdtempSync(join(folder, `.migrate-stage-${process.pid}-`));
  if (goal === null) return make(tmpdir());
  let parent = goal;
  while (!existsSync(parent)) parent = dirname(parent);
  sweep(parent);
  try {
    return make(parent);
  } catch {
    // Single files below may still be writable: `commit` finds out before it writes.
    return make(tmpdir());
  }
}

function sweep(parent: string): void {
  for (const name of readdirSync(parent)) {
    const pid = Number(stageName.exec(name)?.[1]);
    if (!name.startsWith(".migrate-stage-") || (pid !== process.pid && isAlive(pid))) continue;
    // Two runs of one process share its id; theirs are younger than the process.
    if (pid === process.pid && statSync(join(parent, name)).birthtimeMs > Date.now() - performance.now()) continue;
    rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

export function discardStage(stage: string): void {
  rmSync(stage, { recursive: true, force: true });
}

/** Writes texts into a stage. `writer` keeps the names of several writers apart. */
export function stageWriter(
  stage: string,
  writer: string,
): (path: string, text: string, readHash: string | null) => Staged {
  let count = 0;
  return (path, text, readHash) => {
    count += 1;
    const waiting = join(stage, `${writer}-${count}`);
    try {
      writeFileSync(waiting, text);
      const mode = statSync(path, { throwIfNoEntry: false })?.mode;
      if (mode !== undefined) chmodSync(waiting, mode & 0o7777);
    } catch (error) {
      throw stageFailed(error);
    }
    return { path, waiting, readHash };
  };
}

/** What to throw where texts cannot be put aside: nothing has changed by then. */
export function stageFailed(error: unknown): Refusal {
  const { code, message } = error as NodeJS.ErrnoException;
  const isFull = code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG";
  return new Refusal(
    "stage-failed",
    `${isFull ? "The disk is full" : "New texts could not be put aside"} (${message}). Nothing was changed.`,
    isFull ? "Free some space and run the migration again." : "",
  );
}

/** Hands over the text of a file as it is and as it will be, without byte order marks. */
export function tellChange(
  { path, waiting, readHash }: Staged,
  tell: (path: string, before: string, after: string) => void,
): void {
  const textAt = (file: string) => readFileSync(file, "utf8").replace(/^\uFEFF/, "");
  tell(path, readHash === null ? "" : textAt(path), textAt(waiting));
}
