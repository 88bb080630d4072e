import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { enclosingClass, enclosingFunction } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";

/** `always` an element; or a child, which `maybe` is one and may be text. */
export type Elementhood = "always" | "maybe" | null;

/** Whether an expression is a React element, as far as what is done with it shows. */
export function elementhood(source: Source, node: Node, depth = 0): Elementhood {
  if (depth > 6) return null;
  switch (node.type) {
    case "JSXElement":
      return "always";
    case "TSAsExpression":
    case "TSTypeAssertion":
    case "TSNonNullExpression":
    case "ChainExpression":
      return elementhood(source, node.expression, depth + 1);
    case "CallExpression": {
      const name = reactName(source, node.callee);
      return /^(createElement|cloneElement|Children\.only)$/.test(name) ? "always" : null;
    }
    case "MemberExpression":
      if (node.computed) {
        const list = node.object;
        return list.type === "CallExpression" && reactName(source, list.callee) === "Children.toArray" ? "maybe" : null;
      }
      if (isHandledAsElement(source, node)) return "always";
      if (node.object.type === "ThisExpression") return ofField(source, node, depth);
      return memberName(node) === "children" && /(^|\.)props$/.test(source.textOf(node.object)) ? "maybe" : null;
    case "Identifier":
      return ofVariable(source, node, depth);
    default:
      return null;
  }
}

function ofVariable(source: Source, name: Extract<Node, { type: "Identifier" }>, depth: number): Elementhood {
  const binding = source.names.bindingOf(name);
  if (!binding) return null;
  if (isHandledAsElement(source, name)) return "always";
  const { declaration, identifier } = binding;
  const annotation = "typeAnnotation" in identifier ? identifier.typeAnnotation : null;
  if (annotation && /\b(ReactElement|JSX\.Element)\b/.test(source.textOf(annotation))) return "always";
  if (declaration.type === "VariableDeclarator") {
    if (declaration.id.type === "Identifier" && declaration.init && binding.writes.length === 0)
      return elementhood(source, declaration.init, depth + 1);
    const isProps = /(^|\.)props$/.test(declaration.init ? source.textOf(declaration.init) : "");
    return declaration.id.type === "ObjectPattern" && isProps && isPickedAs(identifier, "children") ? "maybe" : null;
  }
  if (
    declaration.type !== "ArrowFunctionExpression" &&
    declaration.type !== "FunctionExpression" &&
    declaration.type !== "FunctionDeclaration"
  )
    return null;
  const [first] = declaration.params;
  if (isCalledElement(binding)) return "maybe";
  if (first?.type === "ObjectPattern") return isPickedAs(identifier, "children") ? "maybe" : null;
  const call = declaration.parent;
  if (call?.type !== "CallExpression") return null;
  if (call.arguments[1] === declaration && /^Children\.(map|forEach)$/.test(reactName(source, call.callee)))
    return first === identifier ? "maybe" : null;
  const list = call.callee.type === "MemberExpression" ? call.callee.object : null;
  const isChildren = list?.type === "CallExpression" && reactName(source, list.callee) === "Children.toArray";
  return isChildren && call.arguments[0] === declaration && first === identifier ? "maybe" : null;
}

/** `this.child`, where the class keeps an element in it. */
function ofField(source: Source, field: Node, depth: number): Elementhood {
  const text = source.textOf(field);
  const kinds = source.all("AssignmentExpression").flatMap(({ left, right, operator }) => {
    if (operator !== "=" || left === field || source.textOf(left) !== text) return [];
    return enclosingClass(left) === enclosingClass(field) ? (elementhood(source, right, depth + 1) ?? []) : [];
  });
  return kinds.includes("maybe") ? "maybe" : (kinds[0] ?? null);
}

/** A parameter that is called like an element, and asked for its props as well. */
function isCalledElement({ name, references }: Binding): boolean {
  if (!/(?:child|children|element|trigger)$/i.test(name)) return false;
  return references.some(({ parent }) => parent?.type === "MemberExpression" && memberName(parent) === "props");
}

function isPickedAs(identifier: Node, key: string): boolean {
  const { parent } = identifier;
  return parent?.type === "Property" && parent.key.type === "Identifier" && parent.key.name === key;
}

/** Whether the function around gives the same expression to `cloneElement` or asks `isValidElement` of it. */
function isHandledAsElement(source: Source, node: Node): boolean {
  const text = source.textOf(node);
  const around = enclosingFunction(node);
  return source.all("CallExpression").some((each) => {
    const [first] = each.arguments;
    if (
      !first ||
      source.textOf(unwrapped(first)) !== text ||
      !/^(cloneElement|isValidElement)$/.test(reactName(source, each.callee))
    )
      return false;
    if (node.type === "Identifier") {
      const same = unwrapped(first);
      return same.type === "Identifier" && source.names.bindingOf(same) === source.names.bindingOf(node);
    }
    return (
      enclosingFunction(each) === around || (around !== null && around.start <= each.start && each.end <= around.end)
    );
  });
}

/** `cloneElement`, `Children.map`: the name of a React export that a callee means. */
function reactName(source: Source, callee: Node): string {
  const origin = originOf(source, callee);
  return origin?.source === "react" ? [origin.name, ...origin.rest].join(".") : "";
}
