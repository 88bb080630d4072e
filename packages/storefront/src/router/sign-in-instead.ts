import type { DataStore } from "../data/data-store.ts";
import { whoAmI } from "../data/use-me.ts";
import type { Address } from "./address.ts";
import type { Found } from "./find-route.ts";

/** Where a guest is led in the place of a page for members, and comes back from; null for every other page and person. */
export function signInInstead(found: Found | null, { path, search }: Address, store: DataStore): string | null {
  const isGuest = (store.peek(whoAmI) as unknown) === null;
  return isGuest && found?.route.isForMembers ? `/signin?next=${encodeURIComponent(path + search)}` : null;
}
