import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName, returnedExpressions } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import { hostTag, isElementCall } from "../../syntax/ref-sites.ts";
import { isOwnChild } from "./own-children.ts";
import { isTransition } from "./transition-uses.ts";

/** An element that a component may have for its root: written, made by a call, or the child that it is given. */
export type RootElement = NodeOf<"JSXOpeningElement" | "CallExpression">;

/** What a component renders: elements that lead to its node (and perhaps nothing), or why that cannot be told. */
export type Roots = ({ ok: true } & KnownRoots) | { ok: false; why: string };

export interface KnownRoots {
  elements: RootElement[];
  /** Names of the components among them of which a ref holds an instance. */
  on: Node[];
  /** The child that it is given is among them, and a ref on that may hold a node or an instance. */
  isOpen: boolean;
}

const isKnown = Symbol("known");

interface Walk {
  source: Source;
  owner: InstanceOwner;
  /** Found so far. */
  elements: Set<RootElement>;
  on: Set<Node>;
  isOpen: boolean;
  refHolds: RefHolds;
}

/** What a ref on a component holds: its node, an instance that leads there, or `null` where that cannot be told. */
export type RefHolds = (type: Node) => "node" | "instance" | null;

/** The roots of what a component's `render` returns, through variables and methods of its own. */
export function rootsOf(source: Source, owner: InstanceOwner, refHolds: RefHolds = () => null): Roots {
  const render = methodNamed(owner, "render");
  if (!render) return { ok: false, why: "its render is in another class" };
  if (owner.type !== "ObjectExpression" && isRedefinedByHeir(source, owner))
    return { ok: false, why: "a class that extends it renders something else" };
  const walk: Walk = { source, owner, elements: new Set(), on: new Set(), isOpen: false, refHolds };
  const why = collect(walk, render);
  if (why) return { ok: false, why };
  if (walk.elements.size === 0) return { ok: false, why: "it renders nothing" };
  return { ok: true, elements: [...walk.elements], on: [...walk.on], isOpen: walk.isOpen };
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
    if (answer !== isKnown) return answer;
  }
  return null;
}

function rootsIn(walk: Walk, node: Node, depth: number): string | typeof isKnown {
  const { source, owner } = walk;
  if (depth > 8) return "it cannot be followed";
  const again = (next: Node) => rootsIn(walk, next, depth + 1);
  const all = (nodes: readonly Node[]) => nodes.map(again).find((each) => each !== isKnown) ?? isKnown;
  switch (node.type) {
    case "Literal":
      return node.value === null || typeof node.value === "boolean" ? isKnown : "it may render text";
    case "JSXElement": {
      const { name } = node.openingElement;
      if (rendersNothingItself(source, name) || isWrittenProvider(source, node.openingElement))
        return ofFragment(node.children, again);
      if (isTransition(source, name)) return ofTransition(source, node.children, again, all);
      return add(walk, node.openingElement, name) ? isKnown : `its root is <${source.textOf(name)}>`;
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
      return node.name === "undefined" ? isKnown : ofVariable(source, node, all);
    case "CallExpression": {
      if (isGivenChild(source, node)) {
        walk.elements.add(node);
        walk.isOpen = true;
        return isKnown;
      }
      if (isElementCall(source, node)) {
        const [type, , child] = node.arguments;
        if (child && isWrittenProvider(source, node)) return again(child);
        return type && add(walk, node, type) ? isKnown : `its root is ${type ? source.textOf(type) : "unknown"}`;
      }
      const method =
        node.callee.type === "MemberExpression" && instanceBehind(source, node.callee.object)?.owner === owner
          ? methodNamed(owner, memberName(node.callee) ?? "")
          : null;
      if (method) return collect(walk, method, depth + 1) ?? isKnown;
      return `it renders what ${source.textOf(node.callee)} returns`;
    }
    default:
      return /\bchildren\b/.test(source.textOf(node)) ? "it renders its children" : "it cannot be told what it renders";
  }
}

function add(walk: Walk, element: RootElement, type: Node): boolean {
  const holds = hostTag(type) === null ? walk.refHolds(type) : "node";
  if (holds === null) return false;
  walk.elements.add(element);
  if (holds === "instance") walk.on.add(type);
  return true;
}

/** The child as it was given, or a clone of it. */
function isGivenChild(source: Source, call: NodeOf<"CallExpression">): boolean {
  const [child, , third] = call.arguments;
  if (isOwnChild(source, call)) return true;
  if (!child || !isOwnChild(source, child)) return false;
  if (isCloneWithRef(source, call)) return true;
  const origin = originOf(source, call.callee);
  return origin?.source === "react" && origin.name === "cloneElement" && origin.rest.length === 0 && !third;
}

/** A call that an earlier change wrote. */
export const isCloneWithRef = (source: Source, call: NodeOf<"CallExpression">): boolean =>
  source.textOf(call.callee) === "cloneWithRef";

/** Fragments, context providers and React's other wrappers have no node of their own. */
function rendersNothingItself(source: Source, name: Node): boolean {
  if (name.type === "JSXMemberExpression" && name.property.name === "Provider") return true;
  const origin = originOf(source, name);
  return origin?.source === "react" && /^(Fragment|StrictMode|Profiler)$/.test(origin.name);
}

/** The provider around a root that `legacy-context` wrote: a component, but one that draws its child alone. */
function isWrittenProvider(source: Source, element: RootElement): boolean {
  if (element.type === "JSXOpeningElement")
    return element.attributes.some((each) => /^value=\{this\.\w*[cC]hildContext\w*\(\)\}$/.test(source.textOf(each)));
  const props = element.arguments[1];
  return props !== undefined && /^\{ value: this\.\w*[cC]hildContext\w*\(\) \}$/.test(source.textOf(props));
}

/** A transition draws its child alone; a function that has a `this` of its own could not reach our field. */
function ofTransition(
  source: Source,
  children: readonly Node[],
  again: (node: Node) => string | typeof isKnown,
  all: (nodes: readonly Node[]) => string | typeof isKnown,
): string | typeof isKnown {
  const [only] = children.filter((each) => each.type !== "JSXText");
  const child = only?.type === "JSXExpressionContainer" ? only.expression : only;
  if (child?.type === "ArrowFunctionExpression") return all(returnedExpressions(source, child));
  return child?.type === "JSXElement" ? again(child) : "what its transition draws cannot be told";
}

/** The first node of a fragment is the one that was found. */
function ofFragment(
  children: readonly Node[],
  again: (node: Node) => string | typeof isKnown,
): string | typeof isKnown {
  const [first] = children.filter((each) => each.type !== "JSXText" || each.value.trim() !== "");
  if (first?.type === "JSXElement") return again(first);
  // Something that may be nothing would leave the place to the next.
  const isOnly = children.filter((each) => each.type !== "JSXText" || each.value.trim() !== "").length === 1;
  return first?.type === "JSXExpressionContainer" && isOnly ? again(first.expression) : "its root is a fragment";
}

function ofVariable(
  source: Source,
  name: NodeOf<"Identifier">,
  all: (nodes: readonly Node[]) => string | typeof isKnown,
): string | typeof isKnown {
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
