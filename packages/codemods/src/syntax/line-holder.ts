import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";

/** Nodes whose line may be preceded by a comment of its own. */
const holders = /(Statement|Declaration|Definition|Member)$/;
const lists = /^(Program|BlockStatement|ClassBody|StaticBlock|SwitchCase|TSModuleBlock)$/;

/** The innermost statement or class member that holds the whole range, or `null` when none does. */
export function lineHolder(source: Source, range: { start: number; end: number }): Node | null {
  let best: Node | null = null;
  for (const node of source.names.nodes) {
    if (node.start > range.start) break;
    if (node.end >= range.end && node.parent && holders.test(node.type) && lists.test(node.parent.type)) best = node;
  }
  return best;
}
