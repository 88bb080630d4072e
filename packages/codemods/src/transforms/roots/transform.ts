import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Move } from "../../moved-export.ts";
import { followMoves } from "../../moved-export.ts";
import { memberName } from "../../syntax/origins.ts";
import { reportDoubles } from "./doubles.ts";
import { findings } from "./findings.ts";
import { clearLeftNames } from "./left-names.ts";
import { legacyUses } from "./legacy-calls.ts";
import { type RootFacts, type RootPlan, planRoots, rootFacts } from "./plan.ts";
import { rewriteGroups } from "./rewrite-groups.ts";
import { rewriteSubtrees } from "./subtree.ts";

const moves: Move[] = ["createRoot", "hydrateRoot"].map((name) => ({
  from: "react-dom",
  name,
  to: { module: "react-dom/client", name },
}));

/** `ReactDOM.render` and its kin → one root a container, from `react-dom/client`. */
export default defineTransform<RootFacts, RootPlan>({
  name: "roots",
  summary: "give every container one root: render, hydrate, unmountComponentAtNode, subtrees",
  rows: [17, 18, 19, 20, 21, 22, 23, 50],
  preset: "migrate",
  since: ["18", "19"],
  validFrom: "18",
  words: ["react-dom", "ReactDOM"],
  findings,
  facts: (source) => rootFacts(source),
  plan: planRoots,
  visit: (context) => {
    const { source, project, found, options, plan } = context;
    const moved = followMoves(context, moves, { mocked: "roots/client-mocked", loaded: "roots/client-loaded" });
    return {
      ...moved,
      MemberExpression(node) {
        const name = memberName(node);
        if (name !== "createRoot" && name !== "hydrateRoot") return;
        if (!project.originOf(source, node)?.global) moved.MemberExpression?.(node);
        else if (options.to === "19") found(node).finding("roots/global", { api: `ReactDOM.${name}` });
      },
      CallExpression(node) {
        moved.CallExpression?.(node);
        reportDoubles(context, node);
      },
      ExportSpecifier(node) {
        moved.ExportSpecifier?.(node);
        const from = node.parent?.type === "ExportNamedDeclaration" ? node.parent.source?.value : undefined;
        const name = node.local.type === "Literal" ? node.local.value : node.local.name;
        const isGone = /^(render|hydrate|unmountComponentAtNode|unstable_renderSubtreeIntoContainer)$/.test(name);
        if (from === "react-dom" && isGone) found(node).finding("roots/re-export", { name });
      },
      end() {
        const originOf = (node: Node) => project.originOf(source, node);
        const uses = legacyUses(source, originOf);
        clearLeftNames(context, uses.names);
        if (uses.calls.length === 0 && uses.values.length === 0) return;
        const own =
          plan[source.path] ?? planRoots(new Map([[source.path, rootFacts(source, originOf)!]]), project)[source.path]!;
        rewriteGroups(context, uses, own);
        rewriteSubtrees(context, uses.calls);
      },
    };
  },
});
