import type { Node } from "oxc-parser";
import { replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
import { keyName, returnedExpressions } from "../../syntax/components.ts";
import { belowImports } from "../../syntax/below-imports.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import type { Context } from "../../transform.ts";

/** Methods that answer with a new array or object every time. */
const makers = new Set([
  "filter",
  "map",
  "sort",
  "slice",
  "concat",
  "reverse",
  "flatMap",
  "toSorted",
  "keys",
  "values",
  "entries",
  "assign",
  "toJS",
  "from",
  "fromEntries",
  "split",
]);

/** Looks at what a `connect(mapState)` hands to its component: a fresh object a prop renders it on every action. */
export function connectedProps(context: Context<unknown>, node: NodeOf<"CallExpression">): void {
  const { source, project, found } = context;
  if (node.arguments.length === 0) return;
  const origin = project.originOf(source, node.callee);
  if (origin?.source !== "react-redux" || origin.name !== "connect") return;
  const mapState = functionBehind(source, node.arguments[0]);
  if (!mapState) return;
  for (const returned of returnedExpressions(source, mapState)) {
    if (returned.type !== "ObjectExpression") continue;
    for (const property of returned.properties) {
      if (property.type !== "Property" || property.method) continue;
      const empty = emptyFallback(property.value);
      if (empty) {
        const name = new FreeNames(source).take(
          empty.type === "ArrayExpression" ? "noItems" : "noEntries",
          source.program,
          [empty],
        );
        found(empty).change(
          [
            belowImports(source, `const ${name} = ${source.textOf(empty)}${source.style.semicolon}`),
            replace(empty, name),
          ],
          "one empty value for all renders",
        );
      } else if (isFresh(property.value)) {
        const prop = keyName(property) ?? "";
        found(property).finding("re-renders/fresh-prop", {
          prop,
          value: source.textOf(property.value).replace(/\s+/g, " ").slice(0, 60),
        });
      }
    }
  }
}

/** The empty literal that stands in for a missing value, when the rest of the expression is not fresh itself. */
function emptyFallback(node: Node): NodeOf<"ArrayExpression" | "ObjectExpression"> | null {
  if (node.type !== "LogicalExpression" || node.operator === "&&" || isFresh(node.left)) return null;
  const { right } = node;
  if (right.type === "ArrayExpression" && right.elements.length === 0) return right;
  return right.type === "ObjectExpression" && right.properties.length === 0 ? right : null;
}

function isFresh(node: Node): boolean {
  switch (node.type) {
    case "ArrayExpression":
    case "ObjectExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
    case "NewExpression":
      return true;
    case "ConditionalExpression":
      return isFresh(node.consequent) || isFresh(node.alternate);
    case "LogicalExpression":
      return isFresh(node.right) || isFresh(node.left);
    case "CallExpression":
      return (
        node.callee.type === "MemberExpression" &&
        node.callee.property.type === "Identifier" &&
        makers.has(node.callee.property.name)
      );
    default:
      return false;
  }
}
