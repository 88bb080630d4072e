import type { Node } from "./find-node.ts";
import type { SourceFile } from "./mutant.ts";

/** A span that becomes something else; an empty one is an insertion. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** The file with all edits done. They must not overlap. */
export function editText({ path, text }: SourceFile, edits: readonly Edit[]): SourceFile {
  const inOrder = edits.toSorted((a, b) => b.start - a.start);
  return {
    path,
    text: inOrder.reduce((now, { start, end, text: to }) => now.slice(0, start) + to + now.slice(end), text),
  };
}

/** Lets a function do something first. What it returned without a block, it returns as before. */
export function doFirst(fn: Node, statement: string): Edit[] {
  const body = fn["body"] as Node;
  if (body.type === "BlockStatement") {
    // A directive has to stay the first of all.
    const directives = (body["body"] as Node[]).filter((each) => typeof each["directive"] === "string");
    const at = directives.at(-1)?.end ?? body.start + 1;
    return [{ start: at, end: at, text: ` ${statement}` }];
  }
  return [
    { start: body.start, end: body.start, text: `{ ${statement} return (` },
    { start: body.end, end: body.end, text: "); }" },
  ];
}

/** Adds code to the end of a file, and React to its imports under a name of the mutant's own. */
export function addCode({ text }: SourceFile, code: string): Edit[] {
  const afterDirectives = /^(?:\s*(["'])use \w+\1;?)*/.exec(text)?.[0].length ?? 0;
  return [
    {
      start: afterDirectives,
      end: afterDirectives,
      text: `${afterDirectives > 0 ? "\n" : ""}import * as MutantReact from "react";\n`,
    },
    { start: text.length, end: text.length, text: `\n${code}\n` },
  ];
}
