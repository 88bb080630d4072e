import { parseSync } from "oxc-parser";
import { lineStarts } from "./line-starts.ts";

type Node = { type: string; start: number; end: number; [key: string]: unknown };

/** A function in a source text, with all of the text that names it. */
interface Named {
  name: string;
  start: number;
  end: number;
  line: number;
}

/** What the functions and classes of a source are called, and where they stand. Empty for a text that cannot be parsed. */
export function namedFunctions(file: string, text: string): Named[] {
  const found: Named[] = [];
  const { lineOf } = lineStarts(text);
  const visit = (node: Node, naming: { name: string; start: number } | null): void => {
    const own = nameIn(node);
    const isFunction =
      /^(Function(Declaration|Expression)|ArrowFunctionExpression|Class(Declaration|Expression))$/.test(node.type);
    if (isFunction) {
      const name = own ?? naming?.name;
      if (name)
        found.push({
          name,
          start: naming?.start ?? node.start,
          end: node.end,
          line: lineOf(naming?.start ?? node.start) + 1,
        });
    }
    // `const Row = memo(forwardRef((props) => …))` names its function through calls.
    const isTransparent =
      node.type === "CallExpression" ||
      /^(TS(As|Satisfies|NonNull)Expression|ParenthesizedExpression|JSXExpressionContainer)$/.test(node.type);
    const passedOn = isFunction
      ? null
      : own !== null
        ? { name: own, start: node.start }
        : isTransparent
          ? naming
          : null;
    for (const child of childrenOf(node)) visit(child, passedOn);
  };
  const { program, errors } = parseSync(file.replace(/\?.*$/, ""), text);
  if (errors.length === 0) visit(program as unknown as Node, null);
  return found;
}

/** The innermost function around an offset. */
export const functionAt = (functions: readonly Named[], offset: number): Named | null =>
  functions
    .filter(({ start, end }) => start <= offset && offset < end)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))[0] ?? null;

function nameIn(node: Node): string | null {
  if (node.type === "JSXAttribute") return String((node["name"] as Node)["name"] ?? "") || null;
  const isNaming =
    /^(Function|Class|VariableDeclarator|Property|MethodDefinition|PropertyDefinition|AssignmentExpression)/.test(
      node.type,
    );
  const key = node["computed"] === true ? null : node["key"];
  const named = (isNaming ? (node["id"] ?? key ?? node["left"]) : null) as Node | null | undefined;
  if (named?.type === "Identifier" || named?.type === "PrivateIdentifier") return String(named["name"]);
  if (named?.type === "MemberExpression") return String((named["property"] as Node)["name"] ?? "") || null;
  return null;
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => {
    const all: unknown[] = Array.isArray(value) ? value : [value];
    return all.filter((each): each is Node => typeof (each as Node | null)?.type === "string");
  });
}
