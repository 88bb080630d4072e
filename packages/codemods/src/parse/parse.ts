import { createRequire } from "node:module";
import type { ParserPlugin } from "@babel/parser";
import { type Comment, type Program, parseSync, rawTransferSupported } from "oxc-parser";
import { type Dialect, dialectOf } from "./dialect.ts";

/** One file as a tree. ESTree whatever parser made it; offsets are UTF-16 code units into `text`. */
export interface Parsed {
  text: string;
  dialect: Dialect;
  program: Program;
  comments: Comment[];
  /** The Babel trees carry node types that oxc does not list (Flow), so children are found by looking. */
  parser: "oxc" | "babel";
}

export interface SyntaxProblem {
  message: string;
  /** Offset into the text, 0 when the parser gave none. */
  offset: number;
}

export type ParseResult = { ok: true; parsed: Parsed } | { ok: false; problem: SyntaxProblem };

const rawTransfer = rawTransferSupported();
const require = createRequire(import.meta.url);

/**
 * The tree of a file's text: by oxc where it can, by Babel where the file is Flow or speaks an old proposal.
 * Fails with the first parser's message when neither reads it.
 */
export function parse(path: string, text: string): ParseResult {
  const dialect = dialectOf(path, text);
  if (!dialect) return { ok: false, problem: { message: "not a JavaScript or TypeScript file", offset: 0 } };
  if (dialect.flow) {
    const flow = parseWithBabel(text, dialect);
    return flow.ok ? flow : parseWithOxc(path, text, { ...dialect, flow: false });
  }
  const first = parseWithOxc(path, text, dialect);
  if (first.ok || dialect.language === "ts") return first;
  const second = parseWithBabel(text, { ...dialect, flow: true });
  return second.ok ? second : first;
}

function parseWithOxc(path: string, text: string, dialect: Dialect): ParseResult {
  const lang = `${dialect.language}${dialect.jsx ? "x" : ""}` as "js" | "jsx" | "ts" | "tsx";
  const options = {
    lang: path.endsWith(".d.ts") ? ("dts" as const) : lang,
    // One shape of tree for both languages: type-only fields are present, and empty in JavaScript.
    astType: "ts" as const,
    sourceType: "unambiguous" as const,
    preserveParens: false,
    ...(rawTransfer ? { experimentalRawTransfer: true } : {}),
  };
  const result = parseSync(path, text, options);
  const error = result.errors.find((each) => each.severity === "Error");
  if (error) {
    return { ok: false, problem: { message: error.message, offset: error.labels[0]?.start ?? 0 } };
  }
  return {
    ok: true,
    parsed: { text, dialect, program: result.program, comments: result.comments, parser: "oxc" },
  };
}

/**
 * What is wrong with a text that parses: two constructors, a name declared twice, `super` outside of a class, …
 * Empty for Babel's trees, since Babel finds these while parsing.
 */
export function earlyErrors(path: string, { text, dialect, parser }: Parsed): string[] {
  if (parser === "babel") return [];
  const lang = `${dialect.language}${dialect.jsx ? "x" : ""}` as "js" | "jsx" | "ts" | "tsx";
  const result = parseSync(path, text, {
    lang,
    sourceType: "unambiguous",
    preserveParens: false,
    showSemanticErrors: true,
  });
  return result.errors.filter((each) => each.severity === "Error").map((each) => each.message);
}

const proposals: ParserPlugin[] = [
  "jsx",
  ["flow", { all: true }],
  "flowComments",
  ["decorators", { decoratorsBeforeExport: true, allowCallParenthesized: true }],
  "exportDefaultFrom",
  "doExpressions",
  "functionBind",
  "throwExpressions",
  ["estree", { classFeatures: true }],
];

function parseWithBabel(text: string, dialect: Dialect): ParseResult {
  const babel = require("@babel/parser") as typeof import("@babel/parser");
  const legacy = proposals.map((each): ParserPlugin =>
    Array.isArray(each) && each[0] === "decorators" ? "decorators-legacy" : each,
  );
  let failure: SyntaxProblem | null = null;
  for (const plugins of [legacy, proposals]) {
    try {
      const file = babel.parse(text, {
        sourceType: "unambiguous",
        allowReturnOutsideFunction: true,
        allowAwaitOutsideFunction: true,
        allowSuperOutsideMethod: true,
        allowUndeclaredExports: true,
        allowImportExportEverywhere: true,
        attachComment: false,
        plugins,
      });
      const comments = (file.comments ?? []).map((each): Comment => ({
        type: each.type === "CommentLine" ? "Line" : "Block",
        value: each.value,
        start: each.start ?? 0,
        end: each.end ?? 0,
      }));
      // Babel's own types describe its native tree; with the estree plugin it is the tree that oxc makes.
      const program = file.program as unknown as Program;
      return { ok: true, parsed: { text, dialect, program, comments, parser: "babel" } };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      failure ??= { message: error.message, offset: (error as { pos?: number }).pos ?? 0 };
    }
  }
  return { ok: false, problem: failure ?? { message: "unreadable", offset: 0 } };
}
