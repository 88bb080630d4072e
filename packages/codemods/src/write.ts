import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** Where new texts wait until all of them are known. Nothing in the tree changes before `commit`. */
export interface Stage {
  /** Sets the new text of a file of the tree, or of a new one. */
  put(path: string, text: string): void;
  /** Moves every staged file to its place, each at once or not at all. */
  commit(): void;
  /** Forgets everything that was staged. */
  discard(): void;
}

/** A stage over `root`; with `out`, files land below that folder instead. */
export function openStage(root: string, out: string | null): Stage {
  const staged = new Map<string, string>();
  return {
    put: (path, text) => void staged.set(out ? join(out, relative(root, path)) : path, text),
    commit() {
      for (const [path, text] of staged) {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    },
    discard: () => staged.clear(),
  };
}
