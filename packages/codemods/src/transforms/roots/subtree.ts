import type { Context } from "../../transform.ts";
import type { LegacyCall } from "./legacy-calls.ts";
import { subtreeKeys } from "./strategy.ts";

/** Rewrites `unstable_renderSubtreeIntoContainer` to a portal where the component shows how, and reports the others. */
export function rewriteSubtrees<Plan>({ found }: Context<Plan>, calls: readonly LegacyCall[]): void {
  const keys = subtreeKeys(calls);
  for (const { node, verb, container } of calls) {
    if (verb === "subtree") found(node).finding("roots/subtree", { api: "unstable_renderSubtreeIntoContainer" });
    else if (container && keys.has(container.key))
      found(node).finding("roots/subtree", { api: "unmountComponentAtNode" });
  }
}
