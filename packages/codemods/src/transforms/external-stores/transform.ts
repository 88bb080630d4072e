import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { type FunctionNode, enclosingClass, enclosingFunction, keyName } from "../../syntax/components.ts";
import { functionBehind, isInside } from "../../syntax/handlers.ts";
import { findings } from "./findings.ts";

const subscribers = new Set(["subscribe", "addListener", "addChangeListener", "on", "listen", "observe"]);

/** Finds subscriptions made by hand whose listener sets state: concurrent rendering can tear between two reads. */
export default defineTransform({
  name: "external-stores",
  summary: "report hand-made store subscriptions, which want useSyncExternalStore",
  rows: [30],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: [...subscribers].map((name) => `.${name}(`),
  findings,
  visit({ source, project, found }) {
    return {
      CallExpression(node) {
        const { callee } = node;
        if (
          callee.type !== "MemberExpression" ||
          callee.computed ||
          callee.property.type !== "Identifier" ||
          !subscribers.has(callee.property.name)
        )
          return;
        const isHeard = node.arguments.some((each) => {
          if (each.type === "Identifier" && isSetter(each)) return true;
          const listener = functionBehind(source, each);
          return listener !== null && setsState(listener);
        });
        if (!isHeard || !runsOnMount(node)) return;
        found(node).finding("external-stores/subscription", {
          store: source.textOf(callee.object).replace(/\s+/g, " "),
          method: callee.property.name,
        });
      },
    };

    /** In componentDidMount, a constructor, componentWillMount or an effect. */
    function runsOnMount(node: Node): boolean {
      for (let run = enclosingFunction(node); run; run = enclosingFunction(run)) {
        const { parent } = run;
        if (parent?.type === "CallExpression") {
          const origin = project.originOf(source, parent.callee);
          if (origin?.source === "react" && /^use(Layout|Insertion)?Effect$/.test(origin.name)) return true;
        }
        const member = parent as NodeOf<"MethodDefinition" | "PropertyDefinition" | "Property"> | undefined;
        if (
          member &&
          "key" in member &&
          /^(constructor|(UNSAFE_)?componentWillMount|componentDidMount)$/.test(keyName(member) ?? "")
        ) {
          return enclosingClass(run) !== null || member.type === "Property";
        }
      }
      return false;
    }

    function setsState(listener: FunctionNode): boolean {
      return source.all("CallExpression").some((call) => isInside(call, listener) && isStateSetter(call));
    }

    function isStateSetter({ callee }: NodeOf<"CallExpression">): boolean {
      if (callee.type === "MemberExpression")
        return (
          callee.object.type === "ThisExpression" &&
          callee.property.type === "Identifier" &&
          /^(setState|forceUpdate)$/.test(callee.property.name)
        );
      return callee.type === "Identifier" && isSetter(callee);
    }

    /** What `useState` or `useReducer` gave besides the state. */
    function isSetter(name: NodeOf<"Identifier">): boolean {
      const declaration = source.names.bindingOf(name)?.declaration;
      if (declaration?.type !== "VariableDeclarator" || declaration.init?.type !== "CallExpression") return false;
      const origin = project.originOf(source, declaration.init.callee);
      return origin?.source === "react" && /^use(State|Reducer)$/.test(origin.name);
    }
  },
});
