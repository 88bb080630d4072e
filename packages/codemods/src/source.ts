import type { Node } from "oxc-parser";
import type { Parsed } from "./parse/parse.ts";
import { type Names, resolveNames } from "./syntax/scopes.ts";
import { oncePerSource } from "./syntax/once-per-source.ts";
import { type TextStyle, styleOf } from "./syntax/style.ts";

export type NodeType = Node["type"];
/** The nodes whose `type` may be `T`. Functions and classes share one interface for declarations and expressions. */
export type NodeOf<T extends NodeType> = Node extends infer N
  ? N extends { type: infer U }
    ? [Extract<U, T>] extends [never]
      ? never
      : N
    : never
  : never;

/** One parsed file with its names resolved: what transforms ask their questions of. Never changed; edits make a new one. */
export interface Source extends Parsed {
  /** Absolute path. */
  path: string;
  names: Names;
  style: TextStyle;
  /** All nodes of one type, in source order. */
  all<T extends NodeType>(type: T): NodeOf<T>[];
  /** What was found out about it once and for all, by question; see `oncePerSource`. */
  answers: Map<unknown, unknown>;
  /** The text of a node, byte for byte, without surrounding parentheses. */
  textOf(node: { start: number; end: number }): string;
}

/** A parsed file, ready for questions. */
export function openSource(path: string, parsed: Parsed): Source {
  const names = resolveNames(parsed.program);
  const own: Omit<Source, "style"> = {
    ...parsed,
    path,
    names,
    answers: new Map(),
    all: (type) => names.nodesOf(type) as never,
    textOf: (node) => parsed.text.slice(node.start, node.end),
  };
  return Object.assign(new Styled(), own);
}

/** Asked for in few files. A getter of each file's own would keep its tree alive as those of the parser's do; see `takeOut`. */
class Styled {
  get style(): TextStyle {
    return styleOnce(this as unknown as Source);
  }
}

const styleOnce = oncePerSource(({ text }) => styleOf(text));
