import type { Node } from "oxc-parser";
import { type Edit, insertAfter } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { type ClassNode, enclosingClass, enclosingFunction, keyName } from "../../syntax/components.ts";
import { attributeName, functionBehind, isInside } from "../../syntax/handlers.ts";
import { removeAllFromList } from "../../syntax/lines.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Context } from "../../transform.ts";
import { controlledKeys, isListKey, walksList } from "./states.ts";

/** `this.setState({ query, results })` in an input's handler → the query at once, the results in a transition. */
export function classUpdate({ source, found }: Context<unknown>, call: NodeOf<"CallExpression">): void {
  const { callee } = call;
  if (
    callee.type !== "MemberExpression" ||
    callee.object.type !== "ThisExpression" ||
    callee.property.type !== "Identifier" ||
    callee.property.name !== "setState"
  )
    return;
  const [update, callback] = call.arguments;
  if (update?.type !== "ObjectExpression") return;
  const owner = enclosingClass(call);
  if (!owner || !isInputHandler(owner)) return;
  const urgentKeys = controlledKeys(source, owner);
  const slow = update.properties.filter((each) => isSlow(each, owner, urgentKeys));
  if (slow.length === 0 || slow.length === update.properties.length) return;
  if (!update.properties.some((each) => each.type === "Property" && urgentKeys.has(keyName(each) ?? ""))) return;
  const statement = call.parent;
  const site = found(call);
  if (update.properties.some((each) => each.type !== "Property")) return site.finding("transitions/spread-state");
  if (callback) return site.finding("transitions/callback");
  if (statement?.type !== "ExpressionStatement" || statement.parent?.type !== "BlockStatement")
    return site.finding("transitions/not-a-statement");
  const startTransition = site.import("react", "startTransition");
  const { eol, semicolon } = source.style;
  const moved = slow.map((each) => source.textOf(each)).join(", ");
  const line = `${eol}${indentAt(source.text, statement.start)}${startTransition}(() => this.setState({ ${moved} }))${semicolon}`;
  const gone = new Set(slow as { start: number; end: number }[]);
  const edits: Edit[] = removeAllFromList(source, update.properties, gone);
  site.change([...edits, insertAfter(statement, line)], "made the list a transition");

  function isInputHandler(component: ClassNode): boolean {
    const run = enclosingFunction(call);
    return source.all("JSXAttribute").some((attribute) => {
      if (!isInside(attribute, component) || !/^on(Change|Input)$/.test(attributeName(attribute) ?? "")) return false;
      return run !== null && functionBehind(source, attribute.value) === run;
    });
  }

  function isSlow(property: Node, component: ClassNode, urgent: ReadonlySet<string>): boolean {
    if (property.type !== "Property" || property.computed) return false;
    const key = keyName(property);
    return key !== null && !urgent.has(key) && (walksList(source, property.value) || isListKey(source, component, key));
  }
}
