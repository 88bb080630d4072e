import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";

/**
 * The edits that give props their defaults where render takes them apart, or `null` where that is not the same: a prop
 * that is read in another way, or a default that would be made anew in every render. A memo has no `defaultProps` on
 * React 19.
 */
export function defaultEdits(source: Source, value: Node, reads: readonly NodeOf<"MemberExpression">[]): Edit[] | null {
  if (value.type !== "ObjectExpression") return null;
  const [read, ...more] = reads;
  const declarator = read?.parent;
  if (
    !read ||
    more.length > 0 ||
    declarator?.type !== "VariableDeclarator" ||
    declarator.init !== read ||
    declarator.id.type !== "ObjectPattern"
  )
    return null;
  const pattern = declarator.id;
  if (
    pattern.properties.some(
      (each) => each.type !== "Property" || each.computed || each.value.type === "AssignmentPattern",
    )
  )
    return null;
  const edits: Edit[] = [];
  for (const each of value.properties) {
    if (each.type !== "Property" || each.computed || !isStable(source, each.value)) return null;
    const name = keyName(each);
    for (const one of pattern.properties) {
      if (one.type !== "Property" || keyName(one) !== name) continue;
      edits.push({ start: one.end, end: one.end, text: ` = ${source.textOf(each.value)}` });
    }
  }
  return edits;
}

/** Whether a value is the same however often it is read. */
function isStable(source: Source, node: Node): boolean {
  if (node.type === "Literal") return !("regex" in node);
  if (node.type === "UnaryExpression") return node.argument.type === "Literal";
  if (node.type === "TemplateLiteral") return node.expressions.length === 0;
  return (
    node.type === "Identifier" &&
    (source.names.bindingOf(node)?.scope === source.names.root || node.name === "undefined")
  );
}
