import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { hostInterface } from "../../syntax/host-interfaces.ts";
import { declareFields } from "../../syntax/instance-fields.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { functionsOf } from "../../syntax/ref-holders.ts";
import { hostTag, refSites } from "../../syntax/ref-sites.ts";
import { indentAt } from "../../syntax/style.ts";
import { stringShape } from "../../syntax/strings.ts";
import type { RootElement } from "./root.ts";

/** How a component's root node is read, and what has to be added for that; or why it cannot be. */
export type RootRef =
  /** `member` is what follows the instance: `rootRef.current`. */
  { ok: true; member: string; edits: Edit[] } | { ok: false; why: string };

/** A ref on every root, or the one that they have already. `createRef` says how the file makes one. */
export function rootRefOf(
  source: Source,
  owner: InstanceOwner,
  roots: readonly RootElement[],
  createRef: () => string,
  named?: string,
): RootRef {
  const own = roots.map((each) => refSites(source).find((site) => site.element === each));
  const given = own.filter((each) => each !== undefined);
  if (given.length > 0) {
    const reads = given.map((each) => memberHeldBy(source, owner, each.value));
    const [first] = reads;
    const isSame = given.length === roots.length && first && reads.every((each) => each === first);
    if (isSame) return { ok: true, member: first, edits: [] };
    return {
      ok: false,
      why: given.length < roots.length ? "only some of its roots have a ref" : "its root has a ref of its own",
    };
  }
  const field = named ?? freeField(source);
  const places = roots.map((each) =>
    each.type === "JSXOpeningElement" ? onElement(source, owner, each) : onCall(source, each),
  );
  if (places.includes(null)) return { ok: false, why: "props that are spread onto its root may bring a ref" };
  const init = `${createRef()}${typeArgument(source, roots)}()`;
  return {
    ok: true,
    member: `${field}.current`,
    edits: [
      ...places.flatMap((each) => each!(`this.${field}`)),
      ...declareFields(source, owner, [{ name: field, init }]),
    ],
  };
}

/** The member behind a ref that holds the node: `box.current` for a ref object, `box` for a callback that sets it. */
function memberHeldBy(source: Source, owner: InstanceOwner, value: Node): string | null {
  const shape = stringShape(source, value);
  if (shape) return shape.kind === "name" && /^[A-Za-z_$][\w$]*$/.test(shape.name) ? `refs.${shape.name}` : null;
  if (value.type === "MemberExpression" && instanceBehind(source, value.object)?.owner === owner) {
    const name = memberName(value);
    if (name !== null && isRefObject(source, owner, name)) return `${name}.current`;
  }
  const [callback, ...more] = functionsOf(source, value);
  if (!callback || more.length > 0 || !callback.node.body) return null;
  const { body } = callback.node;
  const parameter = callback.node.params[callback.parameter];
  const statements =
    body.type === "BlockStatement"
      ? body.body.map((each) => (each.type === "ExpressionStatement" ? each.expression : each))
      : [body];
  for (const each of statements) {
    if (
      each.type !== "AssignmentExpression" ||
      each.left.type !== "MemberExpression" ||
      each.right.type !== "Identifier"
    )
      continue;
    if (parameter?.type !== "Identifier" || each.right.name !== parameter.name) continue;
    if (
      instanceBehind(source, each.left.object)?.owner === owner &&
      memberName(each.left) !== null &&
      !each.left.computed
    )
      return memberName(each.left);
  }
  return null;
}

function isRefObject(source: Source, owner: InstanceOwner, name: string): boolean {
  const isCreated = (node: Node | null | undefined) =>
    node?.type === "CallExpression" && /^(createRef|useRef)$/.test(originOf(source, node.callee)?.name ?? "");
  if (owner.type !== "ObjectExpression") {
    for (const each of owner.body.body) {
      if (each.type === "PropertyDefinition" && keyName(each) === name && isCreated(each.value)) return true;
    }
  }
  return source
    .all("AssignmentExpression")
    .some(
      (each) =>
        each.left.type === "MemberExpression" &&
        memberName(each.left) === name &&
        instanceBehind(source, each.left.object)?.owner === owner &&
        isCreated(each.right),
    );
}

