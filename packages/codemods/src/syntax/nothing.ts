import type { Node } from "oxc-parser";

/** Whether an expression is `null`, `undefined` or `void 0`: what variables hold before and after their time. */
export function isNothing(node: Node | null | undefined): boolean {
  if (!node) return false;
  if (node.type === "Literal") return node.value === null && node.raw === "null";
  if (node.type === "UnaryExpression") return node.operator === "void";
  return node.type === "Identifier" && node.name === "undefined";
}
