import type { Node } from "oxc-parser";

const notChildren = new Set([
  "type",
  "start",
  "end",
  "loc",
  "range",
  "parent",
  "binding",
  "extra",
  "errors",
  "comments",
  "tokens",
]);

/** The fields of one of Babel's nodes that can hold children, in source order. `in` takes a tenth of the time of a filtered list. */
export function looseFields(node: Node): string[] {
  const fields: string[] = [];
  for (const field in node) if (!notChildren.has(field)) fields.push(field);
  return fields;
}

/** Whether a field's value is a node, and not a name, a flag or Babel's bookkeeping. */
export function isNode(value: unknown): value is Node {
  return value !== null && typeof value === "object" && typeof (value as { type?: unknown }).type === "string";
}
