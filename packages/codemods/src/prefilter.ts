import { basename } from "node:path";
import { dialectOf } from "./dialect.ts";
import type { CodeTransform, TextTransform, Transform } from "./transform.ts";

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
  const candidates = {
    ts: code,
    js: code.filter((each) => each.language !== "ts"),
  };
  const any = { ts: anyWordOf(candidates.ts), js: anyWordOf(candidates.js) };
  return {
    code(path, text) {
      const language = dialectOf(path, "")?.language;
      if (!language || !any[language].test(text)) return [];
      return candidates[language].filter((each) => each.words.some((word) => text.includes(word)));
    },
    text: (path) => texts.filter((each) => each.reads(basename(path))),
    matters: (text) =>
      /\bexport\b[^;]*\bfrom\b|\bexport\s*\{|\bexport\s+default\s+[A-Z]\w*\s*(?:;|$)|module\.exports|\bComponent\b|<[A-Z]|createClass|createReactClass/m.test(
        text,
      ) || any.ts.test(text),
  };
}

function anyWordOf(transforms: readonly CodeTransform[]): RegExp {
  const words = [...new Set(transforms.flatMap((each) => each.words))];
  return words.length > 0
    ? new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"))
    : /$^/;
}
