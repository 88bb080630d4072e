import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import { type FunctionNode, classMembers, enclosingClass } from "./components.ts";

/**
 * The function that an expression hands over: written in place, a function of the file by name, a method or field of
 * the class around it, either of them bound, or wrapped in `useCallback`. `null` when it cannot be seen.
 */
export function functionBehind(source: Source, node: Node | null | undefined, depth = 0): FunctionNode | null {
  if (!node || depth > 6) return null;
  switch (node.type) {
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return node;
    case "JSXExpressionContainer":
      return functionBehind(source, node.expression, depth + 1);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (!binding || binding.writes.length > 0 || binding.kind === "param") return null;
      const { declaration } = binding;
      return functionBehind(
        source,
        declaration.type === "VariableDeclarator" ? declaration.init : declaration,
        depth + 1,
      );
    }
    case "MemberExpression": {
      if (node.object.type !== "ThisExpression" || node.computed || node.property.type !== "Identifier") return null;
      const owner = enclosingClass(node);
      const member = owner && classMembers(owner, node.property.name)[0];
      return member ? functionBehind(source, member.value, depth + 1) : null;
    }
    case "CallExpression": {
      const { callee } = node;
      if (
        callee.type === "MemberExpression" &&
        !callee.computed &&
        callee.property.type === "Identifier" &&
        callee.property.name === "bind"
      ) {
        return functionBehind(source, callee.object, depth + 1);
      }
      const name =
        callee.type === "Identifier"
          ? callee.name
          : callee.type === "MemberExpression" && callee.property.type === "Identifier"
            ? callee.property.name
            : "";
      return name === "useCallback" ? functionBehind(source, node.arguments[0], depth + 1) : null;
    }
    default:
      return null;
  }
}

/** The attribute name of a JSX attribute, `null` for a namespaced one. */
export function attributeName(node: NodeOf<"JSXAttribute">): string | null {
  return node.name.type === "JSXIdentifier" ? node.name.name : null;
}

/** The tag of the element that an attribute belongs to when it is a host element, else `null`. */
export function hostTag(node: NodeOf<"JSXAttribute">): string | null {
  const element = node.parent;
  if (element?.type !== "JSXOpeningElement" || element.name.type !== "JSXIdentifier") return null;
  return /^[a-z]/.test(element.name.name) ? element.name.name : null;
}

/** Whether `node` stands anywhere below `outer`. */
export function isInside(node: Node, outer: Node): boolean {
  return outer.start <= node.start && node.end <= outer.end;
}
