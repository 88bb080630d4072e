import type { Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import { type SupportPlace, type SupportUser, placeSupport, supportUser } from "../../support-code.ts";
import { withFallback } from "./with-fallback.ts";
import { withLoading } from "./with-loading.ts";

/** What one file does with the two libraries. */
export interface LoadableFacts extends SupportUser {
  loading: boolean;
  fallback: boolean;
  /** What shows that chunks are collected on a server. */
  server: string | null;
}

export interface LoadablePlan {
  loading: SupportPlace;
  fallback: SupportPlace;
  server: string | null;
}

const serverNames: Record<string, string> = {
  Capture: "Loadable.Capture",
  preloadReady: "Loadable.preloadReady",
  preloadAll: "Loadable.preloadAll",
  loadableReady: "loadableReady",
};

export function loadableFacts(source: Source): LoadableFacts {
  const facts: LoadableFacts = { ...supportUser(source), loading: false, fallback: false, server: null };
  for (const node of source.all("ImportDeclaration"))
    if (isServerModule(node.source.value)) facts.server = node.source.value;
  for (const node of [
    ...source.all("CallExpression"),
    ...source.all("JSXOpeningElement"),
    ...source.all("TSTypeReference"),
  ]) {
    const named =
      node.type === "CallExpression" ? node.callee : node.type === "TSTypeReference" ? node.typeName : node.name;
    const origin = originOf(source, named);
    if (!origin) continue;
    if (isServerModule(origin.source)) facts.server = origin.source;
    if (origin.source !== "react-loadable" && origin.source !== "@loadable/component") continue;
    if (Object.hasOwn(serverNames, origin.name)) facts.server = serverNames[origin.name]!;
    else if (origin.source === "react-loadable") facts.loading = true;
    else facts.fallback = true;
  }
  return facts;
}

export function planLoadable(facts: ReadonlyMap<string, LoadableFacts>): LoadablePlan {
  const users = (which: "loading" | "fallback") => new Map([...facts].filter(([, each]) => each[which]));
  return {
    loading: placeSupport(users("loading"), withLoading.module),
    fallback: placeSupport(users("fallback"), withFallback.module),
    server: [...facts.values()].find((each) => each.server !== null)?.server ?? null,
  };
}

const isServerModule = (module: string) => module === "@loadable/server" || module === "react-loadable/webpack";
