import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";

/** Whether code inside `node` reads the `this` that stands around `node`: functions of their own have another. */
export function readsOuterThis(source: Source, node: Node): boolean {
  return [...source.all("ThisExpression"), ...source.all("Super")].some(
    (each) => node.start <= each.start && each.end <= node.end && ownerOfThis(each, node) === null,
  );
}

/** Whether code inside the function `node` reads its own `arguments`. */
export function readsArguments(source: Source, node: Node): boolean {
  return (source.names.globals.get("arguments") ?? []).some(
    (each) => node.start <= each.start && each.end <= node.end && (ownerOfThis(each, node) ?? node) === node,
  );
}

/** The innermost non-arrow function or class between `at` and `limit`, `limit` itself only when it is such a function. */
function ownerOfThis(at: Node, limit: Node): Node | null {
  let each: Node | null | undefined = at.parent;
  for (; each && limit.start <= each.start && each.end <= limit.end; each = each.parent) {
    const owns = each.type === "FunctionExpression" || each.type === "FunctionDeclaration" || each.type === "ClassBody";
    if (owns) return each;
    if (each === limit) return null;
  }
  return null;
}
