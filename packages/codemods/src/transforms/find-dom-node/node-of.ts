import type { SupportCode } from "../../support-code.ts";

/** What reads the node behind a ref that may hold an instance: along the `rootRef` fields that classes of the tree get. */
export const nodeOfCode: SupportCode = {
  name: "nodeOf",
  module: "node-of",
  imports: [],
  text: (
    _,
    typed,
  ) => `/** The node behind what a ref holds: itself, or the root of an instance, which keeps it in \`rootRef\`. */
function nodeOf(held${typed ? ": any" : ""})${typed ? ": any" : ""} {
  if (!held || held.nodeType) return held || null;
  if (!held.rootRef) throw new Error(\`\${held.constructor.name} needs a rootRef on the element that it renders\`);
  return nodeOf(held.rootRef.current);
}`,
};
