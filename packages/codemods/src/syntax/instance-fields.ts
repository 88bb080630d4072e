import { type Edit, insertAfter, replace } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { type ClassNode, classMembers, keyName } from "./components.ts";
import { type InstanceOwner, instanceBehind } from "./instances.ts";
import { memberName, originOf } from "./origins.ts";
import { indentAt } from "./style.ts";

/** A property that every instance gets before its first render. */
export interface InstanceField {
  name: string;
  /** The text of its value. */
  init: string;
}

/**
 * The edits that give every instance these fields: class properties where the file has such or is TypeScript, else
 * assignments in the constructor, which is added where there is none; in a `createReactClass` spec in `getInitialState`.
 *
 * `moreFollow` says that another change of the same round adds more at the same place, so no blank line is left after.
 *
 * Adding a constructor replaces the class's brace, so that two changes never both add one: the second waits a round.
 */
export function declareFields(
  source: Source,
  owner: InstanceOwner,
  fields: readonly InstanceField[],
  { moreFollow = false } = {},
): Edit[] {
  if (owner.type === "ObjectExpression") return [inInitialState(source, owner, fields)];
  const { body } = owner.body;
  const constructor = body.find((each) => each.type === "MethodDefinition" && each.kind === "constructor");
  if (hasClassProperties(source)) return [asProperties(source, owner, fields, moreFollow)];
  if (!constructor || constructor.type !== "MethodDefinition" || !constructor.value.body)
    return [withConstructor(source, owner, fields)];
  const call = constructor.value.body.body.find(
    (each) =>
      each.type === "ExpressionStatement" &&
      each.expression.type === "CallExpression" &&
      each.expression.callee.type === "Super",
  );
  if (!call) return [asProperties(source, owner, fields, moreFollow)];
  const indent = indentAt(source.text, call.start);
  return [
    insertAfter(
      pastComment(source, call.end),
      assignments(source, fields)
        .map((line) => source.style.eol + indent + line)
        .join(""),
    ),
  ];
}

/** Whether a class declares a field of this name, or some code of its assigns one. */
export function hasField(source: Source, owner: InstanceOwner, name: string): boolean {
  if (owner.type !== "ObjectExpression" && classMembers(owner, name).length > 0) return true;
  return source
    .all("AssignmentExpression")
    .some(
      ({ left }) =>
        left.type === "MemberExpression" &&
        memberName(left) === name &&
        instanceBehind(source, left.object)?.owner === owner,
    );
}

/** Whether class properties may be written: TypeScript, or a file that has some already. */
export function hasClassProperties(source: Source): boolean {
  return source.dialect.language === "ts" || source.all("PropertyDefinition").length > 0;
}

function assignments(source: Source, fields: readonly InstanceField[]): string[] {
  return fields.map(({ name, init }) => `this.${name} = ${init}${source.style.semicolon}`);
}

