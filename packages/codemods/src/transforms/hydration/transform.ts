import { defineTransform } from "../../define.ts";
import { hydrationFacts } from "./facts.ts";
import { findings } from "./findings.ts";
import { invalidNestings } from "./invalid-nesting.ts";
import { unstableOutputs } from "./unstable-output.ts";

/** Reports what components of a server-rendered project draw otherwise in the browser. */
export default defineTransform<{ hydrates: true }, boolean>({
  name: "hydration",
  summary: "report render output that differs between server and browser",
  rows: [27],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: [
    "hydrate",
    '"next/',
    "'next/",
    '"gatsby',
    "'gatsby",
    "renderToString",
    "renderToNodeStream",
    "renderToPipeableStream",
    "renderToReadableStream",
    "Math.random",
    "Date.now",
    "new Date()",
    "toLocale",
    "typeof window",
    "typeof document",
    "navigator.",
    "localStorage",
    "window.inner",
    "window.matchMedia",
    "performance.now",
    "randomUUID",
    "<table",
    "<p>",
    "<p ",
    "<a ",
    "<button",
    "<form",
  ],
  findings,
  facts: hydrationFacts,
  plan: (facts) => facts.size > 0,
  visit: ({ source, plan, found }) => ({
    end() {
      if (!plan) return;
      for (const { node, cause } of unstableOutputs(source)) found(node).finding(`hydration/${cause}`);
      for (const { node, child, parent } of invalidNestings(source))
        found(node.openingElement).finding("hydration/nesting", { child, parent });
    },
  }),
});
