import type { Node } from "oxc-parser";

const wrappers =
  /^(TSAsExpression|TSSatisfiesExpression|TSNonNullExpression|TSTypeAssertion|TypeCastExpression|ParenthesizedExpression)$/;

/** An expression without the type assertions around it. */
export function unwrapped(node: Node): Node {
  return wrappers.test(node.type) ? unwrapped((node as unknown as { expression: Node }).expression) : node;
}
