import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { Source } from "../../source.ts";
import { isDomNode } from "../../syntax/dom-nodes.ts";
import { instanceBehind } from "../../syntax/instances.ts";
import { heldBy } from "../../syntax/ref-holders.ts";
import { type RefSite, hostTag } from "../../syntax/ref-sites.ts";
import type { ForwardingComponents } from "./forwarding.ts";

/** What `findDOMNode` is given. */
export type Argument =
  /** A DOM node already, or nothing. */
  | { kind: "node" }
  /** The component itself. */
  | { kind: "this" }
  /** An instance of a component. */
  | { kind: "component"; name: string }
  | { kind: "unknown" };

/** What an argument of `findDOMNode` provably is. */
export function argumentOf(source: Source, project: Project, forwarding: ForwardingComponents, node: Node): Argument {
  if (node.type === "ConditionalExpression")
    return both(
      argumentOf(source, project, forwarding, node.consequent),
      argumentOf(source, project, forwarding, node.alternate),
    );
  if (node.type === "LogicalExpression") {
    const right = argumentOf(source, project, forwarding, node.right);
    return node.operator === "&&" ? right : both(argumentOf(source, project, forwarding, node.left), right);
  }
  if (node.type === "TSAsExpression" || node.type === "TSNonNullExpression" || node.type === "TSTypeAssertion") {
    const inner = argumentOf(source, project, forwarding, node.expression);
    return inner.kind === "unknown" && isDomNode(source, node) ? { kind: "node" } : inner;
  }
  if (instanceBehind(source, node)) return { kind: "this" };
  if (isDomNode(source, node)) return { kind: "node" };
  const rendered = renderedElement(source, node);
  if (rendered)
    return hostTag(rendered) !== null ? { kind: "node" } : { kind: "component", name: source.textOf(rendered) };
  const held = heldBy(source, node);
  if (!held) return { kind: "unknown" };
  const given = [
    ...held.sites.map((each) => elementOf(source, project, forwarding, each)),
    ...held.others.map((each): Argument => (isDomNode(source, each) ? { kind: "node" } : { kind: "unknown" })),
  ];
  return given.reduce(both);
}

function elementOf(source: Source, project: Project, forwarding: ForwardingComponents, { type }: RefSite): Argument {
  if (hostTag(type) !== null) return { kind: "node" };
  if (!type) return { kind: "unknown" };
  if (forwarding.givesHost(source, project, type)) return { kind: "node" };
  return /^[A-Za-z_$][\w$.]*$/.test(source.textOf(type))
    ? { kind: "component", name: source.textOf(type) }
    : { kind: "unknown" };
}

/** The element's name in `renderIntoDocument(<App />)`, through one variable. */
function renderedElement(source: Source, node: Node): Node | null {
  if (node.type === "Identifier") {
    const binding = source.names.bindingOf(node);
    if (binding?.declaration.type !== "VariableDeclarator" || binding.declaration.id.type !== "Identifier") return null;
    const writes = binding.writes.map((each) =>
      each.parent?.type === "AssignmentExpression" ? each.parent.right : null,
    );
    const [value, ...more] = [...(binding.declaration.init ? [binding.declaration.init] : []), ...writes];
    return value && more.length === 0 && value.type !== "Identifier" ? renderedElement(source, value) : null;
  }
  if (
    node.type !== "CallExpression" ||
    !/\b(renderIntoDocument|ReactDOM\.render|mount)$/.test(source.textOf(node.callee))
  )
    return null;
  const [element] = node.arguments;
  return element?.type === "JSXElement" ? element.openingElement.name : null;
}

function both(a: Argument, b: Argument): Argument {
  if (a.kind === "node") return b;
  if (b.kind === "node" || a.kind === "component") return a;
  return b.kind === "component" ? b : a.kind === "this" && b.kind === "this" ? a : { kind: "unknown" };
}
