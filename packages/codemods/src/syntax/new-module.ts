import { dirname, extname, relative } from "node:path";
import type { TextStyle } from "./style.ts";

/** How `from` imports `path`, without an extension. */
export function relativeSpecifier(from: string, path: string): string {
  const specifier = relative(dirname(from), path.slice(0, -extname(path).length)).replaceAll("\\", "/");
  return specifier.startsWith(".") ? specifier : `./${specifier}`;
}

/** The innermost folder that holds all files. */
export function commonFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths.map((each) => dirname(each));
  let folder = first;
  const holds = (each: string) => each === folder || each.startsWith(`${folder}/`);
  while (!rest.every(holds) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

/** A text of ours, written with double quotes, semicolons and two spaces, in the style of the file it stands beside. */
export function inStyle(text: string, style: TextStyle): string {
  return text
    .replaceAll('"', style.quote)
    .replace(/;$/gm, style.semicolon)
    .replace(/^(?: {2})+/gm, (steps) => style.indent.repeat(steps.length / 2))
    .replaceAll("\n", style.eol);
}
