import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { keyName } from "../../syntax/components.ts";
import { findings } from "./findings.ts";

/** Finds `Suspense` boundaries of React 16 and 17, whose timing changed. */
export default defineTransform({
  name: "suspense-timing",
  summary: "report Suspense boundaries, whose timing changed in React 18 and 19",
  rows: [26],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: ["Suspense"],
  findings,
  visit: ({ source, project, found }) => ({
    JSXOpeningElement(node) {
      const origin = project.originOf(source, node.name);
      if (origin?.source !== "react" || origin.name !== "Suspense") return;
      const hasFallback = node.attributes.some(
        (each) =>
          each.type === "JSXSpreadAttribute" || (each.name.type === "JSXIdentifier" && each.name.name === "fallback"),
      );
      found(node).finding(hasFallback ? "suspense-timing/boundary" : "suspense-timing/no-fallback");
    },
    CallExpression(node) {
      const [type, props] = node.arguments;
      if (type?.type !== "Identifier" && type?.type !== "MemberExpression") return;
      const origin = project.originOf(source, type);
      if (origin?.source !== "react" || origin.name !== "Suspense" || origin.rest.length > 0) return;
      // What lazy-routes and loadable write was never there on React 16.
      if (isWithin(node, /^(LazyBoundary|lazyWith(Loading|Fallback))$/)) return;
      const isSeen = props?.type === "ObjectExpression" || (props?.type === "Literal" && props.value === null);
      const hasFallback =
        !isSeen ||
        (props.type === "ObjectExpression" &&
          props.properties.some((each) => each.type !== "Property" || keyName(each) === "fallback"));
      found(node).finding(hasFallback ? "suspense-timing/boundary" : "suspense-timing/no-fallback");
    },
  }),
});

/** Whether the node stands in a function or class of this name. */
function isWithin(node: Node, name: RegExp): boolean {
  for (let parent = node.parent; parent; parent = parent.parent) {
    if (
      (parent.type === "FunctionDeclaration" || parent.type === "ClassDeclaration") &&
      name.test(parent.id?.name ?? "")
    )
      return true;
  }
  return false;
}