function asProperties(source: Source, owner: ClassNode, fields: readonly InstanceField[], moreFollow: boolean): Edit {
  const { eol, semicolon } = source.style;
  const { body } = owner.body;
  // Fields of data come first by custom, then those that are functions, then methods. One that reads `this` may want ours.
  const firstMethod = body.findIndex(
    (each) =>
      each.type !== "PropertyDefinition" ||
      (each.value && (isFunction(each.value) || /\bthis\b/.test(source.textOf(each.value)))),
  );
  const leading = body[(firstMethod === -1 ? body.length : firstMethod) - 1];
  const indent = memberIndent(source, owner);
  const texts = fields.map(({ name, init }) => eol + indent + name + " = " + init + semicolon).join("");
  if (leading) {
    const at = pastComment(source, leading.end);
    // Without semicolons a member that starts with a bracket would be read as part of ours, and so would one on this line.
    const guard = semicolon === "" && /^(\s*[[(*]|[ \t]*[^\s}])/.test(source.text.slice(at)) ? ";" : "";
    return insertAfter(at, texts + guard);
  }
  const at = owner.body.start + 1;
  const next = body[0];
  const gap = gapBefore(source, at, next, indent);
  const isBlank = /^[ \t]*\r?\n[ \t]*\r?\n/.test(source.text.slice(at));
  return insertAfter(
    at,
    texts +
      (semicolon === "" && next && /^[[*]/.test(source.textOf(next)) ? ";" : "") +
      (isBlank || moreFollow ? "" : gap),
  );
}

function isFunction(value: { type: string } | null): boolean {
  return value?.type === "ArrowFunctionExpression" || value?.type === "FunctionExpression";
}

/**
 * The edit that every change makes which adds a constructor: it replaces the class's brace by itself, so that two such
 * changes overlap and the second waits until it sees the first one's constructor.
 */
export const takeConstructor = (owner: ClassNode): Edit =>
  replace({ start: owner.body.start, end: owner.body.start + 1 }, "{");

function withConstructor(source: Source, owner: ClassNode, fields: readonly InstanceField[]): Edit {
  const { eol, indent: step, semicolon } = source.style;
  const indent = memberIndent(source, owner);
  const base = originOf(source, owner.superClass);
  const isReact = base?.source === "react" && /^(Pure)?Component$/.test(base.name);
  const [params, args] = isReact ? ["props", "props"] : ["...args", "...args"];
  const lines = [
    `constructor(${params}) {`,
    `${step}super(${args})${semicolon}`,
    ...assignments(source, fields).map((each) => step + each),
    "}",
  ];
  const brace = { start: owner.body.start, end: owner.body.start + 1 };
  const text = lines.map((line) => eol + indent + line).join("");
  const next = owner.body.body[0];
  const gap = gapBefore(source, brace.end, next, indent);
  const isBlank = /^[ \t]*\r?\n[ \t]*\r?\n/.test(source.text.slice(brace.end));
  return replace(brace, `{${text}${isBlank ? "" : gap}`);
}

function inInitialState(source: Source, spec: NodeOf<"ObjectExpression">, fields: readonly InstanceField[]): Edit {
  const { eol, indent: step, semicolon } = source.style;
  const first = spec.properties[0];
  const base = indentAt(source.text, spec.start);
  const indent =
    first && /\n/.test(source.text.slice(spec.start, first.start)) ? indentAt(source.text, first.start) : base + step;
  const existing = spec.properties.find((each) => each.type === "Property" && keyName(each) === "getInitialState");
  const body = existing?.type === "Property" && existing.value.type === "FunctionExpression" && existing.value.body;
  if (body) {
    const isOneLine = !/\n/.test(source.textOf(body));
    const lead = isOneLine ? " " : eol + indent + step;
    // On one line the semicolon is what keeps two statements apart.
    const lines = assignments(source, fields).map((line) => lead + (isOneLine ? line.replace(/;?$/, ";") : line));
    // Without semicolons the brace goes along, so that ours never follows what another change put on this line.
    return isOneLine && semicolon === ""
      ? replace({ start: body.start, end: body.start + 1 }, `{${lines.join("")}`)
      : insertAfter(body.start + 1, lines.join(""));
  }
  const lines = [
    "getInitialState: function () {",
    ...assignments(source, fields).map((each) => step + each),
    `${step}return null${semicolon}`,
    first ? "}," : "}",
  ];
  const text = lines.map((line) => eol + indent + line).join("");
  const isOwnLine = first && /\n/.test(source.text.slice(spec.start, first.start));
  const gap = isOwnLine ? eol : first ? eol + indent : eol + base;
  return replace({ start: spec.start, end: spec.start + 1 }, `{${text}${gap}`);
}

/** The blank line after ours; a first member on the brace's line moves to a line of its own, its space stays and counts. */
function gapBefore(
  { text, style: { eol } }: Source,
  at: number,
  next: { start: number } | undefined,
  indent: string,
): string {
  const space = next ? text.slice(at, next.start) : "";
  return next && !/\n/.test(space) ? eol + eol + indent.slice(space.length) : eol;
}

/** How far members of a class are indented. */
export function memberIndent(source: Source, owner: ClassNode): string {
  const first = owner.body.body[0];
  if (first && /\n/.test(source.text.slice(owner.body.start, first.start))) return indentAt(source.text, first.start);
  return indentAt(source.text, owner.start) + source.style.indent;
}

/** The end of the line when only a comment follows, so that it stays with what it was written beside. */
function pastComment(source: Source, offset: number): number {
  const rest = /^[ \t]*;?[ \t]*(?:\/\/[^\r\n]*|\/\*[^\r\n]*?\*\/[ \t]*)?(?=\r?\n|$)/.exec(source.text.slice(offset));
  return offset + (rest?.[0].trimEnd().length ?? 0);
}

/** Names of everything that instances have or are asked for: members, and whatever is read from `this` inside. */
export function instanceNames(source: Source, owner: InstanceOwner): string[] {
  const names = new Set<string>();
  const members = owner.type === "ObjectExpression" ? owner.properties : owner.body.body;
  for (const each of members) {
    const name = "key" in each ? keyName(each) : null;
    if (name !== null) names.add(name);
  }
  if (owner.type !== "ObjectExpression") for (const each of classMembers(owner, "constructor")) parameterNames(each);
  for (const each of source.all("MemberExpression")) {
    if (each.start < owner.start || each.end > owner.end || each.computed) continue;
    if (each.property.type === "Identifier") names.add(each.property.name);
  }
  return [...names];

  /** `constructor(private input: Input)` makes a member of a parameter. */
  function parameterNames(member: NodeOf<"MethodDefinition" | "PropertyDefinition">): void {
    if (member.value?.type !== "FunctionExpression") return;
    for (const each of member.value.params) {
      if (each.type === "TSParameterProperty" && each.parameter.type === "Identifier") names.add(each.parameter.name);
    }
  }
}
