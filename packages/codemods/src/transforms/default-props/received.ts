import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";

/** How a function takes its props apart, as far as defaults for `keys` are concerned. */
export type Received =
  /** It cannot see any of them. */
  | { as: "nothing" }
  /** Every default can stand in one of these patterns. */
  | { as: "patterns"; patterns: NodeOf<"ObjectPattern">[] }
  /** It only says `props.name`, so the parameter can become a pattern of these names. */
  | { as: "members"; parameter: NodeOf<"Identifier">; reads: { name: string; node: NodeOf<"MemberExpression"> }[] }
  /** It sees the props as one object: passes them on, or collects the rest. */
  | { as: "whole"; parameter: NodeOf<"Identifier" | "ObjectPattern"> }
  /** It reads `arguments`, or takes props in a way that has no such object. */
  | { as: "unclear" };

export function receivedAs(source: Source, node: FunctionNode, keys: readonly string[]): Received {
  if (usesArguments(source, node)) return { as: "unclear" };
  const [first] = node.params;
  if (!first) return { as: "nothing" };
  const parameter: Node = first.type === "AssignmentPattern" ? first.left : first;
  if (parameter.type === "ObjectPattern") {
    return fits(parameter, keys) ? { as: "patterns", patterns: [parameter] } : { as: "whole", parameter };
  }
  if (parameter.type !== "Identifier") return { as: "unclear" };
  const whole: Received = { as: "whole", parameter };
  const binding = source.names.bindingOf(parameter);
  if (!binding || binding.writes.length > 0) return whole;
  const patterns: NodeOf<"ObjectPattern">[] = [];
  const reads: { name: string; node: NodeOf<"MemberExpression"> }[] = [];
  for (const use of binding.references) {
    const { parent } = use;
    if (parent?.type === "VariableDeclarator" && parent.init === use && parent.id.type === "ObjectPattern")
      patterns.push(parent.id);
    else if (parent?.type === "MemberExpression" && parent.object === use && !parent.optional && isRead(parent)) {
      const name = memberName(parent);
      if (name === null) return whole;
      reads.push({ name, node: parent });
    } else return whole;
  }
  if (!patterns.every((each) => fits(each, keys))) return whole;
  if (reads.every((each) => !keys.includes(each.name)))
    return patterns.length === 0 ? { as: "nothing" } : { as: "patterns", patterns };
  // Functions with patterns for parameters may not say "use strict".
  const isStrict =
    node.body?.type === "BlockStatement" &&
    node.body.body.some((each) => "directive" in each && typeof each.directive === "string");
  const isSimple =
    !isStrict &&
    patterns.length === 0 &&
    first === parameter &&
    new Set(reads.map((each) => each.name)).size <= mostNames;
  return isSimple && reads.every((each) => isFree(source, node, each.name))
    ? { as: "members", parameter, reads }
    : whole;
}

/** A pattern with more names than this reads worse than `props`. */
const mostNames = 8;

function isRead(member: Node): boolean {
  const { parent } = member;
  if (parent?.type === "AssignmentExpression") return parent.left !== member;
  return parent?.type !== "UpdateExpression" && !(parent?.type === "UnaryExpression" && parent.operator === "delete");
}

/** Whether the pattern names everything that it could see of `keys`. */
function fits(pattern: NodeOf<"ObjectPattern">, keys: readonly string[]): boolean {
  const names = pattern.properties.map((each) => (each.type === "Property" ? keyName(each) : null));
  const plain = pattern.properties.every(
    (each) => each.type === "RestElement" || (each.type === "Property" && keyName(each) !== null),
  );
  const hasRest = pattern.properties.some((each) => each.type === "RestElement");
  return plain && (!hasRest || keys.every((key) => names.includes(key)));
}

const reserved = new Set(
  "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield".split(
    " ",
  ),
);

/** Whether a parameter can take this name: nothing in the function is called so, nor means something outside by it. */
function isFree(source: Source, node: FunctionNode, name: string): boolean {
  if (!/^[A-Za-z_$][\w$]*$/.test(name) || reserved.has(name)) return false;
  const isInside = (each: Node) => node.start <= each.start && each.end <= node.end;
  if ((source.names.globals.get(name) ?? []).some(isInside)) return false;
  return source.names.bindings.every(
    (each) => each.name !== name || (!isInside(each.identifier) && !each.references.some(isInside)),
  );
}

function usesArguments(source: Source, node: FunctionNode): boolean {
  if (node.type === "ArrowFunctionExpression") return false;
  return (source.names.globals.get("arguments") ?? []).some((each) => node.start <= each.start && each.end <= node.end);
}
