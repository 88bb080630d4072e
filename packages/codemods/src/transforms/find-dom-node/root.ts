import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName, returnedExpressions } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { hostTag, isElementCall } from "../../syntax/ref-sites.ts";

/** A host element that a component may have for its root. */
export type RootElement = NodeOf<"JSXOpeningElement" | "CallExpression">;

/** What a component renders: host elements (and perhaps nothing), or why that cannot be told. */
export type Roots = { ok: true; elements: RootElement[] } | { ok: false; why: string };

const isHost = Symbol("host");

interface Walk {
  source: Source;
  owner: InstanceOwner;
  /** Found so far. */
  elements: Set<RootElement>;
  takesNode: TakesNode;
}

/** Whether a component's ref holds a DOM node, so that it may stand for a host element. */
type TakesNode = (type: Node) => boolean;

/** The roots of what a component's `render` returns, through variables and methods of its own. */
export function rootsOf(source: Source, owner: InstanceOwner, takesNode: TakesNode = () => false): Roots {
  const render = methodNamed(owner, "render");
  if (!render) return { ok: false, why: "its render is in another class" };
  if (owner.type !== "ObjectExpression" && isRedefinedByHeir(source, owner))
    return { ok: false, why: "a class that extends it renders something else" };
  const elements = new Set<RootElement>();
  const why = collect({ source, owner, elements, takesNode }, render);
  if (why) return { ok: false, why };
  return elements.size > 0 ? { ok: true, elements: [...elements] } : { ok: false, why: "it renders nothing" };
}

/** The function of a method or function-valued field. */
function methodNamed(owner: InstanceOwner, name: string): FunctionNode | null {
  const members: readonly Node[] = owner.type === "ObjectExpression" ? owner.properties : owner.body.body;
  for (const each of members) {
    if (each.type !== "MethodDefinition" && each.type !== "PropertyDefinition" && each.type !== "Property") continue;
    if (keyName(each) !== name || ("static" in each && each.static)) continue;
    const { value } = each;
    if (value?.type === "FunctionExpression" || value?.type === "ArrowFunctionExpression") return value;
  }
  return null;
}

function isRedefinedByHeir(source: Source, owner: InstanceOwner): boolean {
  const name = "id" in owner && owner.id ? owner.id : null;
  const binding = name && source.names.bindingOf(name);
  return (
    binding?.references.some((each) => {
      const { parent } = each;
      const isBase =
        (parent?.type === "ClassDeclaration" || parent?.type === "ClassExpression") && parent.superClass === each;
      return isBase && methodNamed(parent, "render") !== null;
    }) ?? false
  );
}

/** Adds the roots that a function returns; answers why it cannot, if so. */
function collect(walk: Walk, node: FunctionNode, depth = 0): string | null {
  for (const each of returnedExpressions(walk.source, node)) {
    const answer = rootsIn(walk, each, depth);
    if (answer !== isHost) return answer;
  }
  return null;
}

function rootsIn(walk: Walk, node: Node, depth: number): string | typeof isHost {
  const { source, owner, elements, takesNode } = walk;
  if (depth > 8) return "it cannot be followed";
  const again = (next: Node) => rootsIn(walk, next, depth + 1);
  const all = (nodes: readonly Node[]) => nodes.map(again).find((each) => each !== isHost) ?? isHost;
  switch (node.type) {
    case "Literal":
      return node.value === null || typeof node.value === "boolean" ? isHost : "it may render text";
    case "JSXElement": {
      const { name } = node.openingElement;
      if (rendersNothingItself(source, name)) return ofFragment(node.children, again);
      if (hostTag(name) === null && !takesNode(name)) return `its root is <${source.textOf(name)}>`;
      elements.add(node.openingElement);
      return isHost;
    }
    case "JSXFragment":
      return ofFragment(node.children, again);
    case "ConditionalExpression":
      return all([node.consequent, node.alternate]);
    case "LogicalExpression":
      return node.operator === "&&" ? again(node.right) : all([node.left, node.right]);
    case "TSAsExpression":
    case "TSNonNullExpression":
      return again(node.expression);
    case "Identifier":
      return node.name === "undefined" ? isHost : ofVariable(source, node, all);
    case "CallExpression": {
      if (isElementCall(source, node)) {
        const [type] = node.arguments;
        if (!type || (hostTag(type) === null && !takesNode(type)))
          return `its root is ${type ? source.textOf(type) : "unknown"}`;
        elements.add(node);
        return isHost;
      }
      const method =
        node.callee.type === "MemberExpression" && instanceBehind(source, node.callee.object)?.owner === owner
          ? methodNamed(owner, memberName(node.callee) ?? "")
          : null;
      if (method) return collect(walk, method, depth + 1) ?? isHost;
      return `it renders what ${source.textOf(node.callee)} returns`;
    }
    default:
      return /\bchildren\b/.test(source.textOf(node)) ? "it renders its children" : "it cannot be told what it renders";
  }
}

/** Fragments, context providers and React's other wrappers have no node of their own. */
function rendersNothingItself(source: Source, name: Node): boolean {
  if (name.type === "JSXMemberExpression" && name.property.name === "Provider") return true;
  const origin = originOf(source, name);
  return origin?.source === "react" && /^(Fragment|StrictMode|Profiler)$/.test(origin.name);
}

/** The first node of a fragment is the one that was found. */
function ofFragment(children: readonly Node[], again: (node: Node) => string | typeof isHost): string | typeof isHost {
  const [first] = children.filter((each) => each.type !== "JSXText" || each.value.trim() !== "");
  if (first?.type === "JSXElement") return again(first);
  // Something that may be nothing would leave the place to the next.
  const isOnly = children.filter((each) => each.type !== "JSXText" || each.value.trim() !== "").length === 1;
  return first?.type === "JSXExpressionContainer" && isOnly ? again(first.expression) : "its root is a fragment";
}

function ofVariable(
  source: Source,
  name: NodeOf<"Identifier">,
  all: (nodes: readonly Node[]) => string | typeof isHost,
): string | typeof isHost {
  const unknown = name.name === "children" ? "it renders its children" : `what ${name.name} is cannot be told`;
  const binding = source.names.bindingOf(name);
  if (binding?.declaration.type !== "VariableDeclarator" || binding.declaration.id.type !== "Identifier")
    return unknown;
  const { init } = binding.declaration;
  const given = binding.writes.map((each) =>
    each.parent?.type === "AssignmentExpression" && each.parent.left === each ? each.parent.right : null,
  );
  const values = [...(init ? [init] : []), ...given];
  if (values.length === 0 || values.includes(null)) return unknown;
  return all(values.filter((each) => each !== null));
}
