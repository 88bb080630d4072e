import { mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { copySource, corpusSources } from "../src/index.ts";

/** A folder with the whole corpus in it, `copies` times. */
export interface CorpusTree {
  folder: string;
  files: number;
  remove(): void;
}

/** Copies the corpus into a temporary folder. Each copy is a tree of its own, as in a large monorepo. */
export function corpusTree(copies: number): CorpusTree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "bench-")));
  const sources = corpusSources();
  for (let copy = 0; copy < copies; copy += 1) {
    for (const source of sources) {
      const target = join(folder, `copy-${copy}`, source.name.replace("/", "-"));
      mkdirSync(target, { recursive: true });
      copySource(source, target);
    }
  }
  const files = copies * sources.reduce((sum, each) => sum + each.files.length, 0);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A run that fails half-way leaves no copies of the corpus behind.
  process.once("exit", remove);
  return { folder, files, remove };
}
