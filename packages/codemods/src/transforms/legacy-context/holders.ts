import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, componentKind, keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";

/** `contextTypes` or `childContextTypes` as it stands in the code. */
export interface Declaration {
  /** The class member, statement or object property that declares it. */
  node: Node;
  /** What the types are, without assertions around it. */
  value: Node;
}

/** A component with at least one of the two declarations. */
export interface Holder {
  name: string | null;
  component:
    | { kind: "class"; node: ClassNode }
    | { kind: "function"; node: FunctionNode }
    /** The object that `createReactClass` is given. */
    | { kind: "createClass"; node: NodeOf<"ObjectExpression"> }
    /** An import, a parameter, the result of a call: nothing whose code can be seen here. */
    | { kind: "unseen" };
  consumes: Declaration | null;
  provides: Declaration | null;
}

const both = /^(contextTypes|childContextTypes)$/;

/** Every component of the file that declares legacy context, in source order of its first declaration. */
export function holdersOf(source: Source): Holder[] {
  const holders = new Map<Node, Holder>();
  for (const member of [...source.all("PropertyDefinition"), ...source.all("MethodDefinition")]) {
    const name = keyName(member);
    const owner = member.parent?.parent;
    if (!member.static || !name || !both.test(name) || !owner) continue;
    if (owner.type !== "ClassDeclaration" && owner.type !== "ClassExpression") continue;
    const value = member.type === "MethodDefinition" ? returned(member) : member.value;
    if (value) note(owner, { kind: "class", node: owner }, classNameOf(owner), name, { node: member, value });
  }
  for (const assignment of source.all("AssignmentExpression")) {
    const { left, right } = assignment;
    const name = left.type === "MemberExpression" ? memberName(left) : null;
    if (!name || !both.test(name) || left.type !== "MemberExpression" || assignment.operator !== "=") continue;
    const target = left.object.type === "Identifier" ? behind(source, left.object) : left.object;
    const statement = assignment.parent?.type === "ExpressionStatement" ? assignment.parent : null;
    const component = statement ? componentOf(source, target) : ({ kind: "unseen" } as const);
    const label = left.object.type === "Identifier" ? left.object.name : null;
    const at = component.kind === "unseen" ? assignment : component.node;
    note(at, component, label, name, { node: statement ?? assignment, value: right });
  }
  for (const call of source.all("CallExpression")) {
    const [spec] = call.arguments;
    if (spec?.type !== "ObjectExpression" || componentKind(source, call) !== "createClass") continue;
    for (const property of spec.properties) {
      const name = property.type === "Property" ? keyName(property) : null;
      if (property.type !== "Property" || !name || !both.test(name)) continue;
      const label =
        call.parent?.type === "VariableDeclarator" && call.parent.id.type === "Identifier" ? call.parent.id.name : null;
      note(spec, { kind: "createClass", node: spec }, label, name, { node: property, value: property.value });
    }
  }
  return [...holders.values()].sort((a, b) => placeOf(a).start - placeOf(b).start);

  function note(
    at: Node,
    component: Holder["component"],
    name: string | null,
    which: string,
    declaration: Declaration,
  ) {
    const holder = holders.get(at) ?? { name, component, consumes: null, provides: null };
    const plain = { node: declaration.node, value: unwrapped(declaration.value) };
    if (which === "contextTypes") holder.consumes = plain;
    else holder.provides = plain;
    holders.set(at, holder);
  }
}

/** The declaration that comes first in the file. */
function placeOf({ consumes, provides }: Holder): Node {
  const [first] = [consumes, provides].filter((each) => each !== null).sort((a, b) => a.node.start - b.node.start);
  return first!.node;
}

/** What a name is declared as: a class, a function, or what its constant is initialised with. */
function behind(source: Source, name: NodeOf<"Identifier">): Node {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.kind === "param" || binding.kind === "import") return name;
  const { declaration } = binding;
  if (declaration.type === "VariableDeclarator" && declaration.id.type === "Identifier") {
    return declaration.init ? unwrapped(declaration.init) : name;
  }
  return declaration;
}

function componentOf(source: Source, node: Node): Holder["component"] {
  switch (node.type) {
    case "ClassDeclaration":
    case "ClassExpression":
      return { kind: "class", node };
    case "FunctionDeclaration":
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      // A function that says `this` is a class of the old kind.
      return usesThis(source, node) ? { kind: "unseen" } : { kind: "function", node };
    case "CallExpression": {
      const [spec] = node.arguments;
      return spec?.type === "ObjectExpression" && componentKind(source, node) === "createClass"
        ? { kind: "createClass", node: spec }
        : { kind: "unseen" };
    }
    default:
      return { kind: "unseen" };
  }
}

function usesThis(source: Source, node: FunctionNode): boolean {
  return source.all("ThisExpression").some((each) => node.start <= each.start && each.end <= node.end);
}

function returned(member: NodeOf<"MethodDefinition">): Node | null {
  const statement = member.kind === "get" ? member.value.body?.body[0] : null;
  return statement?.type === "ReturnStatement" ? statement.argument : null;
}

function classNameOf(node: ClassNode): string | null {
  if (node.id) return node.id.name;
  const { parent } = node;
  return parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? parent.id.name : null;
}
