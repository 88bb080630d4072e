import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { isDomNode } from "../../syntax/dom-nodes.ts";
import { instanceBehind } from "../../syntax/instances.ts";
import { heldBy } from "../../syntax/ref-holders.ts";
import { hostTag } from "../../syntax/ref-sites.ts";

/** What `findDOMNode` is given. */
export type Argument =
  /** A DOM node already, or nothing. */
  | { kind: "node" }
  /** The component itself. */
  | { kind: "this" }
  /** An instance of one of these components, named by their elements; or, unless `always`, a node as well. */
  | { kind: "component"; types: Node[]; always: boolean }
  | { kind: "unknown" };

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
    ...held.sites.map((each) => (each.type ? ofType(source, each.type, forwards) : unknown)),
    ...held.others.map(again),
  ];
  return all.reduce(both);
}

function ofType(source: Source, type: Node, forwards: (type: Node) => boolean): Argument {
  if (hostTag(type) !== null || forwards(type)) return node;
  return /^[A-Za-z_$][\w$.]*$/.test(source.textOf(type)) ? { kind: "component", types: [type], always: true } : unknown;
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
  if (a.kind === "component" && b.kind === "component")
    return { ...a, types: [...a.types, ...b.types], always: a.always && b.always };
  if (a.kind === "component" && b.kind === "node") return { ...a, always: false };
  if (a.kind === "node" && b.kind === "component") return { ...b, always: false };
  return a.kind === b.kind ? a : unknown;
}
