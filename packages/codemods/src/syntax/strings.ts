import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";

/** What is known of a string: all of it, or how it begins and ends. */
export type StringShape = { kind: "name"; name: string } | { kind: "pattern"; prefix: string; suffix: string };

/** Any string at all. */
export const anyString: StringShape = { kind: "pattern", prefix: "", suffix: "" };

/** What can be said of an expression that is provably a string; `null` where it may be anything. */
export function stringShape(source: Source, node: Node, depth = 0): StringShape | null {
  if (depth > 6) return null;
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" ? { kind: "name", name: node.value } : null;
    case "TemplateLiteral": {
      const first = node.quasis[0]?.value.cooked ?? "";
      const last = node.quasis.at(-1)?.value.cooked ?? "";
      if (node.expressions.length === 0) return { kind: "name", name: first };
      return { kind: "pattern", prefix: first, suffix: last };
    }
    case "BinaryExpression": {
      if (node.operator !== "+") return null;
      const left = stringShape(source, node.left, depth + 1);
      const right = stringShape(source, node.right, depth + 1);
      if (!left && !right) return null;
      if (left?.kind === "name" && right?.kind === "name") return { kind: "name", name: left.name + right.name };
      const prefix = left?.kind === "name" ? left.name : (left?.prefix ?? "");
      const suffix = right?.kind === "name" ? right.name : (right?.suffix ?? "");
      return { kind: "pattern", prefix, suffix };
    }
    case "CallExpression": {
      const { callee } = node;
      if (callee.type === "Identifier") return callee.name === "String" ? anyString : null;
      if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier" || callee.computed) return null;
      return /^(toString|toLowerCase|toUpperCase|join|trim|padStart|charAt)$/.test(callee.property.name)
        ? anyString
        : null;
    }
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (!binding || binding.writes.length > 0) return null;
      const { declaration } = binding;
      if (declaration.type === "VariableDeclarator" && declaration.id.type === "Identifier" && declaration.init)
        return stringShape(source, declaration.init, depth + 1);
      if (declaration.type === "ArrowFunctionExpression" || declaration.type === "FunctionExpression")
        return itemShape(source, declaration, node.name, depth);
      return null;
    }
    case "TSAsExpression":
    case "TSNonNullExpression":
      return stringShape(source, node.expression, depth + 1);
    default:
      return null;
  }
}

/** Whether a string of one shape can equal one of the other. */
export function canBeEqual(a: StringShape, b: StringShape): boolean {
  if (a.kind === "name") return b.kind === "name" ? a.name === b.name : fits(a.name, b);
  if (b.kind === "name") return fits(b.name, a);
  const prefixes = a.prefix.startsWith(b.prefix) || b.prefix.startsWith(a.prefix);
  return prefixes && (a.suffix.endsWith(b.suffix) || b.suffix.endsWith(a.suffix));
}

function fits(name: string, { prefix, suffix }: { prefix: string; suffix: string }): boolean {
  return name.length >= prefix.length + suffix.length && name.startsWith(prefix) && name.endsWith(suffix);
}

/** The first parameter of a callback that is mapped over strings: `["a", "b"].map(…)`, `Object.keys(…).forEach(…)`. */
function itemShape(
  source: Source,
  callback: { params: readonly Node[]; parent?: Node | null; type: string },
  name: string,
  depth: number,
): StringShape | null {
  const [first] = callback.params;
  const call = callback.parent;
  if (first?.type !== "Identifier" || first.name !== name || call?.type !== "CallExpression") return null;
  if (call.arguments[0] !== (callback as unknown as Node) || call.callee.type !== "MemberExpression") return null;
  const method = call.callee.property.type === "Identifier" ? call.callee.property.name : "";
  if (!/^(map|forEach|filter|flatMap|some|every|find)$/.test(method)) return null;
  const list = call.callee.object;
  if (list.type === "CallExpression") return source.textOf(list.callee) === "Object.keys" ? anyString : null;
  const array = arrayBehind(source, list);
  const isStrings = array && array.length > 0 && array.every((each) => each && stringShape(source, each, depth + 1));
  return isStrings ? anyString : null;
}

function arrayBehind(source: Source, node: Node): readonly (Node | null)[] | null {
  if (node.type === "ArrayExpression") return node.elements;
  if (node.type !== "Identifier") return null;
  const binding = source.names.bindingOf(node);
  if (!binding || binding.writes.length > 0 || binding.declaration.type !== "VariableDeclarator") return null;
  return binding.declaration.init?.type === "ArrayExpression" ? binding.declaration.init.elements : null;
}
