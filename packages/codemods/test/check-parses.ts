import { dialectOf } from "../src/parse/dialect.ts";
import { parse } from "../src/parse/parse.ts";
import type { Tree } from "./case-folder.ts";

/** One line for every code file of the tree that does not parse. */
export function syntaxProblems(tree: Tree): string[] {
  return [...tree].flatMap(([path, text]) => {
    if (!dialectOf(path, text)) return [];
    const result = parse(path, text);
    return result.ok ? [] : [`${path}: ${result.problem.message} at offset ${result.problem.offset}`];
  });
}
