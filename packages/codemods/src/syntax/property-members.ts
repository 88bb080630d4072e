import type { Node } from "oxc-parser";
import type { Edit } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { afterComma } from "./commas.ts";
import { indentAt } from "./style.ts";

type Property = NodeOf<"Property">;

/** `name: function (a) {` → `name(a) {`. `prefix` is `static ` or nothing. */
export function methodEdits(source: Source, property: Property, prefix = ""): Edit[] {
  const edits = dropComma(source, property);
  if (property.method) return prefix ? [{ start: property.start, end: property.start, text: prefix }, ...edits] : edits;
  const value = property.value as NodeOf<"FunctionExpression">;
  const modifiers = `${prefix}${value.async ? "async " : ""}${value.generator ? "*" : ""}`;
  const name = source.text.slice(property.key.start, property.key.end);
  return [replaceKeeping(source, property.start, parametersAt(source, value), `${modifiers}${name}`), ...edits];
}

/** `name: value,` → `name = value;` */
export function fieldEdits(source: Source, property: Property, prefix = ""): Edit[] {
  const value = property.value as Node;
  if (property.method) return methodEdits(source, property, prefix);
  const head = replaceKeeping(source, property.start, value.start, `${prefix}${source.textOf(property.key)} = `);
  if (property.shorthand) head.end = property.start;
  return [head, ...endField(source, property)];
}

/** Where a function's type parameters or parenthesis open. */
function parametersAt(source: Source, value: NodeOf<"FunctionExpression">): number {
  if (value.typeParameters) return value.typeParameters.start;
  return source.text.indexOf("(", value.id?.end ?? value.start);
}

function dropComma(source: Source, property: Property): Edit[] {
  const end = afterComma(source, property.end);
  return end === null ? [] : [{ start: end - 1, end, text: "" }];
}

function endField(source: Source, property: Property): Edit[] {
  const end = afterComma(source, property.end);
  const semicolon = fieldSemicolon(source, end ?? property.end);
  if (end === null) return [{ start: property.end, end: property.end, text: semicolon }];
  return [
    { start: property.end, end: property.end, text: semicolon },
    { start: end - 1, end, text: "" },
  ];
}

/** The semicolon that a class field needs before what follows at `end`; none where the file does without and may. */
export function fieldSemicolon(source: Source, end: number): string {
  const rest = source.text.slice(end);
  // Without a line end, or before a generator, it cannot be left out.
  const open = /^[ \t]*(\/[/*]|\r?\n|$)/.test(rest) && !/^\s*[*[]/.test(rest);
  return source.style.semicolon || (open ? "" : ";");
}

/** Replaces a range and puts the comments that stood in it in front, a line each. */
export function replaceKeeping(source: Source, start: number, end: number, text: string): Edit {
  const comments = source.comments.filter((each) => start <= each.start && each.end <= end);
  const lines = comments.map(
    (each) => source.text.slice(each.start, each.end) + source.style.eol + indentAt(source.text, start),
  );
  return { start, end, text: lines.join("") + text };
}
