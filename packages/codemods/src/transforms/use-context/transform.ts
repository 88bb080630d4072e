import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { replace } from "../../edits.ts";
import { memberName } from "../../syntax/origins.ts";
import { findings } from "./findings.ts";

/** `useContext(X)` → `use(X)`. Optional: both work on 19. */
export default defineTransform({
  name: "use-context",
  summary: "read contexts with use instead of useContext",
  rows: [61],
  preset: "optional",
  since: "19",
  validFrom: "19",
  words: ["useContext"],
  findings,
  visit: ({ source, project, found }) => ({
    CallExpression(node) {
      const { callee } = node;
      if (callee.type === "MemberExpression" && memberName(callee) === "spyOn") {
        const [owner, name] = node.arguments;
        const isHook = name?.type === "Literal" && name.value === "useContext";
        if (isHook && project.originOf(source, owner)?.source === "react") found(node).finding("use-context/mocked");
        return;
      }
      const origin = project.originOf(source, callee);
      if (origin?.source !== "react" || origin.name !== "useContext" || origin.rest.length > 0) return;
      const site = found(node);
      if (isTried(node)) return site.finding("use-context/tried");
      site.change(
        [replace(callee, origin.global ? "React.use" : site.import("react", "use"))],
        "read the context with use",
      );
    },
  }),
});

/** Whether a `try` block of the same function holds the node. */
function isTried(node: Node): boolean {
  for (let each = node; each.parent && !/Function/.test(each.type); each = each.parent) {
    if (each.parent.type === "TryStatement" && each.parent.block === each) return true;
  }
  return false;
}
