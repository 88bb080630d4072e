import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { attributeName, hostTag } from "../../syntax/handlers.ts";
import { findings } from "./findings.ts";

/** Finds `javascript:` URLs, which React 19 replaces by a throwing one, and empty `src` and `href`, which it leaves out. */
export default defineTransform({
  name: "javascript-urls",
  summary: "report javascript: URLs and empty src or href",
  rows: [5, 57],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: [
    "javascript:",
    "JavaScript:",
    "Javascript:",
    'src=""',
    "src=''",
    'href=""',
    "href=''",
    'src={""}',
    "src={''}",
    'href={""}',
    "href={''}",
    'src: ""',
    "src: ''",
    'href: ""',
    "href: ''",
  ],
  findings,
  visit({ source, project, found }) {
    return {
      CallExpression(node) {
        const [type, props] = node.arguments;
        if (type?.type !== "Literal" || typeof type.value !== "string" || props?.type !== "ObjectExpression") return;
        const tag = type.value;
        for (const each of props.properties) {
          const name = each.type === "Property" && !each.computed ? keyName(each) : null;
          if (each.type !== "Property" || (name !== "src" && name !== "href")) continue;
          if (each.value.type !== "Literal" || each.value.value !== "") continue;
          const origin = project.originOf(source, node.callee);
          if (origin?.source === "react" && origin.name === "createElement") reportEmpty(each, tag, name);
        }
      },
      Literal(node) {
        if (typeof node.value === "string" && isScriptUrl(node.value)) reportUrl(node);
      },
      TemplateLiteral(node) {
        if (isScriptUrl(node.quasis[0]?.value.raw ?? "")) reportUrl(node);
      },
      JSXAttribute(node) {
        const name = attributeName(node);
        const tag = hostTag(node);
        if (!tag || (name !== "src" && name !== "href") || !isEmpty(node)) return;
        reportEmpty(node, tag, name);
      },
    };

    function reportEmpty(node: Node, tag: string, name: string): void {
      const site = found(node);
      // `<a href="">` is a link to the page itself, and stays one.
      if (tag === "a" && name === "href") site.ignore("empty-href-of-a-link-is-kept");
      else site.finding("javascript-urls/empty", { tag, name });
    }

    function reportUrl(node: Node): void {
      const site = found(node);
      if (isQuestion(node)) return site.ignore("compared-not-rendered");
      const attribute = attributeAround(node);
      const name = attribute && attributeName(attribute);
      if (name) site.finding("javascript-urls/attribute", { name });
      else site.finding("javascript-urls/value");
    }
  },
});

/** As browsers read a URL: leading control characters and spaces do not count, nor do tabs and line breaks inside. */
function isScriptUrl(value: string): boolean {
  // eslint-disable-next-line no-control-regex
  return /^[\u0000- ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i.test(
    value,
  );
}

function isEmpty(node: NodeOf<"JSXAttribute">): boolean {
  const value = node.value?.type === "JSXExpressionContainer" ? node.value.expression : node.value;
  return value?.type === "Literal" && value.value === "";
}

/** Compared with something, or searched for: it never becomes an attribute from here. */
function isQuestion(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "BinaryExpression") return /^[!=]==?$|^in$/.test(parent.operator);
  if (parent?.type === "SwitchCase") return parent.test === node;
  return (
    parent?.type === "CallExpression" &&
    parent.callee.type === "MemberExpression" &&
    /\.(startsWith|indexOf|includes|match|test|replace|search)$/.test(nameOf(parent.callee))
  );
}

function nameOf(callee: NodeOf<"MemberExpression">): string {
  return callee.property.type === "Identifier" ? `.${callee.property.name}` : "";
}

/** The JSX attribute whose value may be this very string, through conditions and defaults. */
function attributeAround(node: Node): NodeOf<"JSXAttribute"> | null {
  let child: Node = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    if (parent.type === "JSXAttribute") return parent;
    const passes =
      parent.type === "JSXExpressionContainer" ||
      parent.type === "LogicalExpression" ||
      (parent.type === "ConditionalExpression" && parent.test !== child);
    if (!passes) return null;
  }
  return null;
}
