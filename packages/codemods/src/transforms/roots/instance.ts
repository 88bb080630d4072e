import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type ComponentKind, componentKind } from "../../syntax/components.ts";
import { hostInterface } from "../../syntax/host-interfaces.ts";
import { originOf } from "../../syntax/origins.ts";
import type { NameNode } from "../../syntax/scopes.ts";

/** The element whose instance the removed API returned, where a ref gets the same value. */
export interface Referable {
  /** Where `ref` goes. */
  at: number;
  /** `null` when it is JSX; else what stands around the property. */
  object: { before: string; after: string } | null;
  /** What the ref holds, in TypeScript. */
  type: string;
}

/** Where a ref on the element would hold what `ReactDOM.render` returned: class components and host elements. */
export function referable(source: Source, project: Project, element: Node | null): Referable | null {
  if (element?.type === "JSXElement") {
    const { name, attributes } = element.openingElement;
    if (attributes.some((each) => each.type === "JSXAttribute" && each.name.name === "ref")) return null;
    const type = instanceType(source, project, name);
    const last = attributes.at(-1) ?? element.openingElement.typeArguments ?? name;
    return type === null ? null : { at: last.end, object: null, type };
  }
  if (element?.type !== "CallExpression") return null;
  const origin = originOf(source, element.callee);
  if (origin?.source !== "react" || origin.name !== "createElement") return null;
  const [component, props] = element.arguments;
  const type = component ? instanceType(source, project, component) : null;
  if (!component || type === null) return null;
  if (!props) return { at: component.end, object: { before: ", { ", after: " }" }, type };
  if (
    props.type !== "ObjectExpression" ||
    props.properties.some(
      (each) => each.type === "Property" && each.key.type === "Identifier" && each.key.name === "ref",
    )
  )
    return null;
  const [first] = props.properties;
  return first
    ? { at: props.properties.at(-1)!.end, object: { before: ", ", after: "" }, type }
    : { at: props.start + 1, object: { before: " ", after: " " }, type };
}

function instanceType(source: Source, project: Project, name: Node): string | null {
  if (name.type === "JSXIdentifier" && /^[a-z]/.test(name.name)) return hostInterface(name.name) ?? "any";
  if (name.type === "Literal" && typeof name.value === "string") return hostInterface(name.value) ?? "any";
  if (name.type !== "Identifier" && name.type !== "JSXIdentifier") return null;
  const kind = kindOf(source, project, name);
  if (kind === "createClass") return "any";
  return kind === "class" || kind === "pure-class" ? name.name : null;
}

/** What kind of component a name stands for, as far as the project shows; `null` where a decorator may have changed it. */
function kindOf(source: Source, project: Project, name: NameNode): ComponentKind | null {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.writes.length > 0) return null;
  if (binding.kind === "import") {
    const origin = originOf(source, name);
    return (origin && project.component(source.path, origin.source, origin.name)?.kind) ?? null;
  }
  const { declaration } = binding;
  const node: Node | null = declaration.type === "VariableDeclarator" ? declaration.init : declaration;
  return node && !isWrapped(node) ? componentKind(source, node) : null;
}

/** Whether the outermost component is surely of a kind that has no instance: the removed API returned `null` for it. */
export function hasNoInstance(source: Source, project: Project, element: Node | null): boolean {
  const name = element?.type === "JSXElement" ? element.openingElement.name : null;
  if (name?.type !== "JSXIdentifier" || /^[a-z]/.test(name.name)) return false;
  const kind = kindOf(source, project, name);
  return kind === "function" || kind === "memo" || kind === "forwardRef" || kind === "lazy";
}

/** Whether nothing that could matter runs before `node` when `parent` is evaluated: `f(node)`, `node.x`, `node as T`. */
function isEvaluatedFirst(node: Node, parent: Node): boolean {
  switch (parent.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSSatisfiesExpression":
    case "TSTypeAssertion":
      return true;
    case "MemberExpression":
      return parent.object === node;
    case "CallExpression":
      return parent.callee === node || (parent.arguments[0] === node && isPath(parent.callee));
    default:
      return false;
  }
}

function isPath(node: Node): boolean {
  return node.type === "Identifier" || (node.type === "MemberExpression" && !node.computed && isPath(node.object));
}

/** A decorator may put another component in the class's place; these are known not to. */
function isWrapped(node: Node | null): boolean {
  const decorators = node?.type === "ClassDeclaration" || node?.type === "ClassExpression" ? node.decorators : [];
  return decorators.some(
    ({ expression }) =>
      expression.type !== "Identifier" || !/^(polyfill|autobind|boundMethod|observer)$/.test(expression.name),
  );
}

/** The statement whose value comes from the call, and may have others put in front of it. */
export function valueStatement(
  call: Node,
): NodeOf<"VariableDeclaration" | "ExpressionStatement" | "ReturnStatement"> | null {
  let node: Node = call;
  while (node.parent && isEvaluatedFirst(node, node.parent)) node = node.parent;
  const { parent } = node;
  const statement =
    parent?.type === "VariableDeclarator" &&
    parent.init === node &&
    parent.parent?.type === "VariableDeclaration" &&
    parent.parent.declarations.length === 1
      ? parent.parent
      : parent?.type === "AssignmentExpression" &&
          parent.right === node &&
          parent.operator === "=" &&
          parent.parent?.type === "ExpressionStatement"
        ? parent.parent
        : parent?.type === "ReturnStatement" || (parent?.type === "ExpressionStatement" && node !== call)
          ? parent
          : null;
  return statement && /^(Program|BlockStatement|SwitchCase)$/.test(statement.parent?.type ?? "") ? statement : null;
}
