import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import { findings } from "./findings.ts";
import { handlesReactEvent } from "./react-event.ts";

/** Events are no longer pooled since React 17, so `event.persist()` does nothing: the calls go. */
export default defineTransform({
  name: "event-persist",
  summary: "remove event.persist(), which does nothing since events are no longer pooled",
  rows: [11],
  preset: "migrate",
  since: "17",
  validFrom: "17",
  words: [".persist"],
  findings,
  visit: ({ source, found }) => ({
    CallExpression(node) {
      const { callee } = node;
      if (
        callee.type !== "MemberExpression" ||
        callee.computed ||
        callee.property.type !== "Identifier" ||
        callee.property.name !== "persist"
      )
        return;
      if (node.arguments.length > 0 || callee.object.type !== "Identifier") return;
      const owner = parameterOwner(source, callee.object);
      if (!owner) return;
      const site = found(node);
      if (!handlesReactEvent(source, owner, callee.object.name)) return site.ignore("no-evidence-of-a-react-event");
      const whole = wholeStatement(node);
      if (!whole) return site.finding("event-persist/used-as-a-value");
      site.change(
        [
          whole.type === "ArrowBody"
            ? replace(whole, "{}")
            : whole.alone
              ? removeLine(source, whole)
              : replace(whole, "{}"),
        ],
        "removed event.persist()",
      );
    },
  }),
});

/** The function whose first parameter this name is, when nothing assigns to it. */
function parameterOwner(source: Source, name: NodeOf<"Identifier">): FunctionNode | null {
  const binding = source.names.bindingOf(name);
  if (binding?.kind !== "param" || binding.writes.length > 0) return null;
  const owner = binding.declaration as FunctionNode;
  return owner.params?.includes(binding.identifier as never) ? owner : null;
}

interface Whole {
  type: string;
  start: number;
  end: number;
  /** Stands in a list of statements, so that it can go without a replacement. */
  alone: boolean;
}

/** Only asks, as in `event && typeof event.persist === "function"`: without the call there is nothing to ask for. */
function isQuestion(node: Node): boolean {
  switch (node.type) {
    case "Identifier":
    case "ThisExpression":
    case "Literal":
      return true;
    case "MemberExpression":
      return !node.computed && isQuestion(node.object);
    case "ChainExpression":
      return isQuestion(node.expression);
    case "UnaryExpression":
      return /^(!|typeof)$/.test(node.operator) && isQuestion(node.argument);
    case "LogicalExpression":
    case "BinaryExpression":
      return isQuestion(node.left) && isQuestion(node.right);
    default:
      return false;
  }
}

/** The statement that does nothing but the call, guards such as `event.persist &&` included. */
function wholeStatement(call: Node): Whole | null {
  let node: Node = call;
  for (let parent = node.parent; parent; parent = node.parent) {
    const isGuard =
      parent.type === "LogicalExpression" &&
      parent.operator === "&&" &&
      parent.right === node &&
      isQuestion(parent.left);
    if (isGuard || parent.type === "ChainExpression") node = parent;
    else if (parent.type === "ExpressionStatement") node = parent;
    else if (parent.type === "BlockStatement" && parent.body.length === 1 && parent.parent?.type === "IfStatement")
      node = parent;
    else if (
      parent.type === "IfStatement" &&
      parent.consequent === node &&
      !parent.alternate &&
      isQuestion(parent.test)
    )
      node = parent;
    else break;
  }
  const { parent } = node;
  if (parent?.type === "ArrowFunctionExpression" && parent.body === node && node.type !== "BlockStatement")
    return { type: "ArrowBody", start: node.start, end: node.end, alone: false };
  if (node.type === "ExpressionStatement" || node.type === "IfStatement") {
    const alone = parent?.type === "BlockStatement" || parent?.type === "Program" || parent?.type === "SwitchCase";
    return { type: node.type, start: node.start, end: node.end, alone };
  }
  return null;
}
