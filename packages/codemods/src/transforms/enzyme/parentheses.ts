import type { Node } from "oxc-parser";

/** Whether `text`, put where `node` stands, would be torn apart by what stands around it. */
export function needsParentheses(node: Node, text: string): boolean {
  if (!/ (!==|===|!=|as) /.test(text)) return false;
  return /^(UnaryExpression|BinaryExpression|MemberExpression|AwaitExpression)$/.test(node.parent?.type ?? "");
}
