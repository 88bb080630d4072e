import { type Node, visitorKeys } from "oxc-parser";

const notChildren = new Set([
  "type",
  "start",
  "end",
  "loc",
  "range",
  "parent",
  "extra",
  "errors",
  "comments",
  "tokens",
]);

/** The fields of a node that can hold children, in source order. */
export function childFields(node: Node): readonly string[] {
  // Babel nodes carry `loc`; only they can hold fields that oxc's table does not name.
  const fields = (node as { loc?: unknown }).loc === undefined ? visitorKeys[node.type] : undefined;
  return fields ?? Object.keys(node).filter((field) => !notChildren.has(field));
}

/** Whether a field's value is a node, and not a name, a flag or Babel's bookkeeping. */
export function isNode(value: unknown): value is Node {
  return value !== null && typeof value === "object" && typeof (value as { type?: unknown }).type === "string";
}
