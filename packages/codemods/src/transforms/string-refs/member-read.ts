import type { Node } from "oxc-parser";
import { replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { InstanceOwner } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";
import { type StringShape, anyString, stringShape } from "../../syntax/strings.ts";
import type { Use } from "./uses.ts";

/** `this.refs.x`, `this.refs[x]` */
export function memberUse(
  source: Source,
  node: NodeOf<"MemberExpression">,
  instance: string,
  owner: InstanceOwner,
): Use {
  const name = memberName(node);
  const shape: StringShape = name === null ? (stringShape(source, node.property) ?? anyString) : { kind: "name", name };
  const text = name === null ? source.textOf(node.property) : null;
  const outer = withCasts(node);
  const use = outer.parent;
  const isDeleted = use?.type === "UnaryExpression" && use.operator === "delete";
  const cast =
    outer.type === "TSAsExpression" || outer.type === "TSTypeAssertion"
      ? source.textOf(outer.typeAnnotation)
      : undefined;
  const against =
    use?.type === "BinaryExpression" && /^[!=]==$/.test(use.operator)
      ? use.left === outer
        ? use.right
        : use.left
      : null;
  return {
    place: node,
    owner,
    // Whoever writes into `this.refs` by hand gives the ref like an element does.
    kind: use?.type === "AssignmentExpression" && use.left === outer ? "set" : "read",
    shapes: [shape],
    problem: isDeleted ? "deleted" : null,
    ...(cast === undefined ? {} : { cast }),
    ...(against?.type === "Literal" && against.value === null ? { note: "compared-with-null" } : {}),
    edits(namer) {
      const value = namer.value(instance, shape, text);
      if (!namer.isField(shape)) return [replace(node, value)];
      if (use?.type === "UnaryExpression" && use.operator === "typeof")
        return [replace(node, `(${value} || undefined)`)];
      const compared = against && isUndefined(source, against) ? [replace(against, "null")] : [];
      return [replace(node, value + (isUsed(source, outer) ? namer.assertion(shape) : "")), ...compared];
    },
  };
}

/** The expression with the casts around it. */
export function withCasts(node: Node): Node {
  let outer = node;
  for (;;) {
    const { parent } = outer;
    const isCast =
      parent && /^(TSAsExpression|TSNonNullExpression|TSTypeAssertion|TypeCastExpression)$/.test(parent.type);
    if (!isCast) return outer;
    outer = parent;
  }
}

function isUndefined(source: Source, node: Node): boolean {
  if (node.type === "Identifier") return node.name === "undefined" && !source.names.bindingOf(node);
  return node.type === "UnaryExpression" && node.operator === "void" && node.argument.type === "Literal";
}

/** Whether a read is put to use rather than tested. What `findDOMNode` is given may be nothing. */
function isUsed(source: Source, node: Node): boolean {
  const { parent } = node;
  if (node.type !== "MemberExpression" || !parent) return false;
  switch (parent.type) {
    case "MemberExpression":
      return parent.object === node && !parent.optional;
    case "AssignmentExpression":
      return parent.right === node;
    case "CallExpression":
      return !source.textOf(parent.callee).endsWith("findDOMNode");
    default:
      return /^(NewExpression|VariableDeclarator|ReturnStatement)$/.test(parent.type);
  }
}
