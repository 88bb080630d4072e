import type { Node } from "oxc-parser";
import type { NodeOf } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { functionBehind, isInside } from "../../syntax/handlers.ts";
import type { Context } from "../../transform.ts";
import { controlsInput, isListUse, stateOfSetter, walksList } from "./states.ts";

/**
 * A list that a component derives while rendering from what its input shows. Deferring it only helps when the rows are
 * memoised, or else the urgent render draws them all again; so it is told, with what to write.
 */
export function deferredList({ source, found }: Context<unknown>, attribute: NodeOf<"JSXAttribute">): void {
  const handler = functionBehind(source, attribute.value);
  if (!handler) return;
  for (const call of source.all("CallExpression")) {
    if (!isInside(call, handler) || call.callee.type !== "Identifier") continue;
    const state = stateOfSetter(source, call.callee);
    if (!state || !controlsInput(source, state)) continue;
    const owner = enclosingFunction(state.declaration);
    for (const use of state.references) {
      const derived = declaratorAround(use);
      if (!derived || derived.id.type !== "Identifier" || !derived.init || enclosingFunction(derived) !== owner)
        continue;
      if (!walksList(source, derived.init) || source.textOf(derived.init).includes("useDeferredValue")) continue;
      if (!source.names.bindingOf(derived.id)?.references.some(isListUse)) continue;
      found(derived.init).finding("transitions/deferred-list", { state: state.name, list: derived.id.name });
      return;
    }
  }
}

function declaratorAround(node: Node): NodeOf<"VariableDeclarator"> | null {
  for (let each = node.parent; each; each = each.parent) {
    if (each.type === "VariableDeclarator") return each;
    if (/Statement$|^JSX/.test(each.type) && each.type !== "ReturnStatement") return null;
  }
  return null;
}
