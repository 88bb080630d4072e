import type { Address } from "./address.ts";
import type { Place, Route } from "./define-route.ts";

/** A route, and the place that an address is in it. */
export interface Found {
  route: Route;
  place: Place;
}

/** The first route of the table that is for an address, or null. */
export function findRoute(routes: readonly Route[], { path, search }: Pick<Address, "path" | "search">): Found | null {
  for (const route of routes) {
    const params = route.match(path);
    if (params) return { route, place: { params, search: new URLSearchParams(search) } };
  }
  return null;
}
