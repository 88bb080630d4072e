import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter } from "../../edits.ts";
import { findings } from "./findings.ts";

/** React 19's types take the props of an element for unknown; where they are read, they stay any. */
export default defineTransform({
  name: "element-props",
  summary: "keep the props of ReactElement readable where they are read",
  rows: [62],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["ReactElement"],
  language: "ts",
  findings,
  visit({ source, project, found }) {
    const readsProps =
      source.names.nodes.some(isPropsRead) ||
      source.all("CallExpression").some((each) => isFromReact(each.callee, "cloneElement"));
    return {
      TSTypeReference(node) {
        if (node.typeArguments || !isFromReact(node.typeName, "ReactElement")) return;
        const site = found(node);
        if (readsProps) site.change([insertAfter(node, "<any>")], "kept the props of an element any");
        else site.ignore("props-are-not-read");
      },
    };

    function isFromReact(node: Node, name: string): boolean {
      if (node.type !== "Identifier" && node.type !== "MemberExpression" && node.type !== "TSQualifiedName")
        return false;
      const origin = project.originOf(source, node);
      return origin?.source === "react" && origin.name === name && origin.rest.length === 0;
    }
  },
});

/** `something.props`, but not a component's own. */
function isPropsRead(node: Node): boolean {
  return (
    node.type === "MemberExpression" &&
    !node.computed &&
    node.property.type === "Identifier" &&
    node.property.name === "props" &&
    node.object.type !== "ThisExpression"
  );
}
