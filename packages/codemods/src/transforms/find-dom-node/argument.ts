import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { isDomNode } from "../../syntax/dom-nodes.ts";
import { enclosingClass } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind } from "../../syntax/instances.ts";
import { heldBy } from "../../syntax/ref-holders.ts";
import { type RefSite, hostTag } from "../../syntax/ref-sites.ts";
import { isOwnChild } from "./own-children.ts";
import { isTagProp } from "./tag-variables.ts";

/** What `findDOMNode` is given. */
export type Argument =
  /** A DOM node already, or nothing. */
  | { kind: "node" }
  /** The component itself. */
  | { kind: "this" }
  /** What a ref holds that may be an instance. */
  | ({ kind: "held" } & HeldByRef)
  | { kind: "unknown" };

export interface HeldByRef {
  /** Components of which it may be an instance, by the names of their elements. */
  types: Node[];
  /** Classes of which it may be the child, cloned with a ref. */
  parents: InstanceOwner[];
  /** Variables that name the tag or component of which it may be. */
  tags: Node[];
  /** It may be a node as well. */
  orNode: boolean;
}

const node: Argument = { kind: "node" };
const unknown: Argument = { kind: "unknown" };

/** What an argument of `findDOMNode` provably is. `forwards` tells components whose ref holds a node. */
export function argumentOf(source: Source, given: Node, forwards: (type: Node) => boolean, depth = 0): Argument {
  if (depth > 8) return unknown;
  const again = (next: Node) => argumentOf(source, next, forwards, depth + 1);
  switch (given.type) {
    case "ConditionalExpression":
      return both(again(given.consequent), again(given.alternate));
    case "LogicalExpression":
      return given.operator === "&&" ? again(given.right) : both(again(given.left), again(given.right));
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion": {
      const inner = again(given.expression);
      return inner.kind === "unknown" && isDomNode(source, given) ? node : inner;
    }
  }
  if (instanceBehind(source, given)) return { kind: "this" };
  if (isDomNode(source, given)) return node;
  const rendered = renderedElement(source, given);
  if (rendered) return ofType(source, rendered, forwards);
  const held = heldBy(source, given);
  if (!held) return unknown;
  const all = [
    ...held.sites.map((each) => (each.type ? ofType(source, each.type, forwards) : ofClone(source, each))),
    ...held.others.map(again),
  ];
  return all.reduce(both);
}

function ofType(source: Source, type: Node, forwards: (type: Node) => boolean): Argument {
  if (hostTag(type) !== null || forwards(type)) return node;
  const held: Argument = { kind: "held", types: [], parents: [], tags: [], orNode: false };
  if (isTagProp(source, type)) return { ...held, tags: [type] };
  return /^[A-Za-z_$][\w$.]*$/.test(source.textOf(type)) ? { ...held, types: [type] } : unknown;
}

/** A clone of the child that a component is given is whatever the others of the tree give it. */
function ofClone(source: Source, { element }: RefSite): Argument {
  const [child] = element.type === "CallExpression" ? element.arguments : [];
  if (!child || !isOwnChild(source, child)) return unknown;
  const parent = enclosingClass(element);
  return parent ? { kind: "held", types: [], parents: [parent], tags: [], orNode: false } : unknown;
}

/** The element's name in `renderIntoDocument(<App />)`, through one variable. */
function renderedElement(source: Source, given: Node): Node | null {
  if (given.type === "Identifier") {
    const binding = source.names.bindingOf(given);
    if (binding?.declaration.type !== "VariableDeclarator" || binding.declaration.id.type !== "Identifier") return null;
    const writes = binding.writes.map((each) =>
      each.parent?.type === "AssignmentExpression" ? each.parent.right : null,
    );
    const [value, ...more] = [...(binding.declaration.init ? [binding.declaration.init] : []), ...writes];
    return value && more.length === 0 && value.type !== "Identifier" ? renderedElement(source, value) : null;
  }
  if (given.type !== "CallExpression") return null;
  if (!/\b(renderIntoDocument|ReactDOM\.render)$/.test(source.textOf(given.callee))) return null;
  const [element] = given.arguments;
  return element?.type === "JSXElement" ? element.openingElement.name : null;
}

function both(a: Argument, b: Argument): Argument {
  if (a.kind === "held" && b.kind === "held") {
    return {
      kind: "held",
      types: [...a.types, ...b.types],
      parents: [...a.parents, ...b.parents],
      tags: [...a.tags, ...b.tags],
      orNode: a.orNode || b.orNode,
    };
  }
  if (a.kind === "held" && b.kind === "node") return { ...a, orNode: true };
  if (a.kind === "node" && b.kind === "held") return { ...b, orNode: true };
  return a.kind === b.kind ? a : unknown;
}
