import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { drivenStatement, isInsideAct } from "../../syntax/act.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { lookups, utilityName } from "./names.ts";

/** What a test does with one mention of what `renderIntoDocument` returned. */
export type InstanceUse =
  /** Looks a host element up below it. */
  | { kind: "lookup"; call: NodeOf<"CallExpression">; name: string }
  /** Asks for its DOM node. */
  | { kind: "node"; call: NodeOf<"CallExpression"> }
  /** Needs the instance itself; `statement` is set where it may set state and so belongs inside `act`. */
  | { kind: "instance"; statement: Node | null }
  /** Cannot follow. */
  | { kind: "blocked"; text: string };

/** Tells what happens to an expression that stands for a rendered instance. */
export function instanceUse(source: Source, project: Project, mention: Node): InstanceUse {
  const node = outermost(mention);
  const { parent } = node;
  if (parent?.type === "CallExpression" && parent.arguments[0] === node) {
    const name = utilityName(source, project, parent.callee)?.name;
    if (name !== undefined && lookups.test(name)) {
      return isExpectedToThrow(source, parent) ? blocked(source, parent) : { kind: "lookup", call: parent, name };
    }
    const origin = project.originOf(source, parent.callee);
    if (origin?.source === "react-dom" && origin.name === "findDOMNode") return { kind: "node", call: parent };
    return { kind: "instance", statement: null };
  }
  if (parent?.type === "MemberExpression" && parent.object === node) {
    const statement = drivenStatement(parent);
    if (statement) return { kind: "instance", statement: isInsideAct(source, node) ? null : statement };
    const isCalled = parent.parent?.type === "CallExpression" && parent.parent.callee === parent;
    const setsState = /^(setState|forceUpdate|replaceState)$/.test(memberName(parent) ?? "");
    return isCalled && setsState ? blocked(source, parent.parent!) : { kind: "instance", statement: null };
  }
  if (parent?.type === "ExportSpecifier" || parent?.type === "ReturnStatement") return blocked(source, parent);
  return { kind: "instance", statement: null };
}

/** The node with the type assertions around it, which leave its value alone. */
export function outermost(node: Node): Node {
  let outer = node;
  while (outer.parent && /^TS(As|NonNull|Satisfies|Type)(Expression|Assertion)$/.test(outer.parent.type))
    outer = outer.parent;
  return outer;
}

/** `expect(() => find…()).toThrow()`, `assert.throws(() => find…())`: a selector that finds nothing throws nothing. */
function isExpectedToThrow(source: Source, node: Node): boolean {
  const call = enclosingFunction(node)?.parent;
  return call?.type === "CallExpression" && /^(expect|assert)$|\bthrows?\w*$/i.test(source.textOf(call.callee));
}

const blocked = (source: Source, node: Node): InstanceUse => ({
  kind: "blocked",
  text: source.textOf(node).split("\n")[0]!,
});
