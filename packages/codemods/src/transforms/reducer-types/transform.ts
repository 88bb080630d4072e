import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { remove, replace } from "../../edits.ts";
import { findings } from "./findings.ts";

/** `useReducer<Reducer<S, A>>` → `useReducer<S, [A]>`: React 19's types take state and action, not the reducer's type. */
export default defineTransform({
  name: "reducer-types",
  summary: "give useReducer its state and action types instead of the reducer's",
  rows: [63],
  preset: "migrate",
  since: "19",
  validFrom: "19",
  words: ["useReducer"],
  language: "ts",
  findings,
  visit({ source, project, found }) {
    return {
      CallExpression(node) {
        const { typeArguments } = node;
        const [reducer, initial, ...more] = typeArguments?.params ?? [];
        if (!typeArguments || !reducer || more.length > 0) return;
        // One type is the reducer's, and so is the first of two where an initialiser is given; else they are 19's own.
        if (initial && node.arguments.length < 3) return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || origin.name !== "useReducer") return;
        const site = found(node);
        const [run] = node.arguments;
        const known = stateAndAction(reducer) ?? (run && isUntyped(run) ? readFrom(reducer) : null);
        if (!known) return site.change([remove(typeArguments)], "let useReducer infer its state and action");
        const list = [known.state, ...(initial ? [source.textOf(initial)] : []), `[${known.action}]`].join(", ");
        site.change([replace(typeArguments, `<${list}>`)], "gave useReducer its state and action");
      },
    };

    /** What `Reducer<S, A>` and `ReducerWithoutAction<S>` say. */
    function stateAndAction(type: Node): { state: string; action: string } | null {
      if (type.type !== "TSTypeReference") return null;
      const origin = project.originOf(source, type.typeName);
      const [state, action] = (type.typeArguments?.params ?? []).map((each) => source.textOf(each));
      if (origin?.source !== "react" || state === undefined) return null;
      if (origin.name === "ReducerWithoutAction") return { state, action: "" };
      return origin.name === "Reducer" && action !== undefined ? { state, action: `action: ${action}` } : null;
    }

    function readFrom(type: Node): { state: string; action: string } {
      const text = source.textOf(type);
      return { state: `ReturnType<${text}>`, action: `action: Parameters<${text}>[1]` };
    }
  },
});

/** Whether a function is written in place and counts on its expected type for those of its parameters. */
function isUntyped(run: Node): boolean {
  if (run.type !== "ArrowFunctionExpression" && run.type !== "FunctionExpression") return false;
  return run.params.some((each) => "typeAnnotation" in each && !each.typeAnnotation);
}
