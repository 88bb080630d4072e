import { parseSync } from "oxc-parser";

type Node = { type: string; start: number; [key: string]: unknown };

/** A place in a text; both count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Where in a module's text the value at a path of its default export stands; as near as it can be told. */
export function locate(file: string, text: string, path: readonly PropertyKey[]): Place {
  const { program } = parseSync(file, text);
  const body = program.body as unknown as Node[];
  const named = new Map<string, Node>();
  let node: Node | undefined;
  for (const statement of body) {
    const declared = (
      statement.type === "ExportNamedDeclaration" ? statement["declaration"] : statement
    ) as Node | null;
    if (declared?.type === "VariableDeclaration")
      for (const each of declared["declarations"] as { id: { name: string }; init: Node | null }[])
        if (each.init) named.set(each.id.name, each.init);
    if (statement.type === "ExportDefaultDeclaration") node = statement["declaration"] as Node;
  }
  let start = node?.start ?? 0;
  for (const key of path) {
    const inside = node && unwrap(node, named);
    const next = inside && childAt(inside, key);
    if (!next) break;
    [node, start] = next;
  }
  const before = text.slice(0, start).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** What a value is once calls such as `defineConfig(…)`, `as const`, `satisfies` and names of constants are taken off. */
function unwrap(node: Node, named: ReadonlyMap<string, Node>, depth = 0): Node {
  const inner =
    node.type === "CallExpression"
      ? (node["arguments"] as Node[])[0]
      : node.type === "Identifier"
        ? named.get(node["name"] as string)
        : /^TS(As|Satisfies|NonNull)Expression$|^ParenthesizedExpression$/.test(node.type)
          ? (node["expression"] as Node)
          : undefined;
  return inner && depth < 10 ? unwrap(inner, named, depth + 1) : node;
}

/** The value under a key, and where the key stands. */
function childAt(node: Node, key: PropertyKey): [Node, number] | undefined {
  if (node.type === "ArrayExpression") {
    const element = (node["elements"] as (Node | null)[])[Number(key)];
    return element ? [element, element.start] : undefined;
  }
  if (node.type !== "ObjectExpression") return undefined;
  for (const property of node["properties"] as Node[]) {
    const name = property["key"] as { name?: string; value?: unknown } | undefined;
    if (name && String(name.name ?? name.value) === String(key)) return [property["value"] as Node, property.start];
  }
  return undefined;
}
