import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import { reindent } from "../../syntax/reindent.ts";
import { indentAt } from "../../syntax/style.ts";
import { lazyBoundary } from "./lazy-boundary.ts";
import { type RouteComponent, type RouteUse, bringsBoundary, isBelowLayout } from "./route-components.ts";
import { drawsRoutes, routerName } from "./router.ts";

/** What a boundary has to stand around: an element, or a call that gives the drawn routes. */
export type BoundaryPlace = NodeOf<"JSXElement" | "CallExpression">;

/** Every place of the file where routes are drawn, the outermost of nested ones. */
export function drawnRoutes(source: Source): BoundaryPlace[] {
  const places: BoundaryPlace[] = source.all("JSXElement").filter((each) => drawsRoutes(source, each));
  for (const each of source.all("CallExpression"))
    if (/^(useRoutes|renderRoutes)$/.test(routerName(source, each.callee) ?? "")) places.push(each);
  return outermost(places);
}

/** Where boundaries have to stand for these components; `null` when their routes are drawn in another file. */
export function placesFor(source: Source, components: readonly RouteComponent[]): BoundaryPlace[] | null {
  const places = new Set<BoundaryPlace>();
  const own = new Set<BoundaryPlace>();
  for (const component of components) {
    if (bringsBoundary(source, component)) continue;
    for (const use of component.uses) {
      const element = ownElement(source, use);
      if (element) {
        own.add(element);
        continue;
      }
      const around = placeAround(source, use.route);
      const drawn = around ? [around] : drawnRoutes(source);
      if (drawn.length === 0) return null;
      for (const each of drawn) places.add(each);
    }
  }
  return [...outermost([...places]), ...own].filter((each) => !isSuspended(source, each));
}

/** The element of the page itself, where a boundary further out would hide a layout that is on the page already. */
function ownElement(source: Source, use: RouteUse): BoundaryPlace | null {
  const element = use.node.parent?.parent;
  if (element?.type !== "JSXElement") return null;
  return use.route.type === "ObjectExpression" || isBelowLayout(source, use) ? element : null;
}

function placeAround(source: Source, route: RouteUse["route"]): BoundaryPlace | null {
  for (let each: Node | null | undefined = route.parent; each; each = each.parent)
    if (each.type === "JSXElement" && drawsRoutes(source, each)) return each;
  // A route with nothing around that picks one draws itself, unless it is only handed on.
  return route.type === "JSXElement" && isDrawn(source, route) ? route : null;
}

/** Whether an element stands in what a component returns, rather than in a value at the top of the file. */
function isDrawn(source: Source, element: Node): boolean {
  for (let each = element.parent as Node | null | undefined; each; each = each.parent) {
    if (each.type === "CallExpression" && routerName(source, each.callee) !== null) return false;
    if (/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(each.type)) return true;
  }
  return false;
}

/** Whether a Suspense of React, or a boundary that we brought, stands around the place already. */
export function isSuspended(source: Source, place: Node): boolean {
  for (let each = place.parent as Node | null | undefined; each; each = each.parent) {
    if (each.type !== "JSXElement") continue;
    const { name } = each.openingElement;
    const origin = originOf(source, name);
    if (origin?.source === "react" && origin.name === "Suspense") return true;
    if (name.type === "JSXIdentifier" && name.name === lazyBoundary.name && isOurs(source, name)) return true;
  }
  return false;
}

/** Whether a name means the boundary that we bring: from its module, or a class that holds a Suspense. */
function isOurs(source: Source, name: NodeOf<"JSXIdentifier">): boolean {
  const origin = originOf(source, name);
  if (origin) return origin.source.endsWith(`/${lazyBoundary.module}`);
  const declaration = source.names.bindingOf(name)?.declaration;
  return declaration?.type === "ClassDeclaration" && source.textOf(declaration).includes("Suspense");
}

const outermost = (places: readonly BoundaryPlace[]): BoundaryPlace[] =>
  places.filter((each) => !places.some((one) => one !== each && one.start <= each.start && each.end <= one.end));

/** The edits that put an element around a place. */
export function wrap(source: Source, place: BoundaryPlace, tag: string): Edit[] {
  const { eol, indent } = source.style;
  const isOwnChild = place.parent?.type === "JSXExpressionContainer" && isChild(place.parent);
  const range = isOwnChild ? place.parent! : place;
  const [open, close] =
    place.type === "CallExpression" && !isOwnChild ? [`<${tag}>{`, `}</${tag}>`] : [`<${tag}>`, `</${tag}>`];
  const isInline = !source.textOf(range).includes("\n") && !(isChild(range) && startsLine(source, range));
  if (isInline) return [insertBefore(range, open), insertAfter(range, close)];
  const base = indentAt(source.text, range.start);
  return [
    insertBefore(range, open + eol + base + indent),
    ...reindent(source, range, indent),
    insertAfter(range, eol + base + close),
  ];
}

const startsLine = (source: Source, { start }: { start: number }) => /\n[ \t]*$/.test(source.text.slice(0, start));
const isChild = (node: Node) => node.parent?.type === "JSXElement" || node.parent?.type === "JSXFragment";
