import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, componentKind, keyName } from "../../syntax/components.ts";
import { memberName, originOf, requiredModule } from "../../syntax/origins.ts";
import { isExported } from "../../syntax/runs-once.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";

/** What `defaultProps` are assigned to. */
export type Component =
  /** A function whose code is here; `compares` when a `memo` around it has a comparison of its own. */
  | { kind: "function"; node: FunctionNode; compares: boolean }
  /** A class, of whatever kind: React 19 still resolves its defaults. */
  | { kind: "class" }
  | { kind: "lazy"; call: NodeOf<"CallExpression"> }
  | { kind: "styled" }
  /** Written in another file. */
  | { kind: "import"; specifier: string; name: string }
  /** A `memo` or `forwardRef` around a function that is also used without it. */
  | { kind: "shared"; inner: string }
  /** The result of a call whose inside cannot be seen. */
  | { kind: "call"; callee: string }
  | { kind: "unknown" };

/** One `Name.defaultProps = value;`. */
export interface Assignment {
  name: string;
  /** The identifier in `Name.defaultProps`. */
  target: NodeOf<"Identifier"> | null;
  statement: NodeOf<"ExpressionStatement"> | null;
  assignment: NodeOf<"AssignmentExpression">;
  component: Component;
}

/** Every assignment of `defaultProps` in the file, in source order. Without a project, imported classes pass for imports. */
export function assignmentsOf(source: Source, project: Project | null): Assignment[] {
  return source.all("AssignmentExpression").flatMap((assignment) => {
    const { left, parent } = assignment;
    if (left.type !== "MemberExpression" || memberName(left) !== "defaultProps" || assignment.operator !== "=")
      return [];
    const target = left.object.type === "Identifier" ? left.object : null;
    const statement = parent?.type === "ExpressionStatement" ? parent : null;
    const component = target ? behindName(source, project, target, 0) : ({ kind: "unknown" } as const);
    return [{ name: source.textOf(left.object), target, statement, assignment, component }];
  });
}

/** What a name of the file means as a component. */
export function componentOf(source: Source, name: Node): Component {
  return name.type === "Identifier" ? behindName(source, null, name, 0) : { kind: "unknown" };
}

function behindName(source: Source, project: Project | null, name: NodeOf<"Identifier">, depth: number): Component {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.writes.length > 0 || depth > 6) return { kind: "unknown" };
  const { declaration } = binding;
  if (binding.kind === "import" && declaration.parent?.type === "ImportDeclaration") {
    const specifier = declaration.parent.source.value;
    const exported =
      declaration.type === "ImportSpecifier"
        ? declaration.imported.type === "Literal"
          ? String(declaration.imported.value)
          : declaration.imported.name
        : "default";
    const known = project?.component(source.path, specifier, exported);
    if (known && /class|createClass/i.test(known.kind)) return { kind: "class" };
    return { kind: "import", specifier, name: exported };
  }
  if (declaration.type === "VariableDeclarator") {
    const module = requiredModule(source, declaration.init);
    const taken = binding.identifier.parent;
    const key = taken?.type === "Property" ? keyName(taken) : null;
    if (module !== null && key !== null) return { kind: "import", specifier: module, name: key };
    if (declaration.id.type !== "Identifier" || !declaration.init) return { kind: "unknown" };
    return behind(source, project, declaration.init, depth + 1);
  }
  return binding.kind === "function" || binding.kind === "class"
    ? behind(source, project, declaration, depth + 1)
    : { kind: "unknown" };
}

function behind(source: Source, project: Project | null, value: Node, depth: number): Component {
  const node = unwrapped(value);
  switch (node.type) {
    case "ClassDeclaration":
    case "ClassExpression":
      return { kind: "class" };
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return isOldClass(source, node) ? { kind: "class" } : { kind: "function", node, compares: false };
    case "Identifier":
      return behindName(source, project, node, depth + 1);
    case "TaggedTemplateExpression":
      return isStyled(source, node.tag) ? { kind: "styled" } : { kind: "call", callee: source.textOf(node.tag) };
    case "CallExpression":
      return behindCall(source, project, node, depth);
    default:
      return { kind: "unknown" };
  }
}

function behindCall(source: Source, project: Project | null, call: NodeOf<"CallExpression">, depth: number): Component {
  const kind = componentKind(source, call);
  if (kind === "createClass") return { kind: "class" };
  if (kind === "lazy") return { kind: "lazy", call };
  if (isStyled(source, call.callee)) return { kind: "styled" };
  const origin = originOf(source, call.callee);
  const passes =
    kind === "memo" || kind === "forwardRef" || (origin?.name === "observer" && origin.source.startsWith("mobx-react"));
  const [inner] = call.arguments;
  if (!passes || !inner) return { kind: "call", callee: source.textOf(call.callee) };
  const component = behind(source, project, inner, depth + 1);
  if (component.kind !== "function")
    return component.kind === "class" || component.kind === "unknown"
      ? { kind: "call", callee: source.textOf(call.callee) }
      : component;
  // The function is used on its own as well, here or in another file, where it has no such defaults.
  const binding = inner.type === "Identifier" ? source.names.bindingOf(inner) : null;
  if (binding && (isExported(binding) || binding.references.filter((each) => !isStatics(each)).length > 1)) {
    return { kind: "shared", inner: binding.name };
  }
  return { ...component, compares: component.compares || (kind === "memo" && call.arguments.length > 1) };
}

/** `Name.displayName = …`: says something about a component and renders nothing. */
function isStatics(use: Node): boolean {
  const member = use.parent;
  return (
    member?.type === "MemberExpression" &&
    member.object === use &&
    member.parent?.type === "AssignmentExpression" &&
    member.parent.left === member
  );
}

/** Functions that say `this` were called with `new`: classes from before there were any. */
function isOldClass(source: Source, node: FunctionNode): boolean {
  if (node.type === "ArrowFunctionExpression") return false;
  return source.all("ThisExpression").some((each) => node.start <= each.start && each.end <= node.end);
}

function isStyled(source: Source, node: Node): boolean {
  let root: Node = node;
  while (root.type === "MemberExpression" || root.type === "CallExpression")
    root = root.type === "MemberExpression" ? root.object : root.callee;
  const origin = originOf(source, root);
  return origin !== null && /^(styled-components|@emotion\/styled|react-emotion|linaria)/.test(origin.source);
}
