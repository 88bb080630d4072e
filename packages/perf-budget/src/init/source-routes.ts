import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseSync } from "oxc-parser";
import { filesBelow } from "./files-below.ts";

type Node = { type: string; [key: string]: unknown };

/** Routes that sources declare for a router: `<Route path="…">`, and objects with a `path` beside an element, a component or children. */
export function sourceRoutes(folder: string): string[] {
  const routes = filesBelow(folder)
    .filter((file) => /\.[jt]sx?$/.test(file) && !/\.(test|spec|stories|d)\./.test(file))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      if (!/\bpath\b/.test(text) || !/rout/i.test(text)) return [];
      return routesIn(file, text);
    });
  return [...new Set(routes)].filter((route) => !route.includes("*"));
}

function routesIn(file: string, text: string): string[] {
  const found: string[] = [];
  const look = (node: unknown, above: string): void => {
    if (Array.isArray(node)) {
      for (const each of node) look(each, above);
      return;
    }
    if (node === null || typeof node !== "object") return;
    const own = routeIn(node as Node);
    const here = own === null ? above : join("/", own.startsWith("/") ? own : `${above}/${own}`);
    if (own !== null) found.push(here);
    for (const [key, value] of Object.entries(node)) if (key !== "type" && typeof value === "object") look(value, here);
  };
  // What does not parse declares nothing that can be found.
  look(parseSync(file, text).program.body, "");
  return found;
}

/** The path that a node declares as a route, or null. */
function routeIn(node: Node): string | null {
  if (node.type === "JSXElement") {
    const opening = node["openingElement"] as Node;
    if (!String((opening["name"] as Node)["name"] ?? "").endsWith("Route")) return null;
    const path = (opening["attributes"] as Node[]).find(
      (each) => (each["name"] as Node | undefined)?.["name"] === "path",
    );
    return path ? textOf(path["value"]) : null;
  }
  if (node.type !== "ObjectExpression") return null;
  const properties = node["properties"] as Node[];
  const named = (name: string) => properties.find((each) => (each["key"] as Node | undefined)?.["name"] === name);
  const isRoute = ["element", "Component", "component", "children", "lazy", "loader", "getParentRoute"].some(named);
  const path = named("path");
  return isRoute && path ? textOf(path["value"]) : null;
}

function textOf(node: unknown): string | null {
  const literal = node as Node | null;
  if (literal?.type === "JSXExpressionContainer") return textOf(literal["expression"]);
  return literal?.type === "Literal" && typeof literal["value"] === "string" ? literal["value"] : null;
}