/** The root's tag is replaced rather than added to, so that two changes never both give it a ref. */
function onElement(
  source: Source,
  owner: InstanceOwner,
  element: NodeOf<"JSXOpeningElement">,
): ((ref: string) => Edit[]) | null {
  const mayBringRef = element.attributes.some(
    (each) => each.type === "JSXSpreadAttribute" && !isWithoutRef(source, owner, each.argument),
  );
  if (mayBringRef) return null;
  const [first] = element.attributes;
  const lead =
    first && /\n/.test(source.text.slice(element.name.end, first.start))
      ? source.style.eol + indentAt(source.text, first.start)
      : " ";
  return (ref) => [replace(element.name, `${source.textOf(element.name)}${lead}ref={${ref}}`)];
}

function onCall(source: Source, call: NodeOf<"CallExpression">): ((ref: string) => Edit[]) | null {
  const [type, props] = call.arguments;
  if (!type || type.type === "SpreadElement") return null;
  const text = source.textOf(type);
  if (!props) return (ref) => [replace(type, `${text}, { ref: ${ref} }`)];
  if (props.type === "Literal" && props.value === null) return (ref) => [replace(props, `{ ref: ${ref} }`)];
  if (props.type !== "ObjectExpression" || props.properties.some((each) => each.type === "SpreadElement")) return null;
  const [first] = props.properties;
  return (ref) => [replace({ start: props.start, end: props.start + 1 }, first ? `{ ref: ${ref},` : `{ ref: ${ref} `)];
}

/** Whether what is spread can hold no ref: React keeps it out of a class's props, and so out of what is taken of them. */
function isWithoutRef(source: Source, owner: InstanceOwner, node: Node, depth = 0): boolean {
  if (depth > 5) return false;
  switch (node.type) {
    case "MemberExpression":
      return memberName(node) === "props" && instanceBehind(source, node.object)?.owner === owner;
    case "ObjectExpression":
      return node.properties.every((each) =>
        each.type === "SpreadElement"
          ? isWithoutRef(source, owner, each.argument, depth + 1)
          : keyName(each) !== null && keyName(each) !== "ref",
      );
    case "CallExpression": {
      const name = node.callee.type === "Identifier" ? node.callee.name : memberName(node.callee);
      return (
        /^(omit|pick|assign|omitBy|pickBy|removeNonHTMLProps|getUnhandledProps)$/.test(name ?? "") &&
        node.arguments.every(
          (each) => each.type !== "SpreadElement" && (isPlain(each) || isWithoutRef(source, owner, each, depth + 1)),
        )
      );
    }
    case "ConditionalExpression":
      return (
        isWithoutRef(source, owner, node.consequent, depth + 1) &&
        isWithoutRef(source, owner, node.alternate, depth + 1)
      );
    case "LogicalExpression":
      return isWithoutRef(source, owner, node.right, depth + 1);
    case "TSAsExpression":
      return isWithoutRef(source, owner, node.expression, depth + 1);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (binding?.declaration.type !== "VariableDeclarator" || binding.writes.length > 0 || !binding.declaration.init)
        return false;
      const { id, init } = binding.declaration;
      const isRest =
        id.type === "ObjectPattern" &&
        id.properties.some((each) => each.type === "RestElement" && each.argument === (binding.identifier as Node));
      return (id.type === "Identifier" || isRest) && isWithoutRef(source, owner, init, depth + 1);
    }
    default:
      return false;
  }
}

function isPlain(node: Node): boolean {
  return (
    node.type === "Literal" ||
    node.type === "ArrayExpression" ||
    (node.type === "ObjectExpression" && node.properties.length === 0)
  );
}

/** A name that stands nowhere in the file, since other files may come to read it. */
function freeField(source: Source): string {
  for (let number = 1; ; number += 1) {
    const name = ["rootRef", "rootNodeRef"][number - 1] ?? `rootNodeRef${number - 1}`;
    if (!source.text.includes(name)) return name;
  }
}

function typeArgument(source: Source, roots: readonly RootElement[]): string {
  if (source.dialect.language !== "ts") return "";
  const kinds = new Set(
    roots.map((each) =>
      hostInterface(hostTag(each.type === "JSXOpeningElement" ? each.name : (each.arguments[0] ?? null)) ?? ""),
    ),
  );
  const [kind] = kinds;
  return kinds.size === 1 && kind ? `<${kind}>` : "<any>";
}
