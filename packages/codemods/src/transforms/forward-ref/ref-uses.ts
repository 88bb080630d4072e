import type { Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";

/**
 * Whether every use of a ref treats `undefined`, which an absent prop is, as it treats the `null` that forwardRef gives:
 * as an element's ref, for `useImperativeHandle`, or asked only whether it is there.
 */
export function canBeUndefined(source: Source, binding: Binding): boolean {
  return binding.references.every((use) => {
    const { parent } = use;
    switch (parent?.type) {
      case "JSXExpressionContainer": {
        const attribute = parent.parent;
        return attribute?.type === "JSXAttribute" && attribute.name.name === "ref";
      }
      case "CallExpression": {
        if (parent.callee === use) return true;
        const origin = originOf(source, parent.callee);
        return origin?.source === "react" && origin.name === "useImperativeHandle";
      }
      case "IfStatement":
      case "ConditionalExpression":
        return parent.test === use;
      case "LogicalExpression":
        return parent.left === use && parent.operator === "&&" && parent.parent?.type === "ExpressionStatement";
      case "UnaryExpression":
        return parent.operator === "typeof" || parent.operator === "!";
      case "MemberExpression":
        return parent.object === use;
      default:
        return false;
    }
  });
}
