import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction, keyName, returnsElements } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

type ObjectNode = NodeOf<"ObjectExpression">;

/** Whether the file loads React: other frameworks have objects with `render` too. */
export function usesReact(source: Source): boolean {
  return (
    source.names.globals.has("React") ||
    source.names.bindings.some((each) => originOf(source, each.identifier)?.source === "react")
  );
}

/** Members that only React's components have, so that no import of React is needed to know them. */
export function isLifecycle(node: ObjectNode["properties"][number]): boolean {
  return (
    node.type === "Property" && /^(UNSAFE_)?component(Did|Will)[A-Z]|^shouldComponentUpdate$/.test(keyName(node) ?? "")
  );
}

export interface Factory {
  owner: FunctionNode;
  /** What returns the object by the name of a variable, where it does not stand in the `return` itself. */
  handsOut: NodeOf<"ReturnStatement"> | null;
}

/** The function that returns this object as a component's: it has a `render` that makes elements. */
export function factoryOf(source: Source, node: ObjectNode): Factory | null {
  const { parent } = node;
  const handsOut = parent?.type === "VariableDeclarator" && parent.init === node ? returnOf(source, parent) : null;
  const owner =
    parent?.type === "ArrowFunctionExpression" && parent.body === node
      ? parent
      : parent?.type === "ReturnStatement" || handsOut
        ? enclosingFunction(node)
        : null;
  if (!owner || owner.async || owner.generator || owner.params.length > 2) return null;
  const render = node.properties.find((each) => each.type === "Property" && keyName(each) === "render");
  const value = render?.type === "Property" ? render.value : null;
  const isFunction = value?.type === "FunctionExpression" || value?.type === "ArrowFunctionExpression";
  if (!isFunction || value.params.length > 0 || !returnsElements(source, value)) return null;
  return { owner, handsOut };
}

/** The last statement of the function, where it returns the variable, which nothing assigns to. */
function returnOf(source: Source, { id }: NodeOf<"VariableDeclarator">): NodeOf<"ReturnStatement"> | null {
  const binding = id.type === "Identifier" ? source.names.bindingOf(id) : null;
  const body = enclosingFunction(id)?.body;
  const last = body?.type === "BlockStatement" ? body.body.at(-1) : null;
  if (!binding || binding.writes.length > 0 || last?.type !== "ReturnStatement") return null;
  return binding.references.some((each) => (each as Node) === last.argument) ? last : null;
}
