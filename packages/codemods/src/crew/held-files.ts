import type { FileText } from "../read/read-text.ts";
import type { Source } from "../source.ts";
import type { CodeTransform } from "../transform.ts";

/** What the index learnt of a file and the rewriting would have to learn again. */
export interface HeldFile {
  file: Extract<FileText, { ok: true }>;
  /** The transforms that it may have work for. */
  wanted: readonly CodeTransform[];
  source: Source;
}

/** Files held between the index and the rewriting, up to a budget, so that small trees are read and parsed once. */
export class HeldFiles {
  readonly #held = new Map<string, HeldFile>();
  #left: number;

  /** `characters` bounds the text whose trees are held; a tree takes some fifty bytes a character. */
  constructor(characters: number) {
    this.#left = characters;
  }

  keep(path: string, held: HeldFile): void {
    if (held.file.text.length > this.#left) return;
    this.#left -= held.file.text.length;
    this.#held.set(path, held);
  }

  /** Hands the file over and forgets it. */
  take(path: string): HeldFile | null {
    const held = this.#held.get(path);
    if (!held) return null;
    this.#held.delete(path);
    this.#left += held.file.text.length;
    return held;
  }
}
