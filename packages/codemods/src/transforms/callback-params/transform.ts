import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter, replace } from "../../edits.ts";
import { findings } from "./findings.ts";
import { isTypedFromOutside } from "./typed-from-outside.ts";

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
        const untyped = run.params.flatMap((each) => untypedPart(each) ?? []);
        if (untyped.length === 0) return;
        const site = found(node);
        // A type that is expected where the callback goes types its parameters as well.
        if (isTypedFromOutside(node)) return site.ignore("typed-by-its-place");
        const isBare = !source.text.slice(run.start, run.params[0]?.start ?? run.start).includes("(");
        const [first] = untyped;
        if (isBare && first)
          return site.change([replace(first, `(${source.textOf(first)}: any)`)], "typed a parameter as any");
        const edits = untyped.map((each) => insertAfter(each, each.type === "RestElement" ? ": any[]" : ": any"));
        site.change(edits, "typed parameters as any");
      },
    };
  },
});

/** The part of a parameter that takes an annotation and has none; a name with a default value has the default's type. */
function untypedPart(param: Node): Node | null {
  const part = param.type === "AssignmentPattern" && param.left.type !== "Identifier" ? param.left : param;
  if (!/^(Identifier|ObjectPattern|ArrayPattern|RestElement)$/.test(part.type)) return null;
  return "typeAnnotation" in part && part.typeAnnotation ? null : part;
}
