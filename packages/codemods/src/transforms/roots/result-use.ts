import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction, keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { isExported } from "../../syntax/runs-once.ts";

/**
 * What becomes of the value of an expression: `ignored` for sure, `used` where it stands, or `returned` from a function
 * whose callers cannot all be seen.
 */
export type ResultUse = "ignored" | "returned" | "used";

/** Callees that take no notice of what the function they are given returns. */
const deaf =
  /^(then|catch|finally|forEach|each|addEventListener|removeEventListener|on|once|one|ready|setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|queueMicrotask|subscribe|listen|accept|it|test|specify|describe|before|beforeAll|beforeEach|after|afterAll|afterEach|act|flushSync|startup|loadableReady|observe|\$|jQuery|toThrow)$/;
const lifecycle = /^(component(Did|Will)|UNSAFE_)|^(constructor|render)$/;

export function resultUse(source: Source, node: Node, depth = 0): ResultUse {
  const { parent } = node;
  if (!parent || depth > 8) return "used";
  switch (parent.type) {
    case "ExpressionStatement":
      return "ignored";
    case "UnaryExpression":
      return parent.operator === "void" ? "ignored" : "used";
    case "LogicalExpression":
      return parent.right === node ? resultUse(source, parent, depth + 1) : "used";
    case "ConditionalExpression":
      return parent.test === node ? "used" : resultUse(source, parent, depth + 1);
    case "SequenceExpression":
      return parent.expressions.at(-1) === node ? resultUse(source, parent, depth + 1) : "ignored";
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "ChainExpression":
    case "AwaitExpression":
      return resultUse(source, parent, depth + 1);
    case "VariableDeclarator": {
      const binding = parent.id.type === "Identifier" ? source.names.bindingOf(parent.id) : null;
      return binding && binding.references.length === 0 && !isExported(binding) ? "ignored" : "used";
    }
    case "ArrowFunctionExpression":
      return parent.body === node ? returnUse(source, parent, depth + 1) : "used";
    case "ReturnStatement": {
      const owner = enclosingFunction(parent);
      return owner ? returnUse(source, owner, depth + 1) : "used";
    }
    default:
      return "used";
  }
}

function returnUse(source: Source, node: FunctionNode, depth: number): ResultUse {
  const { parent } = node;
  if (!parent || depth > 8) return "returned";
  switch (parent.type) {
    case "CallExpression":
      if (parent.callee === node) return resultUse(source, parent, depth + 1);
      return isDeaf(parent) ? "ignored" : "returned";
    case "AssignmentExpression":
      return /^on[a-z]/.test(memberName(parent.left) ?? "") ? "ignored" : "returned";
    case "JSXExpressionContainer":
      return parent.parent?.type === "JSXAttribute" ? "ignored" : "returned";
    case "MethodDefinition":
    case "PropertyDefinition":
    case "Property":
      return lifecycle.test(keyName(parent) ?? "") ? "ignored" : "returned";
  }
  const id = parent.type === "VariableDeclarator" ? parent.id : node.type === "FunctionDeclaration" ? node.id : null;
  const binding = id?.type === "Identifier" ? source.names.bindingOf(id) : null;
  if (!binding || isExported(binding)) return "returned";
  let worst: ResultUse = "ignored";
  for (const use of binding.references) {
    const user = use.parent;
    const one =
      user?.type !== "CallExpression"
        ? "returned"
        : user.callee === use
          ? resultUse(source, user, depth + 1)
          : isDeaf(user)
            ? "ignored"
            : "returned";
    if (one === "used") return "used";
    if (one === "returned") worst = "returned";
  }
  return worst;
}

function isDeaf(call: Extract<Node, { type: "CallExpression" }>): boolean {
  const name = call.callee.type === "Identifier" ? call.callee.name : memberName(call.callee);
  return name !== null && deaf.test(name);
}

/** Whether the value goes into a constant that is only ever called, and for its effect. */
export function isOnlyCalled(source: Source, node: Node): boolean {
  let value = node;
  while (value.parent?.type === "ConditionalExpression" || value.parent?.type === "LogicalExpression")
    value = value.parent;
  const { parent } = value;
  const binding =
    parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" ? source.names.bindingOf(parent.id) : null;
  if (!binding || isExported(binding)) return false;
  return binding.references.every(
    (each) =>
      each.parent?.type === "CallExpression" &&
      each.parent.callee === each &&
      resultUse(source, each.parent) === "ignored",
  );
}
