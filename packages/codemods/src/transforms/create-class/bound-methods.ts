import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";

/**
 * Which of these methods need to be bound to their instance. createReactClass binds all; a class needs it only for
 * methods that are read as values, here by any object since instances travel under many names. All of them are bound
 * where an instance leaves the file's sight.
 */
export function methodsToBind(source: Source, within: Node, methods: readonly string[]): string[] {
  if (methods.length === 0) return [];
  const asValue = new Set<string>();
  for (const node of source.all("MemberExpression")) {
    const name = memberName(node);
    if (name === null) {
      if (node.object.type === "ThisExpression") return [...methods];
    } else if (!methods.includes(name) || isCalled(node) || isBoundByHand(node)) {
      continue;
    } else asValue.add(name);
  }
  for (const node of source.all("Property")) {
    if (node.parent?.type === "ObjectPattern" && node.key.type === "Identifier") asValue.add(node.key.name);
  }
  for (const node of source.all("JSXMemberExpression")) asValue.add(node.property.name);
  const escapes = source
    .all("ThisExpression")
    .some((each) => within.start <= each.start && each.end <= within.end && escapesFrom(each));
  return escapes ? [...methods] : methods.filter((each) => asValue.has(each));
}

function isCalled(node: Node): boolean {
  const { parent } = node;
  return (
    (parent?.type === "CallExpression" && parent.callee === node) ||
    (parent?.type === "AssignmentExpression" && parent.left === node)
  );
}

/** `this.method.bind(this)`, `.call(this)`: the author does what autobinding did. */
function isBoundByHand(node: Node): boolean {
  const { parent } = node;
  if (parent?.type !== "MemberExpression" || parent.object !== node) return false;
  const call = parent.parent;
  if (call?.type !== "CallExpression" || call.callee !== parent) return false;
  return /^(bind|call|apply)$/.test(memberName(parent) ?? "") && call.arguments[0]?.type === "ThisExpression";
}

/** Whether `this` goes where its members can be read out of sight. A `self = this` stays in sight. */
function escapesFrom(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case "MemberExpression":
    case "JSXMemberExpression":
      return false;
    case "VariableDeclarator":
      return false;
    case "AssignmentExpression":
      return parent.left.type !== "Identifier";
    case "CallExpression": {
      const { callee } = parent;
      if (callee.type === "MemberExpression" && /^(bind|call|apply)$/.test(memberName(callee) ?? "")) return false;
      // The `this` argument of `forEach(fn, this)` and the like.
      return !parent.arguments.some(
        (each) => each.type === "FunctionExpression" || each.type === "ArrowFunctionExpression" || isThisMember(each),
      );
    }
    default:
      return true;
  }
}

const isThisMember = (node: Node) => node.type === "MemberExpression" && node.object.type === "ThisExpression";
