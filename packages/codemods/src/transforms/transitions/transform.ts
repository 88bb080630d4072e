import { defineTransform } from "../../define.ts";
import { classUpdate } from "./class-update.ts";
import { debounced } from "./debounced.ts";
import { deferredList } from "./deferred-list.ts";
import { findings } from "./findings.ts";
import { hookUpdates } from "./hook-updates.ts";

/** Slow updates that ride along with an input's own: the input stays urgent, the rest becomes a transition. */
export default defineTransform({
  name: "transitions",
  summary: "keep typing urgent: move the slow updates of its handler into startTransition",
  rows: ["P5"],
  preset: "perf",
  since: "18",
  validFrom: "18",
  words: ["onChange", "onInput", "ebounce"],
  findings,
  visit: (context) => ({
    JSXAttribute(node) {
      if (node.name.type !== "JSXIdentifier" || !/^on(Change|Input)$/.test(node.name.name)) return;
      hookUpdates(context, node);
      deferredList(context, node);
    },
    CallExpression(node) {
      classUpdate(context, node);
      debounced(context, node);
    },
  }),
});
