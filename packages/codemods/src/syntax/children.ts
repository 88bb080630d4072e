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

/** Calls `each` with every direct child of `node` in source order of its fields, and the field it stands in. */
export function eachChild(node: Node, each: (child: Node, field: string) => void): void {
  const fields = visitorKeys[node.type];
  const record = node as unknown as Record<string, unknown>;
  if (fields && !isForeign(record)) {
    for (const field of fields) visitField(record[field], field, each);
  } else {
    for (const field of Object.keys(record)) {
      if (!notChildren.has(field)) visitField(record[field], field, each);
    }
  }
}

/** Babel nodes carry `loc`; only they can hold fields that oxc's table does not name. */
function isForeign(record: Record<string, unknown>): boolean {
  return record["loc"] !== undefined;
}

function visitField(value: unknown, field: string, each: (child: Node, field: string) => void): void {
  if (value === null || typeof value !== "object") return;
  if (Array.isArray(value)) {
    for (const item of value) if (isNode(item)) each(item, field);
  } else if (isNode(value)) {
    each(value, field);
  }
}

function isNode(value: unknown): value is Node {
  return (
    value !== null &&
    typeof value === "object" &&
    typeof (value as { type?: unknown }).type === "string" &&
    "start" in value
  );
}
