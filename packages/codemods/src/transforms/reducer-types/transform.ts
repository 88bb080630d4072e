import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, remove, replace } from "../../edits.ts";
import type { NodeOf } from "../../source.ts";
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
        const [first, second] = typeArguments?.params ?? [];
        if (!typeArguments || !first) return;
        const origin = project.originOf(source, node.callee);
        if (origin?.source !== "react" || origin.name !== "useReducer") return;
        const state = stateAndAction(first);
        // Two type arguments are state and action already, unless the first is a reducer and the second the initialiser's.
        if (!state && second) return;
        const site = found(node);
        if (state) {
          const [s, a] = state;
          const list = second ? `${s}, ${source.textOf(second)}, [action: ${a}]` : `${s}, [action: ${a}]`;
          site.change([replace(typeArguments, `<${list}>`)], "gave useReducer its state and action");
        } else if (isReducerType(first)) {
          const edits: Edit[] = [remove(typeArguments)];
          site.change(edits, "let useReducer infer its state and action");
        } else {
          site.ignore("no-reducer-type");
        }
      },
    };

    /** The two arguments of `Reducer<S, A>`. */
    function stateAndAction(type: Node): [string, string] | null {
      if (type.type !== "TSTypeReference") return null;
      const origin = project.originOf(source, type.typeName);
      const args = type.typeArguments?.params ?? [];
      if (origin?.source !== "react" || origin.name !== "Reducer" || args.length !== 2) return null;
      return [source.textOf(args[0]!), source.textOf(args[1]!)];
    }

    /** `typeof reducer`, a function type, or an alias of one: all that could stand for a reducer. */
    function isReducerType(type: Node): boolean {
      if (type.type === "TSTypeQuery" || type.type === "TSFunctionType") return true;
      if (type.type !== "TSTypeReference" || type.typeName.type !== "Identifier") return false;
      const declaration = source.names.bindingOf(type.typeName)?.declaration as
        | NodeOf<"TSTypeAliasDeclaration">
        | undefined;
      if (declaration?.type !== "TSTypeAliasDeclaration") return type.typeName.name.endsWith("Reducer");
      return stateAndAction(declaration.typeAnnotation) !== null || isReducerType(declaration.typeAnnotation);
    }
  },
});
