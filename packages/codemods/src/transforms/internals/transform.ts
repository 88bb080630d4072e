import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { findings } from "./findings.ts";

/** Names that React keeps to itself, and what became of them. */
const internals: Record<string, string> = {
  __SECRET_INTERNALS_DO_NOT_USE_OR_YOU_WILL_BE_FIRED: "React 19 renamed it and changed what it holds",
  __DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: "it may change in any release",
  _reactInternalFiber: "React 17 renamed it to _reactInternals, and 19 changed what it holds",
  _reactInternalInstance: "it was gone with React 16",
  _reactInternals: "what it holds changes in any release",
  _reactRootContainer: "React 18 sets it for legacy roots only, and 19 has none",
  _renderedComponent: "it was gone with React 16",
  _currentElement: "it was gone with React 16",
  dispatchConfig: "events lost it with React 17",
};

/** Finds code that reaches into React's own fields. */
export default defineTransform({
  name: "internals",
  summary: "report reads of React's internal fields",
  rows: [56],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: [...Object.keys(internals), "__reactInternalInstance$", "__reactEventHandlers$"],
  findings,
  visit({ found }) {
    const check = (node: Node, name: unknown) => {
      if (typeof name !== "string") return;
      const what = Object.hasOwn(internals, name)
        ? internals[name]
        : /^__react(InternalInstance|EventHandlers)\$/.test(name)
          ? "React 17 renamed the keys that it sets on DOM nodes"
          : undefined;
      if (what) found(node).finding("internals/read", { name, what });
    };
    return {
      MemberExpression(node) {
        if (!node.computed && node.property.type === "Identifier") check(node.property, node.property.name);
      },
      Property(node) {
        if (node.parent?.type === "ObjectPattern" && !node.computed && node.key.type === "Identifier")
          check(node.key, node.key.name);
      },
      Literal: (node) => check(node, node.value),
      TemplateElement: (node) => check(node, node.value.raw),
    };
  },
});
