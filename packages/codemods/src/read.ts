import { readFileSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { globSync } from "tinyglobby";
import { codeExtensions } from "./dialect.ts";

/** What a run may look at. */
export interface Tree {
  /** Absolute folder that reports are relative to. */
  root: string;
  /** Absolute paths, sorted. */
  files: string[];
}

/** Lists the files below the paths. Throws when a path does not exist. */
export function listTree(paths: readonly string[], isText: (path: string) => boolean): Tree {
  const absolute = paths.map((each) => resolve(each));
  const files = new Set<string>();
  for (const path of absolute) {
    if (statSync(path).isFile()) {
      files.add(path);
      continue;
    }
    for (const each of globSync(["**/*"], {
      cwd: path,
      absolute: true,
      dot: true,
      followSymbolicLinks: false,
      ignore: ["**/node_modules/**", "**/.git/**"],
    })) {
      if (codeExtensions.some((extension) => each.endsWith(extension)) || isText(each)) files.add(each);
    }
  }
  const [first = "."] = absolute;
  return { root: statSync(first).isFile() ? dirname(first) : first, files: [...files].sort() };
}

export type FileText = { ok: true; text: string; bom: boolean } | { ok: false; message: string };

/** A file's text without its byte order mark, or why it is not text. */
export function readText(path: string): FileText {
  const bytes = readFileSync(path);
  if (bytes.includes(0)) return { ok: false, message: "it holds NUL bytes" };
  const text = bytes.toString("utf8");
  const bom = text.startsWith("\uFEFF");
  return { ok: true, text: bom ? text.slice(1) : text, bom };
}
