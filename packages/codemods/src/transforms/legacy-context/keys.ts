import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import { holdersOf } from "./holders.ts";

/** The keys of an object that is written in the file, seen through constants and spreads; `null` when they cannot be told. */
export function keysOf(source: Source, value: Node, depth = 0): string[] | null {
  const node = unwrapped(value);
  if (depth > 6) return null;
  if (node.type === "Identifier") {
    const binding = source.names.bindingOf(node);
    const init =
      binding?.declaration.type === "VariableDeclarator" && binding.writes.length === 0
        ? binding.declaration.init
        : null;
    return init ? keysOf(source, init, depth + 1) : null;
  }
  if (node.type === "MemberExpression") return keysOfStatic(source, node, depth);
  if (node.type !== "ObjectExpression") return null;
  const keys: string[] = [];
  for (const property of node.properties) {
    const more = property.type === "Property" ? [keyName(property)] : keysOf(source, property.argument, depth + 1);
    if (!more) return null;
    for (const key of more) {
      if (key === null) return null;
      if (!keys.includes(key)) keys.push(key);
    }
  }
  return keys;
}

/** `Base.contextTypes` of a component in the same file. */
function keysOfStatic(
  source: Source,
  node: Extract<Node, { type: "MemberExpression" }>,
  depth: number,
): string[] | null {
  const name = memberName(node);
  if (node.object.type !== "Identifier" || (name !== "contextTypes" && name !== "childContextTypes")) return null;
  const owner = node.object.name;
  const holder = holdersOf(source).find((each) => each.name === owner);
  const declaration = name === "contextTypes" ? holder?.consumes : holder?.provides;
  return declaration && declaration.value !== node ? keysOf(source, declaration.value, depth + 1) : null;
}

/** Whether the declaration passes on what another component declares, as wrappers do: `X.contextTypes = Y.contextTypes`. */
export function isCopy(value: Node): boolean {
  return value.type === "MemberExpression" && /^(contextTypes|childContextTypes)$/.test(memberName(value) ?? "");
}
