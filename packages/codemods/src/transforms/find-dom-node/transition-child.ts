import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { returnedExpressions } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { hostTag, isElementCall } from "../../syntax/ref-sites.ts";

/** The element names, or other expressions, that these children of a transition may come to; host elements are left out. */
export function childTypes(source: Source, children: readonly Node[]): Node[] {
  return children.flatMap((each): Node[] => {
    if (each.type === "JSXText") return [];
    const child = each.type === "JSXExpressionContainer" ? each.expression : each;
    const made = functionBehind(source, child);
    return made ? returnedExpressions(source, made).flatMap((one) => typesIn(source, one)) : typesIn(source, child);
  });
}

function typesIn(source: Source, node: Node, depth = 0): Node[] {
  if (depth > 8) return [node];
  const again = (next: Node) => typesIn(source, next, depth + 1);
  switch (node.type) {
    case "JSXElement":
      return hostTag(node.openingElement.name) === null ? [node.openingElement.name] : [];
    case "JSXEmptyExpression":
      return [];
    case "Literal":
      return node.value === null || typeof node.value === "boolean" ? [] : [node];
    case "ConditionalExpression":
      return [...again(node.consequent), ...again(node.alternate)];
    case "LogicalExpression":
      return node.operator === "&&" ? again(node.right) : [...again(node.left), ...again(node.right)];
    case "TSAsExpression":
    case "TSNonNullExpression":
      return again(node.expression);
    case "CallExpression": {
      const [type] = isElementCall(source, node) ? node.arguments : [];
      return type && hostTag(type) !== null ? [] : [type?.type === "Identifier" ? type : node];
    }
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      const init = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
      const isPlain =
        binding?.declaration.type === "VariableDeclarator" && binding.declaration.id.type === "Identifier";
      return init && isPlain && binding.writes.length === 0 ? again(init) : [node];
    }
    default:
      return [node];
  }
}
