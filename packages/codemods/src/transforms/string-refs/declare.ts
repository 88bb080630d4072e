import { type Edit, insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { keyName } from "../../syntax/components.ts";
import { hostInterface } from "../../syntax/host-interfaces.ts";
import { declareFields, hasClassProperties, memberIndent } from "../../syntax/instance-fields.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Group } from "./group.ts";
import type { Use } from "./uses.ts";

/** The edits that give a component the fields of these refs. `createRef` is how the file says it. */
export function declareRefs(
  source: Source,
  owner: InstanceOwner,
  group: Group,
  names: readonly string[],
  uses: readonly Use[],
  createRef: string,
  moreFollow: boolean,
): Edit[] {
  const fields = names.map((name) => ({
    name: group.fields.get(name)!,
    init: `${createRef}${typeArgument(source, owner, name, uses)}()`,
  }));
  return fields.length > 0 ? declareFields(source, owner, fields, { moreFollow }) : [];
}

/** The edits that give a component a map of elements, and the method that makes the callback for one name. */
export function declareMap(source: Source, owner: InstanceOwner, { map }: Group): Edit[] {
  if (!map) return [];
  const isTyped = source.dialect.language === "ts";
  const { eol, indent: step, semicolon } = source.style;
  const asFields = owner.type !== "ObjectExpression" && hasClassProperties(source);
  const record = isTyped ? " as Record<string, any>" : "";
  const callbacks = isTyped ? " as Record<string, (element: any) => void>" : "";
  const fields = declareFields(source, owner, [
    { name: map.elements, init: `{}${record}` },
    { name: map.callbacks, init: `{}${callbacks}` },
  ]);
  const isSpec = owner.type === "ObjectExpression";
  const indent = isSpec ? specIndent(source, owner) : memberIndent(source, owner);
  const [name, element] = isTyped ? ["name: string", "element: any"] : ["name", "element"];
  const lines = [
    isSpec ? `${map.method}: function (${name}) {` : `${map.method}(${name}) {`,
    `${step}if (!this.${map.callbacks}[name]) {`,
    `${step}${step}this.${map.callbacks}[name] = (${element}) => {`,
    `${step}${step}${step}if (element) this.${map.elements}[name] = element${semicolon}`,
    `${step}${step}${step}else delete this.${map.elements}[name]${semicolon}`,
    `${step}${step}}${semicolon}`,
    `${step}}`,
    `${step}return this.${map.callbacks}[name]${semicolon}`,
    isSpec ? "}," : "}",
  ];
  const before = methodPlace(owner);
  const text = lines.join(eol + indent) + eol + (asFields || before ? eol : "") + indent;
  if (!before) return fields;
  const edits = [...fields, insertBefore(commentsAbove(source, before.start), text)];
  const takesBrace = edits.some((each) => each.start === owner.start);
  // A spec that becomes a class in this round changes its brace: the method then waits, and is written for the class.
  return isSpec && !takesBrace ? [...edits, takeSpec(owner)] : edits;
}

const takeSpec = (owner: { start: number }): Edit => replace({ start: owner.start, end: owner.start + 1 }, "{");

/** The method stands before `render`, or else at the end. */
function methodPlace(owner: InstanceOwner): { start: number; end: number } | undefined {
  if (owner.type === "ObjectExpression") {
    return (
      owner.properties.find((each) => each.type === "Property" && keyName(each) === "render") ?? owner.properties.at(-1)
    );
  }
  const { body } = owner.body;
  const render = body.find((each) => "key" in each && each.key?.type === "Identifier" && each.key.name === "render");
  return render ?? body.at(-1);
}

function specIndent(source: Source, owner: NodeOf<"ObjectExpression">): string {
  const first = owner.properties[0];
  return first ? indentAt(source.text, first.start) : source.style.indent;
}

/** `<HTMLInputElement>`, or `<any>` where that cannot be told; nothing in JavaScript. */
export function typeArgument(source: Source, owner: InstanceOwner, name: string, uses: readonly Use[]): string {
  if (source.dialect.language !== "ts") return "";
  const declared = declaredType(source, owner, name);
  if (declared) return `<${declared}>`;
  const own = uses.filter(
    (each) => each.shapes.length === 1 && each.shapes[0]?.kind === "name" && each.shapes[0].name === name,
  );
  const casts = new Set(own.flatMap((each) => (each.kind === "read" ? [each.cast ?? ""] : [])));
  casts.delete("");
  const hosts = new Set(
    own.flatMap((each) =>
      each.kind === "set" ? [each.target && "host" in each.target ? hostInterface(each.target.host) : null] : [],
    ),
  );
  const [host] = hosts;
  if (hosts.size === 1 && host && [...casts].every((cast) => cast === host || cast === "HTMLElement"))
    return `<${host}>`;
  return "<any>";
}

/** What a `refs: { input: HTMLInputElement }` member says of one ref. */
function declaredType(source: Source, owner: InstanceOwner, name: string): string | null {
  const type = refsDeclaration(owner)?.typeAnnotation?.typeAnnotation;
  if (type?.type !== "TSTypeLiteral") return null;
  const member = type.members.find((each) => each.type === "TSPropertySignature" && keyName(each) === name);
  if (member?.type !== "TSPropertySignature" || !member.typeAnnotation) return null;
  return source.textOf(member.typeAnnotation.typeAnnotation);
}

/** The member that only tells the type of `refs`. */
export function refsDeclaration(owner: InstanceOwner): NodeOf<"PropertyDefinition"> | null {
  if (owner.type === "ObjectExpression") return null;
  for (const each of owner.body.body) {
    if (each.type === "PropertyDefinition" && !each.static && keyName(each) === "refs" && !each.value) return each;
  }
  return null;
}
