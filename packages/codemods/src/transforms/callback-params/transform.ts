import { defineTransform } from "../../define.ts";
import { insertAfter } from "../../edits.ts";
import { findings } from "./findings.ts";

/** Types of 16 and 17 let `useCallback`'s parameters be `any`; since 18 the parameters have to say so. */
export default defineTransform({
  name: "callback-params",
  summary: "type the parameters that useCallback no longer makes any",
  rows: [31],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: ["useCallback"],
  language: "ts",
  findings,
  visit({ source, project, found }) {
    return {
      CallExpression(node) {
        const [run] = node.arguments;
        if (node.typeArguments || (run?.type !== "ArrowFunctionExpression" && run?.type !== "FunctionExpression"))
          return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || origin.name !== "useCallback") return;
        // A type that is expected where the callback goes types its parameters as well.
        const { parent } = node;
        if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier" || parent.id.typeAnnotation)
          return;
        const untyped = run.params.filter(
          (each) =>
            (each.type === "Identifier" || each.type === "ObjectPattern" || each.type === "ArrayPattern") &&
            !each.typeAnnotation,
        );
        if (untyped.length === 0) return;
        const site = found(node);
        const isBare = !source.text.slice(run.start, run.params[0]?.start ?? run.start).includes("(");
        const [first] = untyped;
        if (isBare && first)
          return site.change(
            [{ start: first.start, end: first.end, text: `(${source.textOf(first)}: any)` }],
            "typed a parameter as any",
          );
        site.change(
          untyped.map((each) => insertAfter(each, ": any")),
          "typed parameters as any",
        );
      },
    };
  },
});
