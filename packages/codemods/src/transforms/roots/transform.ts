import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Move } from "../../moved-export.ts";
import { followMoves } from "../../moved-export.ts";
import { lazyReads } from "../../syntax/lazily-loaded.ts";
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

const isGone = (name: string | null): boolean =>
  /^(render|hydrate|unmountComponentAtNode|unstable_renderSubtreeIntoContainer)$/.test(name ?? "");

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
        if (isGone(name) && /^(window|self|global|globalThis)\.ReactDOM$/.test(source.textOf(node.object)))
          found(node).finding("roots/global", { api: `ReactDOM.${name}` });
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
        const isWhole = name === "default";
        if (from === "react-dom" && (isGone(name) || isWhole)) found(node).finding("roots/re-export", { name });
      },
      ExportAllDeclaration(node) {
        if (node.source.value === "react-dom" && node.exportKind !== "type")
          found(node).finding("roots/re-export", { name: "*" });
      },
      ImportExpression(node) {
        moved.ImportExpression?.(node);
        if (node.source.type !== "Literal" || node.source.value !== "react-dom") return;
        for (const each of lazyReads(source, node))
          if (isGone(each.name)) found(each.node).finding("roots/loaded-lazily", { api: each.name });
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
