import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import { isInsideReact } from "../../syntax/inside-react.ts";
import { memberName } from "../../syntax/origins.ts";
import { isReadAfter } from "../../syntax/read-after.ts";
import { findings } from "./findings.ts";
import { staleReads } from "./stale-reads.ts";
import { unbatch } from "./unbatch.ts";

/** Drops `unstable_batchedUpdates`, and reports code that counted on updates being applied at once. */
export default defineTransform({
  name: "batching",
  summary: "drop unstable_batchedUpdates; report reads right after an update outside of React's events",
  rows: [24],
  preset: "migrate",
  since: "18",
  validFrom: "18",
  words: ["unstable_batchedUpdates", "setState(", "useState", "useReducer"],
  findings,
  visit: ({ source, project, found }) => {
    return {
      CallExpression(node) {
        if (!isBatch(node.callee)) return;
        const site = found(node);
        const edits = unbatch(source, node);
        if (!edits) return site.finding("batching/arguments");
        // Outside of events React 16 had rendered when the call returned.
        const isFlushed = !isInsideReact(source, node) && isReadAfter(source, node, null, []);
        if (isFlushed)
          return site.change(
            [replace(node.callee, site.import("react-dom", "flushSync"))],
            "flushed what the next lines read",
          );
        site.change(edits, "called what was batched");
      },
      ImportSpecifier(node) {
        if (project.originOf(source, node.local)?.name !== "unstable_batchedUpdates" || !isBatch(node.local)) return;
        for (const each of source.names.bindingOf(node.local)?.references ?? [])
          if (isHandedOn(each)) found(each).finding("batching/handed-on");
      },
      ExportSpecifier(node) {
        const from = node.parent?.type === "ExportNamedDeclaration" ? node.parent.source?.value : undefined;
        const name = node.local.type === "Literal" ? node.local.value : node.local.name;
        if (from === "react-dom" && name === "unstable_batchedUpdates") found(node).finding("batching/handed-on");
      },
      MemberExpression(node) {
        if (memberName(node) === "unstable_batchedUpdates" && isHandedOn(node) && isBatch(node))
          found(node).finding("batching/handed-on");
      },
      end() {
        for (const { update, where, reads } of staleReads(source, project)) {
          found(update).finding(reads === "state" ? "batching/state-after-update" : "batching/page-after-update", {
            where,
          });
        }
      },
    };

    function isBatch(node: Node): boolean {
      const origin = project.originOf(source, node);
      return (
        origin?.name === "unstable_batchedUpdates" &&
        origin.rest.length === 0 &&
        /^react-(dom|native)$/.test(origin.source)
      );
    }
  },
});

/** Whether the function is anything but called where it is named. */
function isHandedOn(node: Node): boolean {
  const { parent } = node;
  return !(parent?.type === "CallExpression" && parent.callee === node);
}
