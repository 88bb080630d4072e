import type { Source } from "../../source.ts";
import { type SupportUser, supportUser } from "../../support-code.ts";
import { originOf } from "../../syntax/origins.ts";
import { drawnRoutes, placesFor } from "./boundary-places.ts";
import { routeComponents } from "./route-components.ts";
import { isTestFile } from "./router.ts";

/** What one file says about routes. */
export interface RouteFacts extends SupportUser {
  /** Components that only routes of the file use, by local name: their specifiers and exports. */
  lazy: Record<string, { specifier: string; name: string }>;
  /** The file draws routes. */
  draws: boolean;
  /** Its routes are drawn by another file. */
  isTable: boolean;
  /** The API by which the file renders to one string. */
  server: string | null;
}

export function routeFacts(source: Source): RouteFacts | undefined {
  if (isTestFile(source.path)) return undefined;
  const server = stringRenderer(source);
  const components = routeComponents(source).filter((each) => !each.elsewhere && !each.isLayout);
  const draws = drawnRoutes(source).length > 0;
  if (server === null && components.length === 0 && !draws) return undefined;
  return {
    ...supportUser(source),
    lazy: Object.fromEntries(
      components.map((each) => [each.binding.name, { specifier: each.declaration.source.value, name: each.name }]),
    ),
    draws,
    isTable: components.length > 0 && placesFor(source, components) === null,
    server,
  };
}

function stringRenderer(source: Source): string | null {
  for (const each of source.all("CallExpression")) {
    const origin = originOf(source, each.callee);
    if (origin?.source === "react-dom/server" && /^renderTo(String|NodeStream)$/.test(origin.name)) return origin.name;
  }
  return null;
}
