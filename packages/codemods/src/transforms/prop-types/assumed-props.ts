import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import type { NameNode } from "../../syntax/scopes.ts";
import { type ComponentNode, isClass } from "./declaration.ts";

/** What a component takes for granted of one prop, which was no error while its props were `any`. */
export interface Assumed {
  /** Used as if it were always there: a member read, a call, a sum, handed to code that may want a value. */
  present: boolean;
  called: boolean;
  /** Members that are read; those that are taken for granted in turn have `true`. */
  members: Map<string, boolean>;
}

/** What a component assumes of its props, by name. */
export function assumedProps(source: Source, { node }: ComponentNode): Map<string, Assumed> {
  const assumed = new Map<string, Assumed>();
  const inside = (each: Node) => node.start <= each.start && each.end <= node.end;
  const first = isClass(node) ? null : node.params[0];
  const argument = first?.type === "Identifier" ? source.names.bindingOf(first) : null;
  const isProps = (each: Node) =>
    isClass(node)
      ? each.type === "MemberExpression" && each.object.type === "ThisExpression" && memberName(each) === "props"
      : each.type === "Identifier" && argument?.references.includes(each) === true;

  for (const each of source.all("MemberExpression")) {
    const name = memberName(each);
    if (name !== null && inside(each) && isProps(each.object)) note(name, each);
  }
  if (first?.type === "ObjectPattern") notePattern(first);
  for (const each of source.all("VariableDeclarator")) {
    if (inside(each) && each.init && isProps(each.init)) notePattern(each.id);
  }
  return assumed;

  function notePattern(pattern: Node): void {
    if (pattern.type !== "ObjectPattern") return;
    for (const each of pattern.properties) {
      const name = each.type === "Property" ? keyName(each) : null;
      if (each.type !== "Property" || name === null || each.value.type !== "Identifier") continue;
      for (const use of source.names.bindingOf(each.value as NameNode)?.references ?? []) note(name, use);
    }
  }

  function note(name: string, use: Node): void {
    const entry = assumed.get(name) ?? { present: false, called: false, members: new Map<string, boolean>() };
    assumed.set(name, entry);
    if (takenForGranted(use)) entry.present = true;
    const { parent } = use;
    if (parent?.type === "CallExpression" && parent.callee === use) entry.called = true;
    if (parent?.type !== "MemberExpression" || parent.object !== use) return;
    const member = memberName(parent) ?? "[computed]";
    entry.members.set(member, entry.members.get(member) === true || takenForGranted(parent));
  }

  function takenForGranted(use: Node): boolean {
    return wantsValue(use) && !isGuarded(source, use, node);
  }
}

/** Whether the place of an expression is one where `undefined` may be an error. */
function wantsValue(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "MemberExpression":
      return parent.object === node && !parent.optional;
    case "CallExpression":
      return !parent.optional || parent.callee !== node;
    case "NewExpression":
    case "SpreadElement":
    case "ForOfStatement":
    case "UpdateExpression":
      return true;
    case "BinaryExpression":
      return !/^(===?|!==?|instanceof)$/.test(parent.operator);
    case "UnaryExpression":
      return /^[-+~]$/.test(parent.operator);
    case "JSXExpressionContainer": {
      const attribute = parent.parent;
      const element = attribute?.type === "JSXAttribute" ? attribute.parent : null;
      return (
        element?.type === "JSXOpeningElement" &&
        !(element.name.type === "JSXIdentifier" && /^[a-z]/.test(element.name.name))
      );
    }
    case "JSXOpeningElement":
    case "JSXMemberExpression":
      return true;
    default:
      return false;
  }
}

/** Whether a condition around the use names the same expression: `a && a.b`, `a ? a() : null`, `if (a) …`. */
function isGuarded(source: Source, use: Node, limit: Node): boolean {
  const text = source.textOf(use);
  let child = use;
  for (let each = use.parent as Node | null | undefined; each && each !== limit; child = each, each = each.parent) {
    const test =
      each.type === "LogicalExpression" && each.right === child
        ? each.left
        : each.type === "ConditionalExpression" || each.type === "IfStatement"
          ? each.test
          : null;
    if (test && test !== child && source.textOf(test).includes(text)) return true;
  }
  return false;
}
