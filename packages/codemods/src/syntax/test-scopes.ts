import type { Node } from "oxc-parser";
import { enclosingFunction } from "./components.ts";

/**
 * Whether code at `node` runs once for several tests: at the top of a module, in a `describe`, or in a hook that runs
 * before all. What is rendered there is gone after the first test where a library cleans up after each.
 */
export function isSharedByTests(node: Node): boolean {
  const around = enclosingFunction(node);
  if (!around) return true;
  const call = around.parent;
  if (call?.type !== "CallExpression" || !(call.arguments as Node[]).includes(around)) return false;
  let callee: Node = call.callee;
  while (callee.type === "MemberExpression" || callee.type === "CallExpression")
    callee = callee.type === "CallExpression" ? callee.callee : callee.object;
  return callee.type === "Identifier" && /^([fx]?describe|[fx]?context|suite|before|beforeAll)$/.test(callee.name);
}
