import { defineTransform } from "../../define.ts";
import { attributeName, hostTag } from "../../syntax/handlers.ts";
import { falseExits } from "./false-exits.ts";
import { findings } from "./findings.ts";

/** React 16 skipped a handler that is `false`; since React 17 it is called, and throws. */
export default defineTransform({
  name: "conditional-handlers",
  summary: "give elements undefined, not false, where a condition leaves a handler out",
  rows: [8],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: ["={"],
  shape: /\bon[A-Z]\w*=\{[^{}]*(&&|\bfalse\b|''|""|\b0\b)/,
  findings,
  visit: ({ source, found }) => ({
    JSXAttribute(node) {
      const name = attributeName(node);
      if (!name || !/^on[A-Z]/.test(name) || node.value?.type !== "JSXExpressionContainer") return;
      const { edits, isBoolean, isBlocked } = falseExits(source, node.value.expression);
      if (edits.length === 0 && !isBlocked) return;
      const tag = hostTag(node);
      // React 16 makes an attribute of what a custom element is handed.
      if (tag?.includes("-")) return;
      const isHost = tag !== null;
      if (!isHost && !isBoolean) return;
      const site = found(node);
      if (!isHost) site.finding("conditional-handlers/of-a-component", { name });
      else if (isBlocked) site.finding("conditional-handlers/between", { name });
      else site.change(edits, `made ${name} undefined where there is no handler`);
    },
  }),
});
