import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { afterComma } from "../../syntax/commas.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { indentAt } from "../../syntax/style.ts";
import { methodEdits } from "../../syntax/property-members.ts";
import { onlyReturn } from "./member-edits.ts";
import { type Member, type Property, type Spec, memberIs } from "./spec.ts";

/** What the constructor of the class has to do besides what the author wrote. */
export interface ConstructorNeeds {
  bound: readonly string[];
  /** The field that says whether the component is mounted, where something asks. */
  mountedFlag: string | null;
  /** The type of the props, in TypeScript. */
  propsType: string | null;
}

/**
 * The edits that give the class its constructor, if it needs one. `getInitialState` turns into it where its body
 * allows; otherwise it stays a method that the constructor calls, as it does where other code calls it.
 */
export function constructorEdits(source: Source, spec: Spec, needs: ConstructorNeeds): Edit[] {
  const initial = spec.members.find((each) => each.kind === "initial-state");
  const wantsContext = source
    .all("MemberExpression")
    .some((each) => inside(each, spec.object) && memberIs(each, "context"));
  const parameters = wantsContext ? ["props", "context"] : ["props"];
  const typed =
    needs.propsType === null
      ? parameters
      : parameters.map((each) => `${each}: ${each === "props" ? needs.propsType : "any"}`);
  const head = `constructor(${typed.join(", ")}) {`;
  const { semicolon } = source.style;
  const lines = [`super(${parameters.join(", ")})${semicolon}`];
  if (needs.mountedFlag) lines.push(`this.${needs.mountedFlag} = false${semicolon}`);
  for (const each of needs.bound) lines.push(`this.${each} = this.${each}.bind(this)${semicolon}`);
  if (initial && becomesConstructor(source, initial.property)) return inPlace(source, initial.property, head, lines);
  if (initial) lines.push(`this.state = this.getInitialState()${semicolon}`);
  const edits = initial ? keepMethod(source, initial.property) : [];
  if (lines.length === 1) return edits;
  return [...edits, newConstructor(source, spec, head, lines)];
}

const inside = (node: { start: number; end: number }, outer: { start: number; end: number }) =>
  outer.start <= node.start && node.end <= outer.end;

/** Whether the body of `getInitialState` can stand in a constructor: one `return`, at its end, and no name in the way. */
function becomesConstructor(source: Source, property: Property): boolean {
  const fn = property.value as NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;
  if (fn.params.length > 0 || !fn.body) return false;
  if (source.all("MemberExpression").some((each) => memberIs(each, "getInitialState"))) return false;
  const names = [...source.all("Identifier"), ...source.all("JSXIdentifier")].filter((each) => inside(each, fn));
  const clashes = names.some(
    (each) => (each.name === "props" || each.name === "context") && source.names.bindingOf(each),
  );
  if (clashes) return false;
  if (fn.body.type !== "BlockStatement") return true;
  const returns = source
    .all("ReturnStatement")
    .filter((each) => inside(each, fn) && each.argument && ownReturn(each, fn));
  const last = fn.body.body.at(-1);
  return (
    returns.length === 1 &&
    returns[0] === last &&
    !source.all("ReturnStatement").some((each) => !each.argument && ownReturn(each, fn))
  );
}

function ownReturn(node: NodeOf<"ReturnStatement">, fn: { start: number }): boolean {
  let each = node.parent as { type: string; parent?: unknown } | null | undefined;
  while (each && !/Function/.test(each.type)) each = each.parent as typeof each;
  return each === (fn as unknown);
}

function inPlace(source: Source, property: Property, head: string, lines: readonly string[]): Edit[] {
  const { text, style } = source;
  const fn = property.value as NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;
  const outer = indentAt(text, property.start);
  const inner = outer + style.indent;
  const { eol } = style;
  const end = afterComma(source, property.end) ?? property.end;
  const start = lines.map((line) => eol + inner + line).join("");
  if (fn.body?.type !== "BlockStatement") {
    const body = onlyReturn(fn)!;
    return [
      { start: property.start, end: body.start, text: `${head}${start}${eol}${inner}this.state = ` },
      { start: body.end, end, text: `${style.semicolon}${eol}${outer}}` },
    ];
  }
  const last = fn.body.body.at(-1) as NodeOf<"ReturnStatement">;
  const open = fn.body.start + 1;
  const isOneLine = !text.slice(open, last.start).includes("\n");
  const edits: Edit[] = [
    { start: property.start, end: open, text: head + start },
    isOneLine
      ? {
          start: open,
          end: last.argument!.start,
          text: `${eol}${inner}${text.slice(open, last.start).trim()}${last.start > open && text.slice(open, last.start).trim() ? " " : ""}this.state = `,
        }
      : { start: last.start, end: last.argument!.start, text: "this.state = " },
  ];
  if (!text.slice(last.argument!.end, fn.body.end).includes("\n"))
    edits.push({ start: last.end, end: fn.body.end, text: `${eol}${outer}}` });
  // A parenthesised argument keeps its parentheses: the bytes between are untouched.
  const parens = text.slice(last.start + "return".length, last.argument!.start);
  if (parens.includes("(")) edits[1]!.end = last.start + "return".length + parens.indexOf("(");
  if (end > property.end) edits.push({ start: end - 1, end, text: "" });
  return edits;
}

function keepMethod(source: Source, property: Property): Edit[] {
  const fn = property.value as NodeOf<"FunctionExpression" | "ArrowFunctionExpression">;
  if (fn.type === "FunctionExpression") return methodEdits(source, property);
  const end = afterComma(source, property.end);
  const comma = end === null ? [] : [{ start: end - 1, end, text: "" }];
  if (fn.body?.type === "BlockStatement")
    return [{ start: property.start, end: fn.body.start, text: "getInitialState() " }, ...comma];
  const open = source.text.slice(0, fn.body!.start).endsWith("(") ? 1 : 0;
  return [
    { start: property.start, end: fn.body!.start - open, text: "getInitialState() { return " },
    { start: property.end, end: end ?? property.end, text: "; }" },
  ];
}

function newConstructor(source: Source, spec: Spec, head: string, lines: readonly string[]): Edit {
  const { style, text } = source;
  const anchor = spec.members.find(
    (each: Member) => each.kind === "method" || each.kind === "initial-state" || each.kind === "field",
  );
  const at = anchor?.property ?? spec.members.at(-1)?.property ?? spec.object;
  const start = commentsAbove(source, at.start);
  const outer = indentAt(text, at.start);
  const body = lines.map((line) => outer + style.indent + line + style.eol).join("");
  return { start, end: start, text: `${head}${style.eol}${body}${outer}}${style.eol}${style.eol}${outer}` };
}
