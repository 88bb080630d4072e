import { spawnSync } from "node:child_process";
import { Refusal } from "../../refusal.ts";

/** Asks git, and gives what it printed. Throws a `Refusal` with what it complained of. */
export type Git = (args: readonly string[], options?: { input?: string; env?: Record<string, string> }) => string;

const author = {
  GIT_AUTHOR_NAME: "perf-budget",
  GIT_AUTHOR_EMAIL: "perf-budget@localhost",
  GIT_COMMITTER_NAME: "perf-budget",
  GIT_COMMITTER_EMAIL: "perf-budget@localhost",
  // A question on a terminal that nobody sees would wait for ever.
  GIT_TERMINAL_PROMPT: "0",
};

/** Git in a working copy. Hooks of the project do not run on what is kept for the gate. */
export function gitIn(folder: string): Git {
  return (args, { input, env } = {}) => {
    const { status, stdout, stderr, error } = spawnSync("git", ["-c", "core.hooksPath=/dev/null", ...args], {
      cwd: folder,
      encoding: "utf8",
      maxBuffer: 512 * 1024 * 1024,
      env: { ...process.env, ...author, ...env },
      ...(input === undefined ? {} : { input }),
    });
    if (error)
      throw new Refusal(
        `git could not be run: ${error.message}`,
        "Install git, or keep baselines in a folder: --store <folder>",
      );
    if (status === 0) return stdout;
    throw new Refusal(
      `git ${args[0]} failed: ${stderr.trim() || `it ended with ${status}`}`,
      "Run it by hand in this repository to see why.",
    );
  };
}

/** What git printed, or null where it refuses. */
export function tryGit(git: Git, args: readonly string[]): string | null {
  try {
    return git(args);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
