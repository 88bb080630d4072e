import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { ResolverFactory } from "oxc-resolver";
import { codeExtensions } from "../parse/dialect.ts";

/** Finds the file of the tree that a specifier means; packages, and files outside of `known`, are `null`. */
export function fileResolver(known: {
  has(path: string): boolean;
}): (from: string, specifier: string) => string | null {
  const factory = new ResolverFactory({
    extensions: codeExtensions,
    mainFiles: ["index"],
    tsconfig: "auto",
    extensionAlias: { ".js": [".js", ".ts", ".tsx", ".jsx"] },
  });
  const answers = new Map<string, string | null>();
  const folders = new Map<string, boolean>();
  const isThere = (folder: string): boolean => {
    const known = folders.get(folder) ?? existsSync(folder);
    folders.set(folder, known);
    return known;
  };
  return (from, specifier) => {
    const folder = dirname(from);
    const key = `${folder}\0${specifier}`;
    const answer = answers.get(key);
    if (answer !== undefined) return answer;
    const path = isThere(folder) ? (factory.sync(folder, specifier).path ?? null) : null;
    const found = path !== null && known.has(path) ? path : null;
    answers.set(key, found);
    return found;
  };
}
