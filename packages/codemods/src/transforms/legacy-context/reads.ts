import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Holder } from "./holders.ts";

/** What a component reads of its context. */
export interface Reads {
  keys: string[];
  /** The context object itself goes somewhere, so all of its entries may be seen. */
  whole: boolean;
}

/** Every read of `this.context`, or of a function's second parameter. */
export function readsOf(source: Source, { component }: Holder): Reads {
  const reads: Reads = { keys: [], whole: false };
  if (component.kind === "unseen") return reads;
  if (component.kind === "function") {
    const second = component.node.params[1];
    if (second) pattern(source, second, reads);
    return reads;
  }
  const { start, end } = component.node;
  for (const each of source.all("MemberExpression")) {
    if (each.start < start || each.end > end || memberName(each) !== "context" || !isThis(source, each.object))
      continue;
    use(source, each, reads, 0);
  }
  return reads;
}

/** `this`, or a constant that stands for it as older code writes `const self = this`. */
function isThis(source: Source, node: Node): boolean {
  if (node.type === "ThisExpression") return true;
  if (node.type !== "Identifier") return false;
  const declaration = source.names.bindingOf(node)?.declaration;
  return declaration?.type === "VariableDeclarator" && declaration.init?.type === "ThisExpression";
}

function use(source: Source, node: Node, reads: Reads, depth: number): void {
  const { parent } = node;
  if (!parent || depth > 8) return;
  switch (parent.type) {
    case "MemberExpression": {
      const key = parent.object === node ? memberName(parent) : null;
      if (key === null) reads.whole = true;
      else reads.keys.push(key);
      return;
    }
    case "VariableDeclarator":
      return pattern(source, parent.id, reads, depth + 1);
    case "AssignmentExpression":
      if (parent.left !== node) reads.whole = true;
      return;
    case "LogicalExpression":
      if (parent.left === node && parent.operator === "&&") return;
      return use(source, parent, reads, depth + 1);
    case "ChainExpression":
    case "TSAsExpression":
    case "TSNonNullExpression":
      return use(source, parent, reads, depth + 1);
    case "BinaryExpression":
    case "IfStatement":
    case "UnaryExpression":
    case "ExpressionStatement":
      return;
    case "ConditionalExpression":
      if (parent.test !== node) reads.whole = true;
      return;
    case "CallExpression": {
      // `get(this.context, "theme.color")`, as lodash has it.
      const path = parent.arguments[0] === node && parent.arguments[1];
      const first =
        path && path.type === "Literal" && typeof path.value === "string" ? path.value.split(/[.[]/)[0] : null;
      if (first && /get$/i.test(source.textOf(parent.callee))) reads.keys.push(first);
      else reads.whole = true;
      return;
    }
    default:
      reads.whole = true;
  }
}

function pattern(source: Source, node: Node, reads: Reads, depth = 0): void {
  switch (node.type) {
    case "Identifier":
      for (const each of source.names.bindingOf(node)?.references ?? []) use(source, each, reads, depth + 1);
      return;
    case "AssignmentPattern":
      return pattern(source, node.left, reads, depth);
    case "ObjectPattern":
      for (const each of node.properties) {
        const key = each.type === "Property" ? keyName(each) : null;
        if (key === null) reads.whole = true;
        else reads.keys.push(key);
      }
      return;
    default:
      reads.whole = true;
  }
}
