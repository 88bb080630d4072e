import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, classMembers, keyName, returnedExpressions } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import type { Holder } from "./holders.ts";

/** A member of a component: of its class, or of the object that `createReactClass` is given. */
export interface Member {
  node: Node;
  key: Node;
  body: FunctionNode;
}

/** The member with this name that is a function, or `null`. */
export function memberOf({ component }: Holder, name: string): Member | null {
  const candidates =
    component.kind === "class"
      ? classMembers(component.node, name)
      : component.kind === "createClass"
        ? component.node.properties.flatMap((each) =>
            each.type === "Property" && keyName(each) === name ? [each] : [],
          )
        : [];
  for (const node of candidates) {
    const body = node.value && unwrapped(node.value);
    if (body?.type === "FunctionExpression" || body?.type === "ArrowFunctionExpression")
      return { node, key: node.key, body };
  }
  return null;
}

/** The keys that every return of `getChildContext` certainly has; `null` when they cannot be told. */
export function offeredKeys(source: Source, body: FunctionNode): string[] | null {
  const sets = returnedExpressions(source, body).map((each) => objectKeys(unwrapped(each)));
  const [first, ...rest] = sets;
  if (!first) return null;
  return rest.reduce<string[] | null>((sum, each) => sum && each && sum.filter((key) => each.includes(key)), first);
}

function objectKeys(node: Node): string[] | null {
  if (node.type !== "ObjectExpression") return null;
  return node.properties.map((each) => (each.type === "Property" ? keyName(each) : null)).filter((key) => key !== null);
}

/**
 * Whether every entry is plain data of the provider's props and state, so that equal entries mean that no reader could
 * show anything else. An entry that is the component itself, one of its fields, or a method that answers a question is
 * not: its identity stays while what it says changes.
 */
export function offersData(source: Source, holder: Holder, body: FunctionNode): boolean {
  return returnedExpressions(source, body).every((each) => {
    const node = unwrapped(each);
    return (
      node.type === "ObjectExpression" &&
      node.properties.every((property) => property.type === "Property" && isData(source, holder, property.value, 0))
    );
  });
}

function isData(source: Source, holder: Holder, value: Node, depth: number): boolean {
  const node = unwrapped(value);
  if (depth > 8) return false;
  const also = (each: Node) => isData(source, holder, each, depth + 1);
  switch (node.type) {
    case "Literal":
    // Made anew on every call, so it never passes for the old one.
    case "ObjectExpression":
    case "ArrayExpression":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "TemplateLiteral":
      return node.expressions.every(also);
    case "UnaryExpression":
      return also(node.argument);
    case "BinaryExpression":
    case "LogicalExpression":
      return also(node.left) && also(node.right);
    case "ConditionalExpression":
      return also(node.test) && also(node.consequent) && also(node.alternate);
    case "ChainExpression":
      return also(node.expression);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      const declaration = binding?.declaration;
      if (!binding) return node.name === "undefined";
      if (declaration?.type !== "VariableDeclarator" || !declaration.init || binding.writes.length > 0) return false;
      return (
        isPropsOrState(unwrapped(declaration.init)) || (declaration.id.type === "Identifier" && also(declaration.init))
      );
    }
    case "MemberExpression":
      return (
        isPropsOrState(node) ||
        isHandler(source, holder, node) ||
        (node.object.type === "Identifier" && also(node.object))
      );
    default:
      return false;
  }
}

/** `this.props`, `this.state`, or anything read from them. */
function isPropsOrState(node: Node): boolean {
  if (node.type === "ThisExpression") return false;
  if (node.type !== "MemberExpression") return false;
  if (node.object.type === "ThisExpression") return /^(props|state)$/.test(memberName(node) ?? "");
  return isPropsOrState(node.object);
}

/** `this.name` of a method that only does something: nothing that a reader shows can come out of it. */
function isHandler(source: Source, holder: Holder, node: NodeOf<"MemberExpression">): boolean {
  const name = node.object.type === "ThisExpression" ? memberName(node) : null;
  const member = name === null ? null : memberOf(holder, name);
  if (!member?.body.body) return false;
  return returnedExpressions(source, member.body).every(
    (each) => each.type === "CallExpression" && /^this\.setState\b/.test(source.textOf(each)),
  );
}
