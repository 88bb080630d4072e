import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";

const routers = /^react-router(-dom|-native|-config)?$/;

/** What a name means in a router package (`Route`, `Switch`, `useRoutes` …), or `null`. */
export function routerName(source: Source, name: Node): string | null {
  const origin = originOf(source, name);
  return origin && routers.test(origin.source) && origin.rest.length === 0 ? origin.name : null;
}

/** Whether an element draws the first or all of its routes that match: there, content may wait for its code. */
export function drawsRoutes(source: Source, element: NodeOf<"JSXElement">): boolean {
  const name = routerName(source, element.openingElement.name);
  if (name === "Switch" || name === "Routes" || name === "RouterProvider") return true;
  // The router of version 3 is given its routes as children or by name; later ones hold any content.
  return name === "Router" && (hasAttribute(element, "routes") || routeChildren(source, element).length > 0);
}

/** Whether an element is a route: the router's own, or a wrapper of the project below something that draws routes. */
export function isRoute(source: Source, element: NodeOf<"JSXElement">): boolean {
  const { name } = element.openingElement;
  const known = routerName(source, name);
  if (known !== null) return known === "Route" || known === "IndexRoute";
  if (name.type !== "JSXIdentifier" || !name.name.endsWith("Route")) return false;
  if (!["path", "exact", "component", "render", "element"].some((each) => hasAttribute(element, each))) return false;
  for (let each: Node | null | undefined = element.parent; each; each = each.parent)
    if (each.type === "JSXElement" && drawsRoutes(source, each)) return true;
  return false;
}

const routeChildren = (source: Source, element: NodeOf<"JSXElement">): NodeOf<"JSXElement">[] =>
  element.children.filter(
    (each): each is NodeOf<"JSXElement"> => each.type === "JSXElement" && isRouterRoute(source, each),
  );

const isRouterRoute = (source: Source, element: NodeOf<"JSXElement">) =>
  /^(Index)?Route$/.test(routerName(source, element.openingElement.name) ?? "");

function hasAttribute(element: NodeOf<"JSXElement">, name: string): boolean {
  return element.openingElement.attributes.some(
    (each) => each.type === "JSXAttribute" && each.name.type === "JSXIdentifier" && each.name.name === name,
  );
}

/** Whether a path belongs to tests or stories: what they import is not in the bundle. */
export const isTestFile = (path: string): boolean =>
  /[.-](test|spec|stories|story|cy|e2e)\.[cm]?[jt]sx?$|(^|\/)(__tests__|__mocks__|tests?|spec|cypress|e2e)\//.test(
    path,
  );
