import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import { compareVersions } from "../../version.ts";
import { findings } from "./findings.ts";

const old = /^react-test-renderer\/shallow(\.js)?$/;
const successor = "react-shallow-renderer";

/** `react-test-renderer/shallow` → `react-shallow-renderer`, the package that the former has handed on since 17. */
export default defineTransform({
  name: "shallow-renderer",
  summary: "load the shallow renderer from its own package",
  rows: [46],
  preset: "migrate",
  since: "19",
  validFrom: "16",
  words: ["react-test-renderer/shallow", successor],
  findings,
  visit: ({ source, options, found }) => ({
    Literal(node) {
      if (typeof node.value !== "string" || !(old.test(node.value) || node.value === successor) || !isSpecifier(node))
        return;
      if (old.test(node.value)) {
        const quote = source.text[node.start]!;
        found(node).change([replace(node, `${quote}${successor}${quote}`)], `loaded ${successor}`);
      } else if (compareVersions(options.to, "19") >= 0) {
        found(node).finding("shallow-renderer/refuses-19");
      }
    },
  }),
});

/** Whether a string names a module: in an import or export, `require`, `import()`, or a module mock. */
function isSpecifier(node: Node): boolean {
  const { parent } = node;
  if (!parent) return false;
  if ("source" in parent) return (parent.source as Node | null) === node;
  if (parent.type === "TSExternalModuleReference") return true;
  if (parent.type !== "CallExpression" || parent.arguments[0] !== node) return false;
  const { callee } = parent;
  if (callee.type === "Identifier") return callee.name === "require";
  return (
    callee.type === "MemberExpression" &&
    callee.object.type === "Identifier" &&
    /^(jest|vi|vitest|require)$/.test(callee.object.name)
  );
}
