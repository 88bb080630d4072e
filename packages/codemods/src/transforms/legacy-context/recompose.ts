import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import { keysOf } from "./keys.ts";

export interface ForeignUse {
  node: NodeOf<"CallExpression">;
  /** `getContext` or `withContext`. */
  name: string;
  keys: string[];
}

/** Calls that make a library read or offer legacy context for us. */
export function foreignOf(source: Source): ForeignUse[] {
  if (!/\b(get|with)Context\b/.test(source.text)) return [];
  return source.all("CallExpression").flatMap((node) => {
    const origin = originOf(source, node.callee);
    if (!origin || !/^recompose(\/|$)/.test(origin.source)) return [];
    const name = origin.name === "default" ? (origin.source.split("/").at(-1) ?? "") : origin.name;
    if (name !== "getContext" && name !== "withContext") return [];
    const [types] = node.arguments;
    return [{ node, name, keys: (types && keysOf(source, types)) || [] }];
  });
}
