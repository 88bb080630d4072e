import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { attributesOf, valueOf } from "./attributes.ts";

/** The style of an element as an object that the file shows; `null` where there is none to see. */
export function styleOf(source: Source, element: NodeOf<"JSXElement">): NodeOf<"ObjectExpression"> | null {
  return objectBehind(source, valueOf(attributesOf(element)?.get("style")));
}

/** An object that is written in place, is a constant of the file, or a property of such a constant. */
function objectBehind(source: Source, node: Node | null | undefined): NodeOf<"ObjectExpression"> | null {
  switch (node?.type) {
    case "ObjectExpression":
      return node;
    case "TSAsExpression":
    case "TSSatisfiesExpression":
      return objectBehind(source, node.expression);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (!binding || binding.writes.length > 0 || binding.declaration.type !== "VariableDeclarator") return null;
      return binding.declaration.id.type === "Identifier" ? objectBehind(source, binding.declaration.init) : null;
    }
    case "MemberExpression": {
      const owner = node.object.type === "Identifier" ? objectBehind(source, node.object) : null;
      const name = memberName(node);
      return owner && name !== null ? objectBehind(source, property(owner, name)) : null;
    }
    default:
      return null;
  }
}

/** The value of a property that an object writes itself. */
export function property(object: NodeOf<"ObjectExpression">, name: string): Node | null {
  for (const each of object.properties) {
    if (each.type !== "Property" || keyName(each) !== name) continue;
    return each.value.type === "TSAsExpression" ? each.value.expression : each.value;
  }
  return null;
}

/** Evidence that an element scrolls what is in it: `"overflow: auto, height: 400"`; `null` where there is none. */
export function scrolls(source: Source, element: NodeOf<"JSXElement">): string | null {
  const style = styleOf(source, element);
  if (style) {
    const overflow = ["overflowY", "overflow"].find((name) => isScroll(property(style, name)));
    const height = ["height", "maxHeight"].find((name) => property(style, name));
    if (!overflow || !height) return null;
    const said = (name: string) => `${name}: ${source.textOf(property(style, name)!)}`;
    return `${said(overflow)}, ${said(height)}`;
  }
  const css = styledCss(source, element);
  const overflow = css && /overflow(-y)?:\s*(auto|scroll)/.exec(css);
  const height = css && /(max-)?height:\s*[^;\s]+/.exec(css);
  return overflow && height ? `${overflow[0]}; ${height[0]}` : null;
}

const isScroll = (node: Node | null) => node?.type === "Literal" && /^(auto|scroll)$/.test(String(node.value));

/** The text of the template that makes a styled component. */
function styledCss(source: Source, element: NodeOf<"JSXElement">): string | null {
  const { name } = element.openingElement;
  const declaration = name.type === "JSXIdentifier" ? source.names.bindingOf(name)?.declaration : null;
  const init = declaration?.type === "VariableDeclarator" ? declaration.init : null;
  if (init?.type !== "TaggedTemplateExpression") return null;
  const origin = originOf(source, init.tag.type === "CallExpression" ? init.tag.callee : init.tag);
  return origin && /^(styled-components|@emotion\/styled)/.test(origin.source) ? source.textOf(init.quasi) : null;
}
