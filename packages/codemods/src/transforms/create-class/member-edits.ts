import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { afterComma } from "../../syntax/commas.ts";
import { fieldEdits, fieldSemicolon, methodEdits, replaceKeeping } from "../../syntax/property-members.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Property } from "./spec.ts";

type Range = { start: number; end: number };
type Fn = NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;

/** `getDefaultProps() { return {…}; }` → `static defaultProps = {…};`; a longer body runs once, in place. */
export function defaultsEdits(source: Source, property: Property): Edit[] {
  const fn = property.value as Fn;
  const returned = onlyReturn(fn);
  if (!returned) {
    const body = fn.body as Range;
    const head = replaceKeeping(source, property.start, body.start, "static defaultProps = (() => ");
    return [head, { start: body.end, end: afterComma(source, property.end) ?? property.end, text: ")();" }];
  }
  const step = source.text.slice(property.start, returned.start).includes("\n")
    ? deeper(indentAt(source.text, returned.start), indentAt(source.text, property.start))
    : "";
  const head = replaceKeeping(source, property.start, returned.start, "static defaultProps = ");
  const end = afterComma(source, property.end) ?? property.end;
  const tail = replaceKeeping(source, returned.end, end, fieldSemicolon(source, end));
  return [head, ...outdent(source, returned, step), tail];
}

/** `statics: { a: 1, b() {} },` → `static a = 1; static b() {}`, one step further left. */
export function staticsEdits(source: Source, property: Property, members: readonly Property[]): Edit[] {
  const object = property.value as Range;
  const end = afterComma(source, property.end) ?? property.end;
  const [first] = members;
  const last = members.at(-1);
  if (!first || !last) return [removeProperty(source, property)];
  const comments = source.comments.filter((each) => object.start < each.start && each.end <= object.end);
  const begin = Math.min(first.start, ...comments.map((each) => each.start));
  const finish = Math.max(afterComma(source, last.end) ?? last.end, ...comments.map((each) => each.end));
  const step = deeper(indentAt(source.text, first.start), indentAt(source.text, property.start));
  const edits: Edit[] = [
    { start: property.start, end: begin, text: "" },
    { start: finish, end, text: "" },
    ...outdent(source, { start: begin, end: finish }, step),
  ];
  for (const each of members) {
    const isMethod =
      each.value.type === "FunctionExpression" && (each.method || !/^[A-Z]/.test(source.textOf(each.key)));
    edits.push(
      ...(isMethod && !each.computed ? methodEdits(source, each, "static ") : fieldEdits(source, each, "static ")),
    );
  }
  return edits;
}

/** Takes a property away with its comma and its line. */
export function removeProperty(source: Source, property: Property): Edit {
  const { text } = source;
  const end = afterComma(source, property.end) ?? property.end;
  const lineStart = text.lastIndexOf("\n", property.start - 1) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (!rest || text.slice(lineStart, property.start).trim() !== "") {
    return { start: property.start, end: end + (/^[ \t]*(?=\/[/*])/.exec(text.slice(end))?.[0].length ?? 0), text: "" };
  }
  const gap = /^([ \t]*\r?\n)+/.exec(text.slice(end + rest[0].length))?.[0] ?? "";
  return { start: lineStart, end: end + rest[0].length + gap.length, text: "" };
}

/** The argument of the one `return` that is all a function does, or the arrow's expression. */
export function onlyReturn(fn: Fn): Node | null {
  const { body } = fn;
  if (!body) return null;
  if (body.type !== "BlockStatement") return body;
  const [only] = body.body;
  return body.body.length === 1 && only?.type === "ReturnStatement" ? only.argument : null;
}
