import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";

/** Whether what is spread can hold no ref: React keeps it out of a class's props, and so out of what is taken of them. */
export function isWithoutRef(source: Source, owner: InstanceOwner, node: Node, depth = 0): boolean {
  if (depth > 5) return false;
  switch (node.type) {
    case "MemberExpression":
      return memberName(node) === "props" && instanceBehind(source, node.object)?.owner === owner;
    case "ObjectExpression":
      return node.properties.every((each) =>
        each.type === "SpreadElement"
          ? isWithoutRef(source, owner, each.argument, depth + 1)
          : keyName(each) !== null && keyName(each) !== "ref",
      );
    case "CallExpression": {
      const name = node.callee.type === "Identifier" ? node.callee.name : memberName(node.callee);
      return (
        /^(omit|pick|assign|omitBy|pickBy|removeNonHTMLProps|getUnhandledProps)$/.test(name ?? "") &&
        node.arguments.every(
          (each) => each.type !== "SpreadElement" && (isPlain(each) || isWithoutRef(source, owner, each, depth + 1)),
        )
      );
    }
    case "ConditionalExpression":
      return (
        isWithoutRef(source, owner, node.consequent, depth + 1) &&
        isWithoutRef(source, owner, node.alternate, depth + 1)
      );
    case "LogicalExpression":
      return isWithoutRef(source, owner, node.right, depth + 1);
    case "TSAsExpression":
      return isWithoutRef(source, owner, node.expression, depth + 1);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (binding?.declaration.type !== "VariableDeclarator" || binding.writes.length > 0 || !binding.declaration.init)
        return false;
      const { id, init } = binding.declaration;
      const isRest =
        id.type === "ObjectPattern" &&
        id.properties.some((each) => each.type === "RestElement" && each.argument === (binding.identifier as Node));
      return (id.type === "Identifier" || isRest) && isWithoutRef(source, owner, init, depth + 1);
    }
    default:
      return false;
  }
}

function isPlain(node: Node): boolean {
  return (
    node.type === "Literal" ||
    node.type === "ArrayExpression" ||
    (node.type === "ObjectExpression" && node.properties.length === 0)
  );
}
