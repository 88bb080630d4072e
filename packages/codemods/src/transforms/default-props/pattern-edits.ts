import { type Edit, insertAfter, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Received } from "./received.ts";

/** Patterns on one line that would get longer than this are written over several. */
const widest = 100;
/** What commonly follows a pattern on its line: `) => {`. */
const arrow = 6;

/** Puts defaults into patterns that exist. A default that a pattern had already could only apply to none, so it goes. */
export function patternEdits(
  source: Source,
  patterns: readonly NodeOf<"ObjectPattern">[],
  defaults: ReadonlyMap<string, string>,
): Edit[] {
  return patterns.flatMap((pattern) => {
    const edits = pattern.properties.flatMap((property) => {
      const key = property.type === "Property" ? keyName(property) : null;
      const text = key === null ? undefined : defaults.get(key);
      if (text === undefined || property.type !== "Property") return [];
      if (property.value.type !== "AssignmentPattern") return [insertAfter(property.value, ` = ${text}`)];
      return source.textOf(property.value.right) === text ? [] : [replace(property.value.right, text)];
    });
    return [...edits, ...lineBreaks(source, pattern, edits)];
  });
}

/** One property a line, where the line would get too long with the edits made. */
function lineBreaks(source: Source, pattern: NodeOf<"ObjectPattern">, edits: readonly Edit[]): Edit[] {
  const { text, style } = source;
  const line = text.lastIndexOf("\n", pattern.start - 1) + 1;
  const grown = edits.reduce((sum, each) => sum + each.text.length - (each.end - each.start), 0);
  const length = pattern.end - line + arrow + grown;
  if (edits.length === 0 || length <= widest || source.textOf(pattern).includes("\n")) return [];
  const outer = style.eol + indentAt(text, pattern.start);
  const { properties } = pattern;
  const gaps = properties.map((each, index) => ({
    start: index === 0 ? pattern.start + 1 : properties[index - 1]!.end,
    end: each.start,
  }));
  if (gaps.some((gap) => !/^[\s,]*$/.test(text.slice(gap.start, gap.end)))) return [];
  const last = properties.at(-1)!;
  const close = text.lastIndexOf(
    "}",
    "typeAnnotation" in pattern && pattern.typeAnnotation ? pattern.typeAnnotation.start : pattern.end,
  );
  if (!/^[\s,]*$/.test(text.slice(last.end, close))) return [];
  const comma = last.type === "RestElement" ? "" : ",";
  return [
    ...gaps.map((gap, index) => {
      // What is added to the property before ends where the gap begins.
      const from = index === 0 ? gap.start : gap.start + (text.slice(gap.start).indexOf(",") + 1);
      return { start: from, end: gap.end, text: outer + style.indent };
    }),
    { start: last.end, end: close, text: comma + outer },
  ];
}

/** Turns `props` into a pattern of the names that the function reads of it. */
export function memberEdits(
  source: Source,
  node: FunctionNode,
  { parameter, reads }: Extract<Received, { as: "members" }>,
  defaults: ReadonlyMap<string, string>,
): Edit[] {
  const names = [...new Set(reads.map((each) => each.name))];
  const entries = names.map((name) => (defaults.has(name) ? `${name} = ${defaults.get(name)}` : name));
  const pattern = `{ ${entries.join(", ")} }`;
  const isBare =
    node.type === "ArrowFunctionExpression" && !source.text.slice(node.start, parameter.start).includes("(");
  return [
    { start: parameter.start, end: parameter.start + parameter.name.length, text: isBare ? `(${pattern})` : pattern },
    ...reads.map((each) => replace(each.node, each.name)),
  ];
}
