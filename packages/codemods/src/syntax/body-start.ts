import type { Edit } from "../edits.ts";
import type { Source } from "../source.ts";
import type { FunctionNode } from "./components.ts";
import { reindent } from "./reindent.ts";
import { indentAt } from "./style.ts";

/**
 * The edits that put statements at the very start of a function, below its directives. An arrow with an expression for
 * a body gets a block around it. Lines come without indentation and with their semicolons.
 */
export function atBodyStart(source: Source, node: FunctionNode, lines: readonly string[]): Edit[] {
  const { text, style } = source;
  const { body } = node;
  if (!body) return [];
  if (body.type !== "BlockStatement") return blockAround(source, node, lines);
  const directive = body.body.findLast((each) => "directive" in each && typeof each.directive === "string");
  const at = directive?.end ?? body.start + 1;
  const next = body.body.find((each) => each.start >= at);
  const isOneLine = !text.slice(body.start, body.end).includes("\n");
  if (isOneLine && next) return [{ start: at, end: at, text: ` ${lines.join(" ")}` }];
  const outer = indentAt(text, lineOf(text, body.end - 1) === lineOf(text, body.start) ? node.start : body.end - 1);
  const ownLine = next && /^[ \t]*$/.test(text.slice(lineOf(text, next.start), next.start));
  const indent = ownLine ? indentAt(text, next.start) : outer + style.indent;
  const block = lines.map((line) => style.eol + indent + line.replaceAll(/\r?\n/g, style.eol + indent)).join("");
  return [{ start: at, end: at, text: isOneLine ? `${block}${style.eol}${outer}` : block }];
}

const lineOf = (text: string, offset: number) => text.lastIndexOf("\n", offset - 1) + 1;

function blockAround(source: Source, node: FunctionNode, lines: readonly string[]): Edit[] {
  const { text, style } = source;
  const { body } = node;
  if (!body) return [];
  const arrow = text.slice(0, body.start).lastIndexOf("=>") + 2;
  const outer = indentAt(text, node.start);
  const inner = outer + style.indent;
  const gap = /^\s*/.exec(text.slice(arrow))?.[0].length ?? 0;
  const head = lines.map((line) => inner + line.replaceAll(/\r?\n/g, style.eol + inner) + style.eol).join("");
  // An expression on a line of its own is indented already.
  const wrapped = text.slice(arrow, arrow + gap).includes("\n");
  return [
    { start: arrow, end: arrow + gap, text: ` {${style.eol}${head}${inner}return ` },
    ...(wrapped ? [] : reindent(source, { start: arrow + gap, end: node.end }, style.indent)),
    { start: node.end, end: node.end, text: `${style.semicolon}${style.eol}${outer}}` },
  ];
}
