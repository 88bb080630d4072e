import type { DataStore } from "../data/data-store.ts";
import { readAddress } from "./address.ts";
import type { Route } from "./define-route.ts";
import { findRoute } from "./find-route.ts";
import { pageCode } from "./page-code.ts";
import { signInInstead } from "./sign-in-instead.ts";

/** Has code and first answers of a page here before somebody goes there. What fails is tried again then. */
export function prefetchPage(href: string, routes: readonly Route[], store: DataStore): void {
  const address = readAddress(href, "");
  const found = findRoute(routes, address);
  if (!found || signInInstead(found, address, store)) return;
  pageCode(found.route).catch(() => {});
  for (const question of found.route.queries?.(found.place) ?? []) store.prefetch(question);
}
