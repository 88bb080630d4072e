import {
  type Node,
  type ParseError,
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  printParseErrorCode,
} from "jsonc-parser";

/** A value in a JSON text; `offset` and `length` say where it stands. */
export type JsonNode = Node;

/** One `"name": value` of an object. */
export interface JsonEntry {
  name: string;
  /** The whole entry, from its name to the end of its value. */
  start: number;
  end: number;
  value: JsonNode;
}

/** How much a file's readers forgive: `package.json` is strict, `tsconfig.json` and `.babelrc` have comments. */
export type JsonDialect = "strict" | "comments";

/** The value that a text holds, or `null` when it is not JSON of that dialect. */
export function parseJson(text: string, dialect: JsonDialect): JsonNode | null {
  return read(text, dialect).root;
}

/** What is wrong with a JSON text, with its line; `null` when nothing is. */
export function jsonProblem(text: string, dialect: JsonDialect): string | null {
  const { errors } = read(text, dialect);
  const [first] = errors;
  if (!first) return null;
  const line = text.slice(0, first.offset).split("\n").length;
  const words = printParseErrorCode(first.error)
    .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
    .toLowerCase();
  return `not valid JSON: ${words} in line ${line}`;
}

function read(text: string, dialect: JsonDialect): { root: JsonNode | null; errors: ParseError[] } {
  const errors: ParseError[] = [];
  const forgiving = dialect === "comments";
  const root = parseTree(text, errors, { allowTrailingComma: forgiving, disallowComments: !forgiving });
  return { root: errors.length === 0 && root ? root : null, errors };
}

/** The value at a path of names and indexes, or `null`. */
export function jsonAt(node: JsonNode | null, ...path: (string | number)[]): JsonNode | null {
  return (node && findNodeAtLocation(node, path)) ?? null;
}

/** The entries of an object, in order; none for any other value. */
export function jsonEntries(node: JsonNode | null): JsonEntry[] {
  if (node?.type !== "object") return [];
  return (node.children ?? []).flatMap((entry) => {
    const [name, value] = entry.children ?? [];
    if (!name || !value) return [];
    return [{ name: String(name.value), start: entry.offset, end: entry.offset + entry.length, value }];
  });
}

/** The items of an array, in order; none for any other value. */
export function jsonItems(node: JsonNode | null): JsonNode[] {
  return node?.type === "array" ? (node.children ?? []) : [];
}

/** The text of a string, or `null` for any other value. */
export function jsonString(node: JsonNode | null): string | null {
  return node?.type === "string" ? String(node.value) : null;
}

/** The value as plain data. */
export const jsonValue = (node: JsonNode): unknown => getNodeValue(node);
