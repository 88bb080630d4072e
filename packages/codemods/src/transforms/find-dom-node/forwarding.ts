import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { hostTag } from "../../syntax/ref-sites.ts";

/**
 * Names of the file's styled host elements (`styled.div`, `styled("div")`). Since styled-components 4 and in emotion their
 * ref is the element's, and no older release runs on React 19.
 */
export function styledElements(source: Source): string[] {
  return source.all("TaggedTemplateExpression").flatMap(({ tag, parent }) => {
    if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return [];
    return source.names.bindingOf(parent.id)?.scope === source.names.root && isStyledHost(source, tag)
      ? [parent.id.name]
      : [];
  });
}

function isStyledHost(source: Source, tag: Node): boolean {
  const styled = (node: Node) => {
    const origin = originOf(source, node);
    return (
      origin !== null &&
      /^(styled-components(\/macro)?|@emotion\/styled(\/macro)?)$/.test(origin.source) &&
      origin.name === "default" &&
      origin.rest.length === 0
    );
  };
  if (tag.type === "CallExpression") {
    const [type] = tag.arguments;
    if (styled(tag.callee)) return type !== undefined && hostTag(type) !== null;
    // `styled.div.attrs({ … })`
    return tag.callee.type === "MemberExpression" && isStyledHost(source, tag.callee.object);
  }
  if (tag.type !== "MemberExpression") return false;
  return styled(tag.object) && /^[a-z]/.test(memberName(tag) ?? "");
}

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
