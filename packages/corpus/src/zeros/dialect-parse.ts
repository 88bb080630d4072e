import { extname } from "node:path";
import { type ParseResult, type ParserPlugin, parse } from "@babel/parser";
import type { File } from "@babel/types";

type Tree = ParseResult<File>;

/** A file as Babel reads it, and the language that it took to do so. */
export interface Read {
  tree: Tree;
  dialect: Dialect;
}

/** Narrower first: a file that is plain JavaScript must stay readable as plain JavaScript. */
const dialects = {
  javascript: ["jsx"],
  flow: ["jsx", ["flow", { all: true }], "flowComments"],
  typescript: ["typescript"],
  declarations: [["typescript", { dts: true }]],
  tsx: ["typescript", "jsx"],
} satisfies Record<string, ParserPlugin[]>;

export type Dialect = keyof typeof dialects;

const proposals: ParserPlugin[] = [
  "decorators-legacy",
  "exportDefaultFrom",
  "functionBind",
  "doExpressions",
  "throwExpressions",
];

/** The file in the narrowest language of its extension that reads it, or `null` when none does. */
export function read(path: string, text: string): Read | null {
  for (const dialect of dialectsOf(path)) {
    const tree = readAs(dialect, text);
    if (tree) return { tree, dialect };
  }
  return null;
}

/** The file in exactly this language, or `null`. */
export function readAs(dialect: Dialect, text: string): Tree | null {
  try {
    return parse(text, {
      sourceType: "unambiguous",
      allowReturnOutsideFunction: true,
      allowUndeclaredExports: true,
      plugins: [...proposals, ...dialects[dialect]],
    });
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function dialectsOf(path: string): Dialect[] {
  if (path.endsWith(".d.ts")) return ["declarations", "typescript"];
  if (extname(path) === ".ts") return ["typescript"];
  if (extname(path) === ".tsx") return ["tsx"];
  return ["javascript", "flow"];
}

const code = /\.(js|jsx|mjs|cjs|ts|tsx)$/;

/** Whether a file is one that these checks can read. */
export function isCode(path: string): boolean {
  return code.test(path);
}
