import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { oncePerSource } from "../../syntax/once-per-source.ts";
import type { Binding, NameNode } from "../../syntax/scopes.ts";
import { drawsRoutes, isRoute } from "./router.ts";

/** An imported component that a route draws. */
export interface RouteComponent {
  binding: Binding;
  specifier: NodeOf<"ImportSpecifier" | "ImportDefaultSpecifier">;
  declaration: NodeOf<"ImportDeclaration">;
  /** The export that is imported. */
  name: string;
  /** Where routes name it; of its other uses `elsewhere` is the first. */
  uses: RouteUse[];
  /** It holds other routes, or wraps what others draw: needed on every page. */
  isLayout: boolean;
  elsewhere: NameNode | null;
}

/** One use of a component by a route. */
export interface RouteUse {
  node: NameNode;
  /** The route: an element, or an object of a table of routes. */
  route: NodeOf<"JSXElement" | "ObjectExpression">;
}

const files = /\.(css|scss|sass|less|styl|svg|png|jpe?g|gif|json|md|html)$/;

/** Every imported component that a route of the file draws, in the order of imports. */
export const routeComponents = oncePerSource((source): RouteComponent[] => {
  const found: RouteComponent[] = [];
  for (const declaration of source.all("ImportDeclaration")) {
    if (declaration.importKind === "type" || files.test(declaration.source.value)) continue;
    if (/^react(-|$)/.test(declaration.source.value)) continue;
    for (const specifier of declaration.specifiers) {
      if (specifier.type === "ImportNamespaceSpecifier") continue;
      if (specifier.type === "ImportSpecifier" && specifier.importKind === "type") continue;
      const binding = source.names.bindingOf(specifier.local);
      if (!binding) continue;
      const component = componentOf(source, binding, specifier, declaration);
      if (component.uses.length > 0) found.push(component);
    }
  }
  return found;
});

/** How many routes the file has, whatever they draw. */
export function routeCount(source: Source): number {
  const elements = source.all("JSXElement").filter((each) => isRoute(source, each));
  return elements.length + source.all("ObjectExpression").filter((each) => tableRow(each) !== null).length;
}

function componentOf(
  source: Source,
  binding: Binding,
  specifier: RouteComponent["specifier"],
  declaration: RouteComponent["declaration"],
): RouteComponent {
  const name =
    specifier.type === "ImportDefaultSpecifier"
      ? "default"
      : specifier.imported.type === "Literal"
        ? String(specifier.imported.value)
        : specifier.imported.name;
  const component: RouteComponent = {
    binding,
    specifier,
    declaration,
    name,
    uses: [],
    isLayout: false,
    elsewhere: null,
  };
  for (const node of binding.references) {
    if (node.parent?.type === "JSXClosingElement") continue;
    const route = routeOf(source, node);
    if (!route) {
      component.elsewhere ??= node;
      continue;
    }
    component.uses.push({ node, route });
    if (holdsRoutes(source, route) || wrapsContent(node)) component.isLayout = true;
  }
  return component;
}

/** The route that a name is the content of; `null` where it is used for anything else. */
function routeOf(source: Source, node: NameNode): RouteUse["route"] | null {
  const { parent } = node;
  if (node.type === "JSXIdentifier" && parent?.type === "JSXOpeningElement") return routeAround(source, parent.parent!);
  if (parent?.type === "JSXExpressionContainer" && parent.parent?.type === "JSXAttribute") {
    const attribute = parent.parent;
    const element = attribute.parent?.parent;
    const isContent = attribute.name.type === "JSXIdentifier" && /^[cC]omponent$/.test(attribute.name.name);
    return isContent && element?.type === "JSXElement" && isRoute(source, element) ? element : null;
  }
  if (parent?.type === "Property" && parent.value === node && /^[cC]omponent$/.test(keyName(parent) ?? ""))
    return tableRow(parent.parent);
  return null;
}

/** The route whose `render`, `element`, inline component or children an element stands in. */
function routeAround(source: Source, element: Node): RouteUse["route"] | null {
  let child = element;
  for (let each = element.parent as Node | null | undefined; each; child = each, each = each.parent) {
    if (each.type === "JSXAttribute") {
      const owner = each.parent?.parent;
      const isContent =
        each.name.type === "JSXIdentifier" && /^(render|element|children|component)$/.test(each.name.name);
      if (isContent && owner?.type === "JSXElement" && isRoute(source, owner)) return owner;
    }
    if (each.type === "Property" && each.value === child && /^(element|render|component)$/.test(keyName(each) ?? ""))
      return tableRow(each.parent);
    if (each.type === "JSXElement" && isRoute(source, each) && each.children.includes(child as never)) return each;
    if (each.type === "JSXElement" && drawsRoutes(source, each)) return null;
    if (/^(FunctionDeclaration|Class|MethodDefinition|Program)/.test(each.type)) return null;
  }
  return null;
}

/** An object that is a row of a table of routes: it has a path, or is the index, and stands in an array. */
function tableRow(object: Node | null | undefined): NodeOf<"ObjectExpression"> | null {
  if (object?.type !== "ObjectExpression" || object.parent?.type !== "ArrayExpression") return null;
  const keys = object.properties.map((each) => (each.type === "Property" ? keyName(each) : null));
  return keys.includes("path") || keys.includes("index") ? object : null;
}

/** Whether a layout stands around what the route draws: a boundary outside of it would hide it. */
export function isBelowLayout(source: Source, { route }: RouteUse): boolean {
  if (route.type === "JSXElement") {
    const outer = route.parent;
    return outer?.type === "JSXElement" && isRoute(source, outer);
  }
  const list = route.parent?.parent;
  const outer = list?.type === "Property" ? tableRow(list.parent) : null;
  return outer !== null && outer.properties.some((each) => each.type === "Property" && isContent(keyName(each)));
}

/** A component that is handed over below a layout: nothing can stand around it there, so it brings its own boundary. */
export function bringsBoundary(source: Source, component: RouteComponent): boolean {
  return component.uses.some((each) => each.node.type === "Identifier" && isBelowLayout(source, each));
}

const isContent = (name: string | null) => name !== null && /^([cC]omponent|element)$/.test(name);

function holdsRoutes(source: Source, route: RouteUse["route"]): boolean {
  if (route.type === "JSXElement")
    return route.children.some((each) => each.type === "JSXElement" && isRoute(source, each));
  return route.properties.some(
    (each) => each.type === "Property" && /^(children|routes|childRoutes|indexRoute)$/.test(keyName(each) ?? ""),
  );
}

/** Whether elements stand inside the element, as with a guard or a frame around the page. */
function wrapsContent(node: NameNode): boolean {
  const element = node.parent?.parent;
  if (node.parent?.type !== "JSXOpeningElement" || element?.type !== "JSXElement") return false;
  return element.children.some((each) => each.type !== "JSXText" || each.value.trim() !== "");
}
