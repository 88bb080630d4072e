import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";

/** `const { defaultProps = {} } = Component`, and the keys that are read off it; none when it takes them all. */
export interface UnpackedRead {
  node: Node;
  object: Node;
  keys: string[];
}

export function unpackedReads(source: Source): UnpackedRead[] {
  if (!/\{[^{}=]*\bdefaultProps\b/.test(source.text)) return [];
  return source.all("VariableDeclarator").flatMap((declarator) => {
    const taken = takenDefaults(declarator);
    return taken && declarator.init ? { node: taken, object: declarator.init, keys: keysOf(source, taken) } : [];
  });
}

/** Whether the declarator takes `defaultProps` off what it is given. */
export const takesDefaultProps = (declarator: NodeOf<"VariableDeclarator">): boolean =>
  takenDefaults(declarator) !== null;

function takenDefaults({ id }: NodeOf<"VariableDeclarator">): Node | null {
  if (id.type !== "ObjectPattern") return null;
  return id.properties.find((each) => each.type === "Property" && keyName(each) === "defaultProps") ?? null;
}

function keysOf(source: Source, taken: Node): string[] {
  const value = taken.type === "Property" ? taken.value : null;
  const target = value?.type === "AssignmentPattern" ? value.left : value;
  if (target?.type === "ObjectPattern") return target.properties.flatMap(nameOf);
  if (target?.type !== "Identifier") return [];
  const references = source.names.bindingOf(target)?.references ?? [];
  const keys = references.map(({ parent }) => (parent?.type === "MemberExpression" ? memberName(parent) : null));
  return keys.every((each) => each !== null) ? keys : [];
}

const nameOf = (each: Node) => (each.type === "Property" ? (keyName(each) ?? []) : []);

/** Whether a component is meant: many objects of options have `defaultProps` as well. */
export function isHandedComponent(source: Source, object: Node): boolean {
  if (object.type === "MemberExpression") return memberName(object) === "type";
  if (object.type !== "Identifier" || source.names.bindingOf(object)?.kind !== "param") return false;
  return /^[A-Z]/.test(object.name) || /(?:component|type)$/i.test(object.name);
}
