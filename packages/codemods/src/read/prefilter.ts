import { basename } from "node:path";
import { dialectOf } from "../parse/dialect.ts";
import type { CodeTransform, TextTransform, Transform } from "../transform.ts";
import { WordFinder } from "./word-finder.ts";

/** Tells from a file's name and bytes which transforms could have anything to do in it. */
export interface Prefilter {
  code(path: string, text: string): CodeTransform[];
  text(path: string): TextTransform[];
  /** Whether other files may need this one's facts: it passes names on, or holds a transform's words. */
  matters(text: string): boolean;
}

/** A prefilter for these transforms. Proves absence only: a word in a comment lets a file through. */
export function openPrefilter(transforms: readonly Transform[]): Prefilter {
  const code = transforms.filter((each) => each.kind === "code");
  const texts = transforms.filter((each) => each.kind === "text");
  const words = [...new Set([...passesOn, ...code.flatMap((each) => each.words)])];
  const finder = new WordFinder(words);
  const wanted = code.map((transform) => ({ transform, words: transform.words.map((word) => words.indexOf(word)) }));
  let last: { text: string; found: Uint8Array } | null = null;
  const find = (text: string) => {
    // Both questions are asked of one text, one after the other.
    if (last?.text !== text) last = { text, found: finder.find(text) };
    return last.found;
  };
  return {
    code(path, text) {
      const language = dialectOf(path, "")?.language;
      if (!language) return [];
      const found = find(text);
      return wanted
        .filter(
          ({ transform, words: any }) =>
            (transform.language ?? language) === language &&
            any.some((index) => found[index] === 1) &&
            (transform.shape?.test(text) ?? true),
        )
        .map((each) => each.transform);
    },
    text: (path) => texts.filter((each) => each.reads(basename(path))),
    matters: (text) => find(text).includes(1),
  };
}

/** What stands in every module that passes names on or declares components. */
const passesOn = ["export", "module.exports", "Component", "createClass", "createReactClass"];
