import { isCode } from "../parse/dialect.ts";
import { openPrefilter } from "../read/prefilter.ts";
import type { Tree } from "../read/read.ts";
import { Refusal } from "../settings/refusal.ts";
import type { Team } from "../rewrite/team-transforms.ts";
import type { Transform } from "../transform.ts";

/**
 * The files of the tree that a run has to read: code, and what its transforms ask for by name. None when nothing is to be
 * done. Throws a `Refusal` when the tree holds no such file at all, since then the path was meant differently.
 */
export function sourcesOf(tree: Tree, active: readonly Transform[], team: Team): string[] {
  const prefilter = openPrefilter(active);
  const readable = tree.files.filter((path) => isCode(path) || prefilter.text(path).length > 0);
  if (readable.length === 0 && tree.unreadable.length === 0) {
    const held =
      tree.files.length === 0
        ? "is empty, or holds only installed packages and ignored files"
        : `holds ${tree.files.length} files, none of them JavaScript or TypeScript`;
    throw new Refusal(
      "nothing-to-read",
      `${tree.root} ${held}.`,
      "Name the folder that holds the source, for example: migrate src",
    );
  }
  return active.length + team.before.length + team.after.length > 0 ? readable : [];
}
