import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { hostTag } from "../../syntax/ref-sites.ts";

/** Whether a `forwardRef` call hands its ref to host elements and nowhere else, so that it holds a DOM node. */
export function forwardsToHost(source: Source, call: Node): boolean {
  const node = call.type === "CallExpression" ? functionBehind(source, call.arguments[0]) : null;
  const ref = node?.params[1];
  const binding = ref?.type === "Identifier" ? source.names.bindingOf(ref) : null;
  if (!binding || binding.references.length === 0) return false;
  return binding.references.every((each) => {
    const attribute = each.parent?.type === "JSXExpressionContainer" ? each.parent.parent : null;
    if (attribute?.type !== "JSXAttribute" || attribute.name.type !== "JSXIdentifier") return false;
    if (attribute.name.name !== "ref" || attribute.parent?.type !== "JSXOpeningElement") return false;
    return hostTag(attribute.parent.name) !== null;
  });
}
