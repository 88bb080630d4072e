import { createRequire } from "node:module";
import type { ParserPlugin } from "@babel/parser";
import {
  type Comment,
  type ParseResult as ParseOutcome,
  type Program,
  parseSync,
  rawTransferSupported,
} from "oxc-parser";
import { type Dialect, dialectOf } from "./dialect.ts";
import { toEstree } from "./estree.ts";

/** One file as a tree. ESTree whatever parser made it; offsets are UTF-16 code units into `text`. */
export interface Parsed {
  text: string;
  dialect: Dialect;
  program: Program;
  comments: Comment[];
  /** What is wrong with it although it parses, where that was asked for; see `earlyErrors`. */
  early: readonly string[] | null;
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
 * Fails with the first parser's message when neither reads it. With `early`, it also looks for early errors: in the same
 * pass that costs a tenth of what a pass of its own did.
 */
export function parse(path: string, text: string, early = false): ParseResult {
  const dialect = dialectOf(path, text);
  if (!dialect) return { ok: false, problem: { message: "not a JavaScript or TypeScript file", offset: 0 } };
  if (dialect.flow) {
    const flow = parseWithBabel(text, dialect);
    return flow.ok ? flow : parseWithOxc(path, text, { ...dialect, flow: false }, early);
  }
  const first = parseWithOxc(path, text, dialect, early);
  if (first.ok || dialect.language === "ts") return first;
  const second = parseWithBabel(text, { ...dialect, flow: true });
  return second.ok ? second : first;
}

function parseWithOxc(path: string, text: string, dialect: Dialect, early: boolean): ParseResult {
  const result = parseSync(path, text, {
    lang: languageOf(path, dialect),
    // One shape of tree for both languages: type-only fields are present, and empty in JavaScript.
    astType: "ts",
    sourceType: "unambiguous",
    preserveParens: false,
    showSemanticErrors: early,
    ...(rawTransfer ? { experimentalRawTransfer: true } : {}),
  });
  const error = result.errors.find((each) => each.severity === "Error");
  if (error && early) {
    // The parser does not say which errors are of which kind, and few texts have any.
    const plain = parseWithOxc(path, text, dialect, false);
    return plain.ok ? { ok: true, parsed: { ...plain.parsed, early: messagesOf(result) } } : plain;
  }
  if (error) {
    return { ok: false, problem: { message: error.message, offset: error.labels[0]?.start ?? 0 } };
  }
  const parsed = { ...takeOut(result), text, dialect, early: early ? [] : null, parser: "oxc" } as const;
  return { ok: true, parsed };
}

/**
 * The tree and the comments of an outcome, which keeps neither. Its getters stand in a hidden class, and V8 collects those with
 * old objects alone: through them every tree outlived its file.
 */
function takeOut({ program, comments }: ParseOutcome): Pick<Parsed, "program" | "comments"> {
  return { program: { ...program, body: program.body.splice(0) }, comments: comments.splice(0) };
}

/**
 * What is wrong with a text that parses: two constructors, a name declared twice, `super` outside of a class, …
 * Empty for Babel's trees, since Babel finds these while parsing.
 */
export function earlyErrors(path: string, { text, dialect, parser, early }: Parsed): readonly string[] {
  if (parser === "babel") return [];
  if (early) return early;
  const lang = languageOf(path, dialect);
  const options = { lang, sourceType: "unambiguous", preserveParens: false, showSemanticErrors: true } as const;
  return messagesOf(parseSync(path, text, options));
}

function languageOf(path: string, { language, jsx }: Dialect): "js" | "jsx" | "ts" | "tsx" | "dts" {
  return path.endsWith(".d.ts") ? "dts" : jsx ? `${language}x` : language;
}

const messagesOf = ({ errors }: ParseOutcome): string[] =>
  errors.filter((each) => each.severity === "Error").map((each) => each.message);

const proposals: ParserPlugin[] = [
  "jsx",
  ["flow", { all: true }],
  "flowComments",
  ["decorators", { decoratorsBeforeExport: true, allowCallParenthesized: true }],
  "exportDefaultFrom",
  "doExpressions",
  "functionBind",
  "throwExpressions",
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
      const program = toEstree(file.program, text);
      return { ok: true, parsed: { text, dialect, program, comments, early: null, parser: "babel" } };
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      failure ??= { message: error.message, offset: (error as { pos?: number }).pos ?? 0 };
    }
  }
  return { ok: false, problem: failure ?? { message: "unreadable", offset: 0 } };
}
