import type { Program } from "oxc-parser";
import { isNode, looseFields } from "../syntax/children.ts";
import { kindOf } from "../syntax/node-kinds.ts";
import { type Loose, reshape } from "./estree-nodes.ts";

/**
 * Turns the tree that Babel makes by itself into the shape that oxc makes, in place. Babel has a plugin for that, but it
 * defines two properties anew for each node: a quarter of the time that parsing takes.
 */
export function toEstree(program: unknown, text: string): Program {
  return convert(program as Loose, text, false) as unknown as Program;
}

/** What stands in the node's place. `inChain` where a link of an optional chain hangs on it. */
function convert(node: Loose, text: string, inChain: boolean): Loose {
  const isLink = node.type === "OptionalMemberExpression" || node.type === "OptionalCallExpression";
  const isEnd = isLink && (!inChain || node.extra?.parenthesized === true);
  const made = reshape(node, text);
  for (const field of kindOf(made.type).babelFields ?? looseFields(made as never)) {
    const value = made[field];
    if (value === null || typeof value !== "object") continue;
    if (Array.isArray(value)) {
      for (const [at, item] of value.entries()) if (isNode(item)) value[at] = convert(item as never, text, false);
    } else if (isNode(value)) {
      made[field] = convert(value as never, text, isLink && (field === "object" || field === "callee"));
    }
  }
  return isEnd ? { type: "ChainExpression", start: made.start, end: made.end, expression: made } : made;
}
