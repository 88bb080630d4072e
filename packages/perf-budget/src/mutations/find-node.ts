import { parseSync, visitorKeys } from "oxc-parser";
import type { SourceFile } from "./mutant.ts";

/** As much of a syntax node as an edit needs to know. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Every node of a file, parents before children. */
export function nodesOf({ path, text }: SourceFile): Node[] {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path} cannot be read: ${errors[0].message}`);
  const found: Node[] = [];
  const visit = (node: Node) => {
    found.push(node);
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of [node[key]].flat()) if (isNode(child)) visit(child);
  };
  visit(program as unknown as Node);
  return found;
}

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);
const isFunction = (node: Node): boolean => functions.has(node.type);

const nameIn = (value: unknown): string | null =>
  isNode(value) && (value.type === "Identifier" || value.type === "JSXIdentifier") ? (value["name"] as string) : null;

/** What a JSX attribute such as `onType={…}` is given, where that is no function written there. */
export function findGiven(file: SourceFile, attribute: string): Node | null {
  const found = nodesOf(file).find((node) => node.type === "JSXAttribute" && nameIn(node["name"]) === attribute);
  const value = found?.["value"];
  const given = isNode(value) && value.type === "JSXExpressionContainer" ? value["expression"] : null;
  return isNode(given) && !isFunction(given) ? given : null;
}

/** The function that a name stands for: declared, a constant (also inside of `memo(…)`), a method, or a JSX attribute. */
export function findFunction(file: SourceFile, name: string): Node {
  for (const node of nodesOf(file)) {
    if (isFunction(node) && nameIn(node["id"]) === name) return node;
    if (node.type === "VariableDeclarator" && nameIn(node["id"]) === name) {
      const inner = functionIn(node["init"]);
      if (inner) return inner;
    }
    if (node.type === "JSXAttribute" && nameIn(node["name"]) === name) {
      const inner = functionIn((node["value"] as Node | null)?.["expression"]);
      if (inner) return inner;
    }
    const isMember = node.type === "MethodDefinition" || node.type === "Property" || node.type === "PropertyDefinition";
    if (isMember && (nameIn(node["key"]) === name || (node["key"] as Node | undefined)?.["value"] === name)) {
      const inner = functionIn(node["value"]);
      if (inner) return inner;
    }
  }
  throw new Error(`${file.path} has no function ${name}`);
}

function functionIn(value: unknown): Node | null {
  if (!isNode(value)) return null;
  if (isFunction(value)) return value;
  if (value.type !== "CallExpression") return null;
  return (value["arguments"] as unknown[]).map(functionIn).find((each) => each !== null) ?? null;
}

/** The JSX element with an attribute of that value, such as `id="hero"`, or of that name, such as `Header`. */
export function findElement(file: SourceFile, wanted: { id?: string; name?: string }): Node {
  const found = nodesOf(file).find((node) => {
    if (node.type !== "JSXElement") return false;
    const opening = node["openingElement"] as Node;
    if (wanted.name !== undefined && nameIn(opening["name"]) === wanted.name) return true;
    return (opening["attributes"] as Node[]).some(
      (each) =>
        nameIn(each["name"]) === "id" &&
        wanted.id !== undefined &&
        (each["value"] as Node | null)?.["value"] === wanted.id,
    );
  });
  if (!found) throw new Error(`${file.path} has no element ${wanted.name ?? `#${wanted.id}`}`);
  return found;
}
