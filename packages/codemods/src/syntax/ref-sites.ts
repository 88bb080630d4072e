import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import { keyName } from "./components.ts";
import { oncePerSource } from "./once-per-source.ts";
import { originOf } from "./origins.ts";

/** An element that is given a ref. */
export interface RefSite {
  /** The opening element, or the `createElement` or `cloneElement` call. */
  element: NodeOf<"JSXOpeningElement" | "CallExpression">;
  /** The element's name or type; `null` for a clone, whose type is another's. */
  type: Node | null;
  /** The attribute or property that gives it. */
  holder: NodeOf<"JSXAttribute" | "Property">;
  /** What is given: for `ref="x"` the literal itself. */
  value: Node;
}

/** Every element of the file that is given a ref by name, in source order of the givers' kinds. */
export const refSites = oncePerSource((source): RefSite[] => {
  const sites: RefSite[] = [];
  for (const each of source.all("JSXAttribute")) {
    if (each.name.type !== "JSXIdentifier" || each.name.name !== "ref" || !each.value) continue;
    const value = each.value.type === "JSXExpressionContainer" ? each.value.expression : each.value;
    const element = each.parent as NodeOf<"JSXOpeningElement">;
    sites.push({ element, type: element.name, holder: each, value });
  }
  for (const each of source.all("Property")) {
    if (each.parent?.type !== "ObjectExpression" || keyName(each) !== "ref" || each.kind !== "init") continue;
    const element = elementOfProps(source, each.parent);
    if (element) sites.push({ element, type: elementType(source, element), holder: each, value: each.value });
  }
  return sites;
});

/** The name or type of the element that an opening element or a call makes; `null` for a clone. */
function elementType(source: Source, element: NodeOf<"JSXOpeningElement" | "CallExpression">): Node | null {
  if (element.type === "JSXOpeningElement") return element.name;
  return originOf(source, element.callee)?.name === "createElement" ? (element.arguments[0] ?? null) : null;
}

/** The tag of a host element's name or type (`div`), or `null` for a component or anything unknown. */
export function hostTag(type: Node | null): string | null {
  if (type?.type === "JSXIdentifier") return /^[a-z]/.test(type.name) ? type.name : null;
  if (type?.type === "Literal" && typeof type.value === "string") return type.value;
  return null;
}

/** Whether a call makes or clones an element. */
export function isElementCall(source: Source, node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const origin = originOf(source, node.callee);
  return (
    origin?.source === "react" &&
    origin.rest.length === 0 &&
    (origin.name === "createElement" || origin.name === "cloneElement")
  );
}

/** The element that an object is props of: written in place, through `Object.assign`, or through one variable. */
function elementOfProps(source: Source, object: Node, depth = 0): RefSite["element"] | null {
  const { parent } = object;
  if (!parent || depth > 3) return null;
  if (parent.type === "JSXSpreadAttribute")
    return parent.parent?.type === "JSXOpeningElement" ? (parent.parent as RefSite["element"]) : null;
  if (parent.type === "SpreadElement" && parent.parent?.type === "ObjectExpression")
    return elementOfProps(source, parent.parent, depth + 1);
  if (parent.type === "ConditionalExpression" || parent.type === "LogicalExpression")
    return elementOfProps(source, parent, depth + 1);
  if (parent.type === "CallExpression") {
    if (parent.arguments[1] === object && isElementCall(source, parent)) return parent;
    const isMerge = /^(Object\.assign|_?extends|assign|_extends\w*|objectAssign)$/.test(source.textOf(parent.callee));
    return isMerge ? elementOfProps(source, parent, depth + 1) : null;
  }
  if (parent.type !== "VariableDeclarator" || parent.init !== object || parent.id.type !== "Identifier") return null;
  const binding = source.names.bindingOf(parent.id);
  for (const use of binding?.references ?? []) {
    const element = elementOfProps(source, use, depth + 1);
    if (element) return element;
  }
  return null;
}
