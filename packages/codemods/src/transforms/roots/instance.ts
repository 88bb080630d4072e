import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { componentKind } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

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
  if (name.type === "JSXIdentifier" && /^[a-z]/.test(name.name)) return "HTMLElement";
  if (name.type === "Literal" && typeof name.value === "string") return "HTMLElement";
  if (name.type !== "Identifier" && name.type !== "JSXIdentifier") return null;
  const binding = source.names.bindingOf(name);
  if (!binding || binding.writes.length > 0) return null;
  const { declaration } = binding;
  if (binding.kind === "import") {
    const origin = originOf(source, name);
    const kind = origin ? project.component(source.path, origin.source, origin.name)?.kind : undefined;
    return isClass(kind) ? name.name : null;
  }
  const node: Node | null = declaration.type === "VariableDeclarator" ? declaration.init : declaration;
  const kind = node ? componentKind(source, node) : null;
  if (!isClass(kind ?? undefined) || isWrapped(node)) return null;
  return kind === "createClass" ? "any" : name.name;
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

const isClass = (kind: string | undefined) => kind === "class" || kind === "pure-class" || kind === "createClass";

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
