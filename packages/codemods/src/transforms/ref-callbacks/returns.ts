import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

/** One place where a function returns something. */
export interface Return {
  /** `pure` needs no evaluation; `function` would run as a clean-up. */
  kind: "pure" | "effect" | "function";
  value: Node;
  /** Absent for the expression of an arrow. */
  statement?: NodeOf<"ReturnStatement">;
}

/** Every place where a function returns something other than nothing. */
export function returnsOf(source: Source, node: FunctionNode): Return[] {
  if (!node.body) return [];
  if (node.body.type !== "BlockStatement")
    return isNothing(source, node.body) ? [] : [{ kind: kindOf(source, node.body), value: node.body }];
  return source.all("ReturnStatement").flatMap((statement): Return[] => {
    const { argument } = statement;
    if (!argument || statement.start < node.start || statement.end > node.end) return [];
    if (enclosingFunction(statement) !== node || isNothing(source, argument)) return [];
    return [{ kind: kindOf(source, argument), value: argument, statement }];
  });
}

/** `undefined`, `void …`, or a call of a state setter, which returns nothing. */
function isNothing(source: Source, node: Node): boolean {
  if (node.type === "UnaryExpression") return node.operator === "void";
  if (node.type === "Identifier") return node.name === "undefined";
  return node.type === "CallExpression" && node.callee.type === "Identifier" && isStateSetter(source, node.callee);
}

function isStateSetter(source: Source, name: NodeOf<"Identifier">): boolean {
  const declaration = source.names.bindingOf(name)?.declaration;
  if (declaration?.type !== "VariableDeclarator" || declaration.id.type !== "ArrayPattern") return false;
  const second = declaration.id.elements[1];
  if (second?.type !== "Identifier" || second.name !== name.name || declaration.init?.type !== "CallExpression")
    return false;
  const origin = originOf(source, declaration.init.callee);
  return origin?.source === "react" && (origin.name === "useState" || origin.name === "useReducer");
}

function kindOf(source: Source, node: Node): Return["kind"] {
  switch (node.type) {
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return "function";
    case "Literal":
    case "ThisExpression":
      return "pure";
    case "Identifier": {
      const declaration = source.names.bindingOf(node)?.declaration;
      const init = declaration?.type === "VariableDeclarator" ? declaration.init : declaration;
      const isFunction = init?.type === "ArrowFunctionExpression" || init?.type === "FunctionExpression";
      // A parameter's declaration is its function; only a variable's value, or a function's own name, is one.
      if (declaration?.type === "VariableDeclarator" && isFunction) return "function";
      return declaration?.type === "FunctionDeclaration" && source.names.bindingOf(node)?.kind === "function"
        ? "function"
        : "pure";
    }
    case "MemberExpression":
      return node.computed ? "effect" : kindOf(source, node.object) === "pure" ? "pure" : "effect";
    case "ConditionalExpression":
      return [node.consequent, node.alternate].some((each) => kindOf(source, each) === "function")
        ? "function"
        : "effect";
    case "LogicalExpression":
      return kindOf(source, node.right) === "function" ? "function" : "effect";
    default:
      return "effect";
  }
}
