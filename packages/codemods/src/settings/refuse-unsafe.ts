import { readdirSync, statSync } from "node:fs";
import type { Tree } from "../read/read.ts";
import { nameOf } from "../crew/account.ts";
import { Refusal } from "./refusal.ts";

/**
 * Throws where writing could cost somebody's work: changes in the git tree that no checkout would bring back (unless
 * `force`), or an `out` folder that holds something. Untracked files count when they are among those to be rewritten.
 */
export function refuseUnsafe(tree: Tree, sources: readonly string[], out: string | null, force: boolean): void {
  if (out !== null) {
    refuseTaken(out);
  } else if (tree.git && !force && sources.length > 0) {
    const mine = new Set(sources);
    const { root } = tree.git;
    const dirty = tree.git.dirty().filter(({ path, isTracked }) => isTracked || mine.has(path));
    if (dirty.length === 0) return;
    const shown = dirty.slice(0, 5).map(({ path }) => `  ${nameOf(root, path)}`);
    const more = dirty.length > 5 ? [`  … and ${dirty.length - 5} more`] : [];
    throw new Refusal(
      "dirty-tree",
      [`The git tree ${root} has changes that are not committed:`, ...shown, ...more].join("\n"),
      "Commit or stash them, so that the migration stands alone in its diff; or look with --dry-run, write elsewhere with --out <dir>, or go on with --force.",
    );
  }
}

function refuseTaken(out: string): void {
  const stats = statSync(out, { throwIfNoEntry: false });
  if (!stats || (stats.isDirectory() && readdirSync(out).length === 0)) return;
  const held = stats.isDirectory() ? "is not empty" : "is a file";
  throw new Refusal(
    "out-not-empty",
    `--out ${out} ${held}.`,
    "Name a folder that does not exist yet, or empty this one.",
  );
}
