import type { Node } from "oxc-parser";
import { enclosingFunction } from "../../syntax/components.ts";

/**
 * Whether the place of an expression may expect a type of it: an annotated variable, an argument, an attribute. An
 * unannotated variable expects none, nor does what stands in its object, its array or the return of its function.
 */
export function isTypedFromOutside(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  switch (parent.type) {
    case "VariableDeclarator":
      return "typeAnnotation" in parent.id && Boolean(parent.id.typeAnnotation);
    case "Property":
    case "ObjectExpression":
    case "ArrayExpression":
    case "ParenthesizedExpression":
    case "ConditionalExpression":
    case "LogicalExpression":
    case "TSNonNullExpression":
      return isTypedFromOutside(parent);
    case "TSAsExpression":
      // `as const` expects nothing by itself.
      return !isConst(parent.typeAnnotation) || isTypedFromOutside(parent);
    case "ArrowFunctionExpression":
      return parent.body === node && returnIsTyped(parent);
    case "ReturnStatement": {
      const run = enclosingFunction(parent);
      return run !== null && returnIsTyped(run);
    }
    case "ExportDefaultDeclaration":
    case "ExpressionStatement":
      return false;
    default:
      return true;
  }
}

function returnIsTyped(run: NonNullable<ReturnType<typeof enclosingFunction>>): boolean {
  if (run.returnType) return true;
  return run.type !== "FunctionDeclaration" && isTypedFromOutside(run);
}

function isConst(type: Node): boolean {
  return type.type === "TSTypeReference" && type.typeName.type === "Identifier" && type.typeName.name === "const";
}
