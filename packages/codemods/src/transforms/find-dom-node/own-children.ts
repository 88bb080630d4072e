import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { instanceBehind } from "../../syntax/instances.ts";
import { memberName, originOf } from "../../syntax/origins.ts";

/** Whether an expression is the child that a component is given: `props.children`, perhaps through variables and methods. */
export function isOwnChild(source: Source, node: Node, depth = 0): boolean {
  if (depth > 8) return false;
  const again = (next: Node) => isOwnChild(source, next, depth + 1);
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "ChainExpression":
      return again(node.expression);
    case "LogicalExpression":
      return node.operator === "&&" ? again(node.right) : again(node.left) && again(node.right);
    case "ConditionalExpression":
      return again(node.consequent) && again(node.alternate);
    case "MemberExpression":
      return memberName(node) === "children" && isProps(source, node.object);
    case "CallExpression": {
      const [child] = node.arguments;
      return child !== undefined && isChildrenOnly(source, node) && again(child);
    }
    case "Identifier":
      return isNameOfChild(source, node, again);
    default:
      return false;
  }
}

/** `React.Children.only(…)` */
export function isChildrenOnly(source: Source, node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const origin = originOf(source, node.callee);
  return origin?.source === "react" && [origin.name, ...origin.rest].join(".") === "Children.only";
}

/** `this.props`, and the props that lifecycles and constructors get. */
function isProps(source: Source, node: Node): boolean {
  return /^(this\.props|props|(next|prev|pre|previous)Props)$/.test(source.textOf(node));
}

function isNameOfChild(
  source: Source,
  name: Extract<Node, { type: "Identifier" }>,
  again: (node: Node) => boolean,
): boolean {
  const binding = source.names.bindingOf(name);
  if (!binding) return false;
  const { declaration } = binding;
  if (declaration.type === "VariableDeclarator") {
    if (binding.writes.length > 0 || !declaration.init) return false;
    if (declaration.id.type === "Identifier") return again(declaration.init);
    const { parent } = binding.identifier;
    return parent?.type === "Property" && keyName(parent) === "children" && isProps(source, declaration.init);
  }
  if (declaration.type !== "FunctionExpression" || binding.writes.length > 0) return false;
  const method = declaration.parent?.type === "MethodDefinition" ? keyName(declaration.parent) : null;
  const index = declaration.params.findIndex((each) => each === (binding.identifier as Node));
  if (method === null || index === -1 || method === "constructor") return false;
  const calls = source
    .all("CallExpression")
    .filter(
      ({ callee }) =>
        callee.type === "MemberExpression" &&
        memberName(callee) === method &&
        instanceBehind(source, callee.object)?.owner === declaration.parent?.parent?.parent,
    );
  return (
    calls.length > 0 &&
    calls.every((each) => {
      const given = each.arguments[index];
      return given !== undefined && again(given);
    })
  );
}
