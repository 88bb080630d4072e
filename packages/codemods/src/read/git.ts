import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** What git knows of a folder. */
export interface GitTree {
  /** Absolute path of the working tree. */
  root: string;
  /** Absolute paths of tracked files, and of untracked ones that are not ignored, below `folder`. */
  list(folder: string): string[];
  /** What a checkout could not give back: changed tracked files anywhere, and all untracked files. Absolute paths. */
  dirty(): { path: string; isTracked: boolean }[];
}

/** The git tree that a folder belongs to; `null` outside of git, without a `git` to ask, and for an ignored folder. */
export function openGit(folder: string): GitTree | null {
  // Looking first costs nothing; starting git costs milliseconds.
  if (!hasGitAbove(folder)) return null;
  const top = git(folder, ["rev-parse", "--show-toplevel"])?.trim();
  if (!top) return null;
  if (git(folder, ["check-ignore", "-q", folder]) !== null) return null;
  return {
    root: top,
    list: (below) =>
      split(git(below, ["ls-files", "-z", "-co", "--exclude-standard"])).map((each) => join(below, each)),
    dirty: () =>
      statusEntries(split(git(top, ["status", "--porcelain", "-z", "--untracked-files=all"]))).map(
        ({ code, path }) => ({
          path: join(top, path),
          isTracked: code !== "??",
        }),
      ),
  };
}

function hasGitAbove(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

/** What git prints, or `null` when it cannot be run or says no. */
function git(cwd: string, args: string[]): string | null {
  const run = spawnSync("git", args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "ignore"],
  });
  return run.status === 0 ? run.stdout : null;
}

const split = (output: string | null): string[] => (output ?? "").split("\0").filter((each) => each !== "");

/** A renamed file is followed by its old name, which is no entry of its own. */
function statusEntries(fields: readonly string[]): { code: string; path: string }[] {
  const entries: { code: string; path: string }[] = [];
  for (let index = 0; index < fields.length; index += 1) {
    const field = fields[index] ?? "";
    const code = field.slice(0, 2);
    entries.push({ code, path: field.slice(3) });
    if (/[RC]/.test(code)) index += 1;
  }
  return entries;
}
