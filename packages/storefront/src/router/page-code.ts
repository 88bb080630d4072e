import { arrived, track, type Tracked } from "../data/settled.ts";
import type { Page, Route } from "./define-route.ts";

const loaded = new WeakMap<Route, Tracked<Page>>();

/** The code of a page; the same promise every time. What failed to load is tried again next time. */
export function pageCode(route: Route): Tracked<Page> {
  let code = loaded.get(route);
  if (!code) {
    code = track(route.load().then((module) => module.default));
    loaded.set(route, code);
    code.catch(() => loaded.delete(route));
  }
  return code;
}

/** The same after waiting for it, so that the first render need not. */
export async function loadPage(route: Route): Promise<Page> {
  const page = await pageCode(route);
  loaded.set(route, arrived(page));
  return page;
}
