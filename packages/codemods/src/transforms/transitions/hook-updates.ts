import type { Node } from "oxc-parser";
import { insertAfter, insertBefore } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import type { Context } from "../../transform.ts";
import { controlsInput, isListUse, stateOfSetter, walksList } from "./states.ts";

/**
 * In a handler of an input: the setter of what the input shows stays, and setters of lists go into `startTransition`. Only
 * statements of the handler's own body are wrapped, and none changes its place.
 */
export function hookUpdates({ source, found }: Context<unknown>, attribute: NodeOf<"JSXAttribute">): void {
  const handler = functionBehind(source, attribute.value);
  if (handler?.body?.type !== "BlockStatement") return;
  const statements = handler.body.body;
  if (!statements.some((each) => kindOf(each) === "urgent")) return;
  for (const statement of statements) {
    if (kindOf(statement) !== "slow") continue;
    const { expression } = statement as NodeOf<"ExpressionStatement">;
    const site = found(statement);
    const startTransition = site.import("react", "startTransition");
    const edits = [insertBefore(expression, `${startTransition}(() => `), insertAfter(expression, ")")];
    site.change(edits, "made the list a transition");
  }

  function kindOf(statement: Node): "urgent" | "slow" | null {
    if (statement.type !== "ExpressionStatement" || statement.expression.type !== "CallExpression") return null;
    const { callee, arguments: given } = statement.expression;
    if (callee.type !== "Identifier" || given.length !== 1) return null;
    const state = stateOfSetter(source, callee);
    if (!state) return null;
    if (controlsInput(source, state)) return "urgent";
    return walksList(source, given[0]!) || state.references.some(isListUse) ? "slow" : null;
  }
}
