import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { requiredModule } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

const polyfills =
  /^(@?babel[-/]polyfill|core-js(\/(shim|stable|es\d?|features|fn|library|modules)\b.*)?|es[567]-(shim|sham|promise|map|set|symbol|weak-map)(\/.*)?|react-app-polyfill(\/.*)?|raf\/polyfill|ie1[01].*polyfill|html5shiv.*|console-polyfill|@?whatwg-fetch|promise-polyfill.*|classlist[.-]polyfill|es6-promise\/auto)$/;

/** Finds polyfills for browsers that React 18 and later do not run on. */
export default defineTransform({
  name: "polyfills",
  summary: "report polyfills for browsers that React 18 no longer supports",
  rows: [33],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: [
    "polyfill",
    "core-js",
    "-shim",
    "-sham",
    "es6-promise",
    "es6-map",
    "es6-set",
    "es6-symbol",
    "es6-weak-map",
    "html5shiv",
    "whatwg-fetch",
  ],
  findings,
  visit({ source, found }) {
    const check = (node: Node, module: string | null) => {
      if (module !== null && polyfills.test(module)) found(node).finding("polyfills/import", { module });
    };
    return {
      ImportDeclaration: (node) => check(node, node.source.value),
      CallExpression: (node) => check(node, requiredModule(source, node)),
    };
  },
});
