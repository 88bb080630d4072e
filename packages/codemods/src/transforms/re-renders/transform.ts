import { defineTransform } from "../../define.ts";
import { connectedProps } from "./connected-props.ts";
import { contextValue } from "./context-value.ts";
import { findings } from "./findings.ts";
import { rowKey } from "./row-key.ts";

/** What renders more than it has to: fresh objects from `mapState`, context values made anew, keys that do not stay. */
export default defineTransform({
  name: "re-renders",
  summary: "keep context values and connected props the same object, and report unstable keys",
  rows: ["P6"],
  preset: "perf",
  since: "16",
  validFrom: "17",
  words: ["connect", "Provider", "key={"],
  findings,
  visit(context) {
    // What a test renders is drawn once and thrown away.
    if (/(\.(test|spec)\.\w+|[\\/]__tests__[\\/].*)$/.test(context.source.path)) return {};
    return {
      CallExpression: (node) => connectedProps(context, node),
      JSXAttribute(node) {
        if (node.name.type !== "JSXIdentifier" || node.value?.type !== "JSXExpressionContainer") return;
        if (node.name.name === "value") contextValue(context, node, node.value.expression);
        if (node.name.name === "key") rowKey(context, node.value.expression);
      },
    };
  },
});
