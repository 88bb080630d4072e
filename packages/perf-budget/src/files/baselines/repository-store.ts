import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Refusal } from "../../refusal.ts";
import { summarizeRecording } from "../../summarize-recording.ts";
import { recordingFrom, recordingText } from "../recording-file.ts";
import type { BaselineStore } from "./baseline-store.ts";
import { noBaseline } from "./folder-store.ts";
import { type Git, gitIn, tryGit } from "./git.ts";
import { historyFrom, jsonIn } from "./history-from.ts";
import { historyFolder, pointName, recordingPath } from "./kept-paths.ts";

/** Two gates that finish at once both push; the later one takes the other's commit in and tries again. */
const mostAttempts = 5;

/**
 * Baselines on a branch of their own in the project's repository, which no working copy has to check out. With a remote the branch is
 * fetched before it is read and pushed after it was written.
 */
export function openRepositoryStore(branch: string, remote: string | null, folder = "."): BaselineStore {
  const git = gitIn(folder);
  const ref = remote === null ? `refs/heads/${branch}` : `refs/remotes/${remote}/${branch}`;
  const place = `git:${remote === null ? "" : `${remote}/`}${branch}`;
  const fetch = () => {
    if (remote === null) return;
    // One commit is enough to read and to add to. An empty answer is a branch that is not there yet; any other trouble is said.
    const isThere = git(["ls-remote", "--heads", remote, `refs/heads/${branch}`]).trim() !== "";
    if (isThere) git(["fetch", "--quiet", "--depth=1", "--no-tags", remote, `+refs/heads/${branch}:${ref}`]);
  };
  const newest = () => tryGit(git, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`])?.trim() ?? null;
  return {
    put: async (name, recording) => {
      const point = summarizeRecording(recording);
      const files = {
        [recordingPath(name)]: recordingText(recording),
        [`${historyFolder(name)}/${pointName(point)}`]: `${JSON.stringify(point)}\n`,
      };
      for (let attempt = 1; ; attempt += 1) {
        fetch();
        const before = newest();
        const commit = commitFiles(git, before, files, `Keep ${name}: ${recording.head}`);
        try {
          // Both refuse when somebody else was faster.
          if (remote === null) git(["update-ref", ref, commit, before ?? "0".repeat(40)]);
          else git(["push", "--quiet", remote, `${commit}:refs/heads/${branch}`]);
          return place;
        } catch (error) {
          if (attempt === mostAttempts || !(error instanceof Refusal)) throw error;
        }
      }
    },
    get: async (name) => {
      fetch();
      const text = tryGit(git, ["cat-file", "blob", `${ref}:${recordingPath(name)}`]);
      if (text === null) throw noBaseline(name, place);
      return recordingFrom(text, `${place}:${recordingPath(name)}`);
    },
    history: async (name) => {
      fetch();
      const names = tryGit(git, ["ls-tree", "--name-only", "-z", `${ref}:${historyFolder(name)}`])?.split("\0") ?? [];
      return historyFrom(
        names
          .filter((each) => each.endsWith(".json"))
          .map((each) => jsonIn(git(["cat-file", "blob", `${ref}:${historyFolder(name)}/${each}`]))),
      );
    },
    close: async () => {},
  };
}

/** A commit with these files beside those of its parent. Touches neither the working copy nor its index. */
function commitFiles(git: Git, parent: string | null, files: Record<string, string>, message: string): string {
  const scratch = mkdtempSync(join(tmpdir(), "perf-budget-index-"));
  try {
    const env = { GIT_INDEX_FILE: join(scratch, "index") };
    git(parent === null ? ["read-tree", "--empty"] : ["read-tree", parent], { env });
    for (const [path, text] of Object.entries(files)) {
      const blob = git(["hash-object", "-w", "--stdin"], { input: text }).trim();
      git(["update-index", "--add", "--cacheinfo", `100644,${blob},${path}`], { env });
    }
    const tree = git(["write-tree"], { env }).trim();
    return git(["commit-tree", tree, ...(parent === null ? [] : ["-p", parent])], { input: `${message}\n` }).trim();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
