import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { attributeName, functionBehind } from "../../syntax/handlers.ts";
import { oncePerSource } from "../../syntax/once-per-source.ts";
import { originOf } from "../../syntax/origins.ts";

/**
 * Whether a function's first parameter is a React event: the function is given to an `on…` attribute of the file, or its
 * parameter has one of React's event types, or both its name and its parameter's say so.
 */
export function handlesReactEvent(source: Source, owner: FunctionNode, parameter: string): boolean {
  return givenToAttributes(source).has(owner) || hasEventType(source, owner) || saysSo(owner, parameter);
}

const givenToAttributes = oncePerSource((source): Set<FunctionNode> => {
  const known = new Set<FunctionNode>();
  for (const attribute of source.all("JSXAttribute")) {
    if (!/^on[A-Z]/.test(attributeName(attribute) ?? "")) continue;
    const handler = functionBehind(source, attribute.value);
    if (handler) known.add(handler);
  }
  return known;
});

function hasEventType(source: Source, owner: FunctionNode): boolean {
  const [first] = owner.params;
  const type = first?.type === "Identifier" ? first.typeAnnotation?.typeAnnotation : undefined;
  if (type?.type !== "TSTypeReference") return false;
  const origin = originOf(source, type.typeName);
  return origin?.source === "react" && origin.name.endsWith("Event");
}

function saysSo(owner: FunctionNode, parameter: string): boolean {
  return /^(e|ev|evt|event|syntheticEvent)$/.test(parameter) && /^_?(on|handle)[A-Z]/.test(nameOf(owner));
}

function nameOf(owner: FunctionNode): string {
  if (owner.type !== "ArrowFunctionExpression" && owner.id) return owner.id.name;
  const parent = owner.parent as
    | NodeOf<"VariableDeclarator" | "MethodDefinition" | "PropertyDefinition" | "Property">
    | undefined;
  if (parent?.type === "VariableDeclarator") return parent.id.type === "Identifier" ? parent.id.name : "";
  return parent && "key" in parent && parent.key.type === "Identifier" ? parent.key.name : "";
}
