import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";

type Call = NodeOf<"CallExpression">;

/** Where the parenthesis of the arguments opens. */
function openParenthesis(source: Source, call: Call): number {
  const before = call.typeArguments ?? call.callee;
  const between = source.text.slice(before.end, call.arguments[0]?.start ?? call.end);
  // `(0, ReactDOM.render)(…)`: the callee's own parentheses close first.
  const own = /^[\s)]*/.exec(between)?.[0].length ?? 0;
  return source.text.indexOf("(", before.end + own);
}

/** Puts `text` in place of the callee, and of its parentheses and type arguments. */
export function replaceCallee(source: Source, call: Call, text: string): Edit {
  return { start: call.start, end: openParenthesis(source, call), text };
}

/** The range of an argument with the parentheses around it. */
function argumentRange(source: Source, call: Call, index: number): { start: number; end: number } {
  const node = call.arguments[index]!;
  const last = index === call.arguments.length - 1;
  const limit = last ? call.end - 1 : call.arguments[index + 1]!.start;
  const closed = /^(?:\s*\))+/.exec(source.text.slice(node.end, limit))?.[0].length ?? 0;
  const from = index === 0 ? openParenthesis(source, call) + 1 : call.arguments[index - 1]!.end;
  const opened = /(?:\(\s*)+$/.exec(source.text.slice(from, node.start))?.[0].length ?? 0;
  return { start: node.start - opened, end: node.end + closed };
}

/** Takes arguments away from `first` on, with the comma in front of them. The first argument cannot go. */
export function dropArguments(source: Source, call: Call, first: number): Edit {
  const before = argumentRange(source, call, first - 1).end;
  const end = argumentRange(source, call, call.arguments.length - 1).end;
  return { start: before, end, text: "" };
}

/** The arguments' order turned round: `f(a, b)` → `f(b, a)`, keeping what stands between them. */
export function swapArguments(source: Source, call: Call, secondText: string): Edit[] {
  const one = argumentRange(source, call, 0);
  const two = argumentRange(source, call, 1);
  const gap = /\s*$/.exec(source.text.slice(one.end, two.start))?.[0] || " ";
  return [{ start: one.start, end: one.start, text: `${secondText},${gap}` }, dropArguments(source, call, 1)];
}

/** The argument as written, comments inside included. Parentheses that it needs to stand elsewhere are kept. */
export function argumentText(source: Source, node: Node, nullable: boolean): string {
  const isOpen = node.type === "SequenceExpression" || (node.type as string) === "TypeCastExpression";
  const text = isOpen ? `(${source.textOf(node)})` : source.textOf(node);
  return text + (nullable && source.dialect.language === "ts" ? "!" : "");
}
