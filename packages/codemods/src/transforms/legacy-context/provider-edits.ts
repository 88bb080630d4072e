import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { keyName, returnedExpressions } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { reindent } from "../../syntax/reindent.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Holder } from "./holders.ts";
import { memberOf } from "./offered.ts";
import { removeDeclaration } from "./written-declaration.ts";

/** A return that would get longer than this is written over several lines. */
const widest = 100;

/** How the file calls what the provider renders, and `createElement` for files without JSX. */
export interface ProviderNames {
  provider: string;
  createElement: () => string;
}

/**
 * `getChildContext` stays as a method under a name that React does not know, `childContextTypes` goes, and whatever
 * `render` returns gets the provider around it.
 */
export function providerEdits(source: Source, holder: Holder, names: ProviderNames): Edit[] {
  const getter = memberOf(holder, "getChildContext");
  const render = memberOf(holder, "render");
  if (!getter || !render || !holder.provides) return [];
  const method = freeMember(holder);
  const value = `this.${method}()`;
  return [
    ...removeDeclaration(source, holder.provides),
    replace(getter.key, method),
    ...ownCalls(source, holder).map((each) => replace(each, method)),
    ...returnedExpressions(source, render.body).flatMap((each) =>
      isEmpty(each) ? [] : wrap(source, each, value, names),
    ),
  ];
}

/** `this.getChildContext` in the component itself. */
function ownCalls(source: Source, { component }: Holder): Node[] {
  if (component.kind === "unseen") return [];
  const { start, end } = component.node;
  return source
    .all("MemberExpression")
    .filter(
      (each) =>
        start <= each.start &&
        each.end <= end &&
        memberName(each) === "getChildContext" &&
        each.object.type === "ThisExpression",
    )
    .map((each) => each.property);
}

function freeMember({ component }: Holder): string {
  const members =
    component.kind === "class"
      ? component.node.body.body
      : component.kind === "createClass"
        ? component.node.properties
        : [];
  const taken = new Set(members.map((each) => ("key" in each ? keyName(each) : null)));
  return (
    ["childContext", "childContextValue", "offeredContext"].find((each) => !taken.has(each)) ?? "legacyChildContext"
  );
}

function isEmpty(node: Node): boolean {
  if (node.type === "Literal") return node.value === null || typeof node.value === "boolean";
  return node.type === "Identifier" && node.name === "undefined";
}

function wrap(source: Source, node: Node, value: string, { provider, createElement }: ProviderNames): Edit[] {
  const { text, style } = source;
  if (source.all("JSXElement").length + source.all("JSXFragment").length === 0) {
    return [insertBefore(node, `${createElement()}(${provider}, { value: ${value} }, `), insertAfter(node, ")")];
  }
  const open = `<${provider} value={${value}}>`;
  const close = `</${provider}>`;
  const isElement = node.type === "JSXElement" || node.type === "JSXFragment";
  const [before, after] = isElement ? ["", ""] : ["{", "}"];
  const indent = indentAt(text, node.start);
  const line = text.slice(text.lastIndexOf("\n", node.start - 1) + 1, node.end);
  const isLong = source.textOf(node).includes("\n") || line.length + open.length + close.length > widest;
  const startsLine = text.slice(text.lastIndexOf("\n", node.start - 1) + 1, node.start).trim() === "";
  if (startsLine && (isElement || isLong)) {
    return [
      insertBefore(node, `${open}${style.eol}${indent}${style.indent}${before}`),
      ...reindent(source, node, style.indent),
      insertAfter(node, `${after}${style.eol}${indent}${close}`),
    ];
  }
  if (!isLong) return [insertBefore(node, open + before), insertAfter(node, after + close)];
  const isWrapped = /\(\s*$/.test(text.slice(0, node.start));
  const inner = indent + style.indent;
  return [
    insertBefore(
      node,
      `${isWrapped ? "" : "("}${style.eol}${inner}${open}${style.eol}${inner}${style.indent}${before}`,
    ),
    ...reindent(source, node, style.indent + style.indent),
    insertAfter(node, `${after}${style.eol}${inner}${close}${style.eol}${indent}${isWrapped ? "" : ")"}`),
  ];
}
