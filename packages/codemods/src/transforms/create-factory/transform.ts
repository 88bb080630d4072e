import { defineTransform } from "../../define.ts";
import { insertBefore, replace } from "../../edits.ts";
import { findings } from "./findings.ts";
import { typedFactory } from "./typed-factory.ts";

/** `createFactory(X)` → `createElement.bind(null, X)`: the same function of props and children, on every React. */
export default defineTransform({
  name: "create-factory",
  summary: "bind createElement where createFactory made a factory",
  rows: [45],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["createFactory"],
  findings,
  visit: ({ source, project, found }) => ({
    CallExpression(node) {
      const origin = project.originOf(source, node.callee);
      if (origin?.source !== "react" || origin.name !== "createFactory" || origin.rest.length > 0) return;
      const site = found(node);
      const [type] = node.arguments;
      if (!type || type.type === "SpreadElement" || node.arguments.length > 1)
        return site.finding("create-factory/arguments");
      const react = (name: string, how = {}) => (origin.global ? `React.${name}` : site.import("react", name, how));
      if (source.dialect.language === "ts")
        return site.change(typedFactory(source, node, type, react), "called createElement");
      site.change(
        [replace(node.callee, `${react("createElement")}.bind`), insertBefore(type, "null, ")],
        "bound createElement",
      );
    },
    Identifier(node) {
      // `createFactory` handed on as a value has no call to rewrite. Imports, members and calls are not of this kind.
      if (node.parent?.type === "CallExpression" && node.parent.callee === node) return;
      if (
        node.parent?.type === "MemberExpression" ||
        node.parent?.type === "ImportSpecifier" ||
        node.parent?.type === "Property"
      )
        return;
      if (!source.names.bindingOf(node) || source.names.bindingOf(node)?.identifier === node) return;
      const origin = project.originOf(source, node);
      if (origin?.source === "react" && origin.name === "createFactory") found(node).finding("create-factory/value");
    },
  }),
});
