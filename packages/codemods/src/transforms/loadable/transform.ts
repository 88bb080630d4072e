import { defineTransform } from "../../define.ts";
import { followMoves } from "../../moved-export.ts";
import { callVisitor } from "./calls.ts";
import { type LoadableFacts, type LoadablePlan, loadableFacts, planLoadable } from "./facts.ts";
import { findings } from "./findings.ts";

/** react-loadable and @loadable/component → React.lazy with Suspense and, for react-loadable, an error boundary. */
export default defineTransform<LoadableFacts, LoadablePlan>({
  name: "loadable",
  summary: "load components with React.lazy and Suspense instead of react-loadable or @loadable/component",
  rows: ["P1"],
  preset: "perf",
  since: "16",
  validFrom: "16",
  words: ["react-loadable", "@loadable/"],
  findings,
  facts: loadableFacts,
  plan: planLoadable,
  visit(context) {
    const moved = followMoves(
      context,
      [{ from: "@loadable/component", name: "lazy", to: { module: "react", name: "lazy" } }],
      { mocked: "loadable/mocked", loaded: "loadable/value" },
    );
    const calls = callVisitor(context);
    return {
      ...moved,
      ...calls,
      CallExpression(node) {
        moved.CallExpression?.(node);
        calls.CallExpression?.(node);
      },
      ImportSpecifier(node) {
        moved.ImportSpecifier?.(node);
        calls.ImportSpecifier?.(node);
      },
    };
  },
});
