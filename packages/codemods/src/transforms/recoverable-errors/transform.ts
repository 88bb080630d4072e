import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { functionBehind, isInside } from "../../syntax/handlers.ts";
import { memberName } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

/** Reports digests that moved, and popstate handlers whose updates React 19 renders at once. */
export default defineTransform({
  name: "recoverable-errors",
  summary: "report digests of recoverable errors and state updates on popstate",
  rows: [59],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["onRecoverableError", "popstate"],
  findings,
  visit: ({ source, project, found }) => {
    return {
      Property(node) {
        const isOption = !node.computed && node.key.type === "Identifier" && node.key.name === "onRecoverableError";
        const handler = isOption ? functionBehind(source, node.value) : null;
        const info = handler?.params[1];
        if (!handler || !info) return;
        const [first] = handler.params;
        const error = first?.type === "Identifier" ? first.name : "error";
        if (info.type === "ObjectPattern") {
          const digest = info.properties.find(
            (each) => each.type === "Property" && each.key.type === "Identifier" && each.key.name === "digest",
          );
          if (digest) found(digest).finding("recoverable-errors/digest", { info: "errorInfo", error });
        } else if (info.type === "Identifier") {
          for (const each of source.names.bindingOf(info)?.references ?? []) {
            if (
              each.parent?.type === "MemberExpression" &&
              each.parent.object === each &&
              memberName(each.parent) === "digest"
            )
              found(each.parent).finding("recoverable-errors/digest", { info: info.name, error });
          }
        }
      },
      CallExpression(node) {
        const [event, handler] = node.arguments;
        if (
          memberName(node.callee) !== "addEventListener" &&
          !(node.callee.type === "Identifier" && node.callee.name === "addEventListener")
        )
          return;
        if (event?.type === "Literal" && event.value === "popstate") reportUpdates(node, handler);
      },
      AssignmentExpression(node) {
        if (node.left.type === "MemberExpression" && memberName(node.left) === "onpopstate")
          reportUpdates(node, node.right);
      },
    };

    function reportUpdates(node: Node, handler: Node | undefined): void {
      const setter = handler?.type === "Identifier" && isSetter(handler);
      const behind = functionBehind(source, handler);
      if (setter || (behind && updates(behind))) found(node).finding("recoverable-errors/popstate");
    }

    function updates(handler: FunctionNode): boolean {
      return source.all("CallExpression").some((each) => {
        if (!isInside(each, handler)) return false;
        if (each.callee.type === "Identifier") return isSetter(each.callee);
        return /^(setState|forceUpdate)$/.test(memberName(each.callee) ?? "");
      });
    }

    function isSetter(node: NodeOf<"Identifier">): boolean {
      const declaration = source.names.bindingOf(node)?.declaration;
      if (
        declaration?.type !== "VariableDeclarator" ||
        declaration.id.type !== "ArrayPattern" ||
        declaration.init?.type !== "CallExpression"
      )
        return false;
      const setter = declaration.id.elements[1];
      const origin = project.originOf(source, declaration.init.callee);
      return (
        setter?.type === "Identifier" &&
        setter.name === node.name &&
        origin?.source === "react" &&
        /^use(State|Reducer)$/.test(origin.name)
      );
    }
  },
});
