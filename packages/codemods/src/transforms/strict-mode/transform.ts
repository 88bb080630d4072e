import { defineTransform } from "../../define.ts";
import { findings } from "./findings.ts";

/** Finds `StrictMode`, which since React 18 mounts everything twice in development. */
export default defineTransform({
  name: "strict-mode",
  summary: "report StrictMode, which mounts twice in development since React 18",
  rows: [25],
  preset: "migrate",
  since: "18",
  validFrom: "16",
  words: ["StrictMode"],
  findings,
  visit: ({ source, project, found }) => ({
    JSXOpeningElement(node) {
      const origin = project.originOf(source, node.name);
      if (origin?.source === "react" && origin.name === "StrictMode") found(node).finding("strict-mode/double-mount");
    },
    CallExpression(node) {
      const [type] = node.arguments;
      if (type?.type !== "Identifier" && type?.type !== "MemberExpression") return;
      const origin = project.originOf(source, type);
      if (origin?.source === "react" && origin.name === "StrictMode") found(node).finding("strict-mode/double-mount");
    },
  }),
});
