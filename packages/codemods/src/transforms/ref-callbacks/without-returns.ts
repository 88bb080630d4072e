import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import type { Return } from "./returns.ts";

/** The edits after which a function does the same and returns nothing. */
export function withoutReturns(source: Source, node: FunctionNode, returns: readonly Return[]): Edit[] {
  const edits = returns.flatMap((each) =>
    each.statement ? withoutReturn(source, node, each, each.statement) : asBlock(source, node, each),
  );
  const type = node.returnType?.typeAnnotation;
  const isOpen = !type || /^(void|any|unknown|mixed)$/.test(source.textOf(type));
  return isOpen ? edits : [...edits, replace(type, "void")];
}

/** `(el) => (this.el = el)` → `(el) => { this.el = el; }` */
function asBlock(source: Source, node: FunctionNode, { kind, value }: Return): Edit[] {
  const { semicolon } = source.style;
  const arrow = arrowEnd(source, node, value);
  const space = /^\s*/.exec(source.text.slice(arrow))?.[0].length ?? 0;
  const start = arrow + space;
  const lead = space === 0 ? " " : "";
  const close = `${semicolon} }`;
  const hasComment = source.comments.some((each) => {
    const isInside = value.start <= each.start && each.end <= value.end;
    return start <= each.start && each.end <= node.end && !isInside;
  });
  if (hasComment) return [insertBefore(start, `${lead}{ `), insertAfter(node, close)];
  if (kind === "pure") return [replace({ start, end: node.end }, `${lead}{}`)];
  if (value.type === "LogicalExpression" && value.operator === "&&") {
    return [
      replace({ start, end: value.left.start }, `${lead}{ if (`),
      replace({ start: value.left.end, end: value.right.start }, ") "),
      replace({ start: value.right.end, end: node.end }, close),
    ];
  }
  if (value.type === "ConditionalExpression") {
    const { test, consequent, alternate } = value;
    const opening = [
      replace({ start, end: test.start }, `${lead}{ if (`),
      replace({ start: test.end, end: consequent.start }, ") "),
    ];
    const isEmpty = alternate.type === "Literal" || (alternate.type === "Identifier" && alternate.name === "undefined");
    if (isEmpty) return [...opening, replace({ start: consequent.end, end: node.end }, close)];
    return [
      ...opening,
      replace({ start: consequent.end, end: alternate.start }, "; else "),
      replace({ start: alternate.end, end: node.end }, close),
    ];
  }
  // A statement cannot begin with these.
  const needsParentheses = /^(\{|function\b|class\b|let\b)/.test(source.textOf(value));
  const [open, end] = needsParentheses ? ["{ (", `)${close}`] : ["{ ", close];
  return [replace({ start, end: value.start }, lead + open), replace({ start: value.end, end: node.end }, end)];
}

/** Where the `=>` of an arrow ends: the last one before its body that no comment holds. */
function arrowEnd(source: Source, node: FunctionNode, body: Node): number {
  let at = body.start;
  for (;;) {
    at = source.text.lastIndexOf("=>", at - 1);
    const isInComment = source.comments.some((each) => each.start < at && at < each.end);
    if (!isInComment || at < node.start) return at + 2;
  }
}

function withoutReturn(
  source: Source,
  node: FunctionNode,
  { kind, value }: Return,
  statement: NonNullable<Return["statement"]>,
): Edit[] {
  const { semicolon } = source.style;
  const isLast = node.body?.type === "BlockStatement" && node.body.body.at(-1) === statement;
  if (kind === "pure") {
    if (isLast) return [removeLine(source, statement)];
    return [remove({ start: statement.start + "return".length, end: value.end + closing(source, value.end) })];
  }
  const end = { start: value.end, end: statement.end };
  const isInList = statement.parent?.type === "BlockStatement" || statement.parent?.type === "SwitchCase";
  if (isLast)
    return [
      remove({ start: statement.start, end: value.start }),
      replace(end, source.text[statement.end - 1] === ";" ? ";" : ""),
    ];
  if (isInList) return [remove({ start: statement.start, end: value.start }), replace(end, `; return${semicolon}`)];
  return [replace({ start: statement.start, end: value.start }, "{ "), replace(end, `; return${semicolon} }`)];
}

/** How many characters of closing parentheses follow. */
function closing(source: Source, offset: number): number {
  return /^[\s)]*(?<=\))/.exec(source.text.slice(offset))?.[0].length ?? 0;
}
