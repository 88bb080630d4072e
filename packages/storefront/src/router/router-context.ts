import { createContext, use } from "react";
import type { Address } from "./address.ts";
import type { Route } from "./define-route.ts";

export interface Router {
  address: Address;
  routes: readonly Route[];
}

export const RouterContext = createContext<Router | null>(null);

export function useRouter(): Router {
  const router = use(RouterContext);
  if (!router) throw new Error("Render this inside of <RouterProvider>: a test does so by renderPage().");
  return router;
}

/** Where the browser is; renders again when it goes elsewhere. */
export const useAddress = (): Address => useRouter().address;
