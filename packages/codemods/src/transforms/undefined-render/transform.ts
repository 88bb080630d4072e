import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { returnedExpressions } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { findings } from "./findings.ts";

/** Finds `forwardRef` and `memo` components that can return undefined: React 17 throws there, 18 does not. */
export default defineTransform({
  name: "undefined-render",
  summary: "report forwardRef and memo components that return undefined, where React 17 is the target",
  rows: [13],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: ["forwardRef", "memo"],
  findings,
  visit({ source, project, options, found }) {
    if (options.to !== "17") return {};
    return {
      CallExpression(node) {
        if (node.arguments.length === 0) return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || (origin.name !== "forwardRef" && origin.name !== "memo")) return;
        const render = functionBehind(source, node.arguments[0]);
        if (!render) return;
        const isBlock = render.body?.type === "BlockStatement";
        const givesUndefined = returnedExpressions(source, render).some(mayBeUndefined);
        const endsEarly = isBlock && (fallsThrough(render.body!) || hasBareReturn(render));
        if (givesUndefined || endsEarly) {
          found(node).finding("undefined-render/returns-nothing", { wrapper: origin.name });
        }
      },
    };

    function hasBareReturn(render: FunctionNode): boolean {
      return source
        .all("ReturnStatement")
        .some(
          (each) =>
            !each.argument && render.start <= each.start && each.end <= render.end && nearestFunction(each) === render,
        );
    }
  },
});

/** Says `undefined` in so many words, on one side of a condition too. */
function mayBeUndefined(node: Node): boolean {
  if (node.type === "ConditionalExpression") return mayBeUndefined(node.consequent) || mayBeUndefined(node.alternate);
  if (node.type === "LogicalExpression") return mayBeUndefined(node.right);
  return (
    (node.type === "Identifier" && node.name === "undefined") ||
    (node.type === "UnaryExpression" && node.operator === "void")
  );
}

function nearestFunction(node: Node): Node | null {
  let each = node.parent;
  while (each && !/Function/.test(each.type)) each = each.parent;
  return each ?? null;
}

/** Whether control can reach the end of a statement without a return or a throw. Loops count as passable. */
function fallsThrough(node: Node): boolean {
  switch (node.type) {
    case "ReturnStatement":
    case "ThrowStatement":
      return false;
    case "BlockStatement":
      return node.body.every(fallsThrough);
    case "IfStatement":
      return !node.alternate || fallsThrough(node.consequent) || fallsThrough(node.alternate);
    case "TryStatement":
      return node.finalizer && !fallsThrough(node.finalizer)
        ? false
        : fallsThrough(node.block) || (node.handler ? fallsThrough(node.handler.body) : false);
    case "SwitchStatement":
      return (
        !node.cases.some((each) => each.test === null) || (node.cases.at(-1)?.consequent ?? []).every(fallsThrough)
      );
    default:
      return true;
  }
}
