import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import { oncePerSource } from "./once-per-source.ts";
import { originOf } from "./origins.ts";

export type ComponentKind = "class" | "pure-class" | "function" | "memo" | "forwardRef" | "lazy" | "createClass";

/** A component that a file declares, as JSON. */
export interface ComponentFact {
  /** The name it is bound to, or `"*default*"` for a default export without one. */
  local: string;
  kind: ComponentKind;
  /** For `memo`, `forwardRef` and the like: the name of the wrapped component, when it is one. */
  inner: string | null;
  start: number;
}

export interface Component extends ComponentFact {
  /** The class, function or call. */
  node: Node;
}

export type ClassNode = NodeOf<"ClassDeclaration" | "ClassExpression">;
export type FunctionNode = NodeOf<"FunctionDeclaration" | "FunctionExpression" | "ArrowFunctionExpression">;

/** Every component at the top of the file, in source order. */
export const componentsOf = oncePerSource((source): Component[] => {
  const found: Component[] = [];
  for (const statement of source.program.body) {
    const exported =
      statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration"
        ? statement.declaration
        : statement;
    if (!exported) continue;
    if (exported.type === "VariableDeclaration") {
      for (const each of exported.declarations)
        if (each.id.type === "Identifier" && each.init) add(each.id.name, each.init);
    } else if (exported.type === "ExpressionStatement") {
      const { expression } = exported;
      const isModule =
        expression.type === "AssignmentExpression" &&
        /^(module\.exports|exports\.default)$/.test(source.textOf(expression.left));
      if (isModule) add("*default*", expression.right);
    } else {
      const name = "id" in exported && exported.id?.type === "Identifier" ? exported.id.name : "*default*";
      add(name, exported);
    }
  }
  return found;

  function add(local: string, node: Node): void {
    const kind = componentKind(source, node);
    if (!kind) return;
    if (kind === "function" && local !== "*default*" && !/^[A-Z]/.test(local)) return;
    const inner =
      node.type === "CallExpression" && node.arguments[0]?.type === "Identifier" ? node.arguments[0].name : null;
    found.push({ local, kind, inner, start: node.start, node });
  }
});

/** What kind of component an expression or declaration makes, or `null` when it makes none. */
export function componentKind(source: Source, node: Node): ComponentKind | null {
  switch (node.type) {
    case "ClassDeclaration":
    case "ClassExpression":
      return classKind(source, node);
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return returnsElements(source, node) ? "function" : null;
    case "CallExpression": {
      const origin = originOf(source, node.callee);
      if (origin?.source === "create-react-class") return "createClass";
      if (origin?.source !== "react") return null;
      if (origin.name === "createClass") return "createClass";
      return origin.name === "memo" || origin.name === "forwardRef" || origin.name === "lazy" ? origin.name : null;
    }
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
      return componentKind(source, node.expression);
    default:
      return null;
  }
}

/** `class` or `pure-class` when it extends React's own, or a class that does; `class` too for a base that renders. */
export function classKind(source: Source, node: ClassNode): "class" | "pure-class" | null {
  const { superClass } = node;
  if (!superClass) return null;
  const origin = originOf(source, superClass);
  if (origin?.source === "react" && origin.name === "PureComponent") return "pure-class";
  if (origin?.source === "react" && origin.name === "Component") return "class";
  if (superClass.type === "Identifier") {
    const base = source.names.bindingOf(superClass)?.declaration;
    if (base && base !== node && (base.type === "ClassDeclaration" || base.type === "ClassExpression"))
      return classKind(source, base);
  }
  return node.body.body.some((each) => each.type === "MethodDefinition" && keyName(each) === "render") ? "class" : null;
}

/** The class, if any, whose member `node` stands in, looking through arrow functions and not through other functions. */
export function enclosingClass(node: Node): ClassNode | null {
  for (let each: Node | null | undefined = node.parent; each; each = each.parent) {
    if (each.type === "ClassDeclaration" || each.type === "ClassExpression") return each;
  }
  return null;
}

/** The nearest function around a node, itself excluded. */
export function enclosingFunction(node: Node): FunctionNode | null {
  for (let each: Node | null | undefined = node.parent; each; each = each.parent) {
    if (
      each.type === "FunctionDeclaration" ||
      each.type === "FunctionExpression" ||
      each.type === "ArrowFunctionExpression"
    )
      return each;
  }
  return null;
}

/** The name of a class member or object property, or `null` when it is computed. */
export function keyName(member: { key?: Node | null; computed?: boolean }): string | null {
  const { key } = member;
  if (!key || (member.computed && key.type !== "Literal")) return null;
  if (key.type === "Identifier") return key.name;
  return key.type === "Literal" ? String(key.value) : null;
}

/** The members of a class with this name; statics only where asked for. */
export function classMembers(
  node: ClassNode,
  name: string,
  where: "instance" | "static" = "instance",
): NodeOf<"MethodDefinition" | "PropertyDefinition">[] {
  return node.body.body.filter(
    (each): each is NodeOf<"MethodDefinition" | "PropertyDefinition"> =>
      (each.type === "MethodDefinition" || each.type === "PropertyDefinition") &&
      each.static === (where === "static") &&
      keyName(each) === name,
  );
}

/** Whether any `return` (or the arrow's expression) is an element, not counting functions inside. */
export function returnsElements(source: Source, node: FunctionNode): boolean {
  return returnedExpressions(source, node).some((each) => isElement(source, each));
}

/** What a function returns: every `return`'s argument, or the expression of an arrow. */
export function returnedExpressions(source: Source, node: FunctionNode): Node[] {
  if (!node.body) return [];
  if (node.body.type !== "BlockStatement") return [node.body];
  return source
    .all("ReturnStatement")
    .filter(
      (each) => each.argument && node.start <= each.start && each.end <= node.end && enclosingFunction(each) === node,
    )
    .map((each) => each.argument!);
}

/** Whether an expression is JSX, `createElement(…)`, or chooses between such. */
function isElement(source: Source, node: Node): boolean {
  switch (node.type) {
    case "JSXElement":
    case "JSXFragment":
      return true;
    case "ConditionalExpression":
      return isElement(source, node.consequent) || isElement(source, node.alternate);
    case "LogicalExpression":
      return isElement(source, node.right);
    case "SequenceExpression":
      return isElement(source, node.expressions.at(-1)!);
    case "TSAsExpression":
    case "TSNonNullExpression":
      return isElement(source, node.expression);
    case "CallExpression": {
      const origin = originOf(source, node.callee);
      return origin?.source === "react" && /^(createElement|cloneElement)$/.test(origin.name);
    }
    default:
      return false;
  }
}
