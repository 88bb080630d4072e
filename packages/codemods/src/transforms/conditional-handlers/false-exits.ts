import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { isInside } from "../../syntax/handlers.ts";

/** The ways in which a value comes to be `false`, `0` or `""`, each with the edits that make it `undefined`. */
export interface FalseExits {
  edits: Edit[];
  /** Whether one of them is certain to be a boolean. */
  isBoolean: boolean;
  /** Whether text beside an operator keeps it from being rewritten. */
  isBlocked: boolean;
}

/** Looks through conditions and alternatives for what is neither a function nor nothing. */
export function falseExits(source: Source, value: Node): FalseExits {
  const exits: FalseExits = { edits: [], isBoolean: false, isBlocked: false };
  follow(value, false);
  return exits;

  function follow(node: Node, isBranch: boolean): void {
    if (node.type === "ConditionalExpression") {
      follow(node.consequent, true);
      follow(node.alternate, true);
    } else if (node.type === "Literal") {
      if (node.value !== false && node.value !== 0 && node.value !== "") return;
      exits.edits.push(replace(node, "undefined"));
      exits.isBoolean = true;
    } else if (node.type === "LogicalExpression") {
      if (node.operator === "??") follow(node.left, true);
      follow(node.right, true);
      if (node.operator === "&&" && mayBeFalse(source, node.left, node.right)) choose(node, isBranch);
    }
  }

  /** `left && right` → `left ? right : undefined`. */
  function choose(node: Extract<Node, { type: "LogicalExpression" }>, isBranch: boolean): void {
    const between = source.text.slice(node.left.end, node.right.start);
    if (!/^[\s)]*&&[\s(]*$/.test(between)) {
      exits.isBlocked = true;
      return;
    }
    const start = node.left.end + between.indexOf("&&");
    const isOpen = isBranch && source.text[node.end] !== ")";
    if (isOpen) exits.edits.push({ start: node.start, end: node.start, text: "(" });
    exits.edits.push(replace({ start, end: start + 2 }, "?"));
    exits.edits.push(insertAfter(node, isOpen ? " : undefined)" : " : undefined"));
    exits.isBoolean ||= isBoolean(node.left);
  }
}

/** A condition that the handler calls, as in `onOpen && (() => onOpen(id))`, is a function or nothing. */
function mayBeFalse(source: Source, condition: Node, handler: Node): boolean {
  if (condition.type === "LogicalExpression")
    return mayBeFalse(source, condition.left, handler) || mayBeFalse(source, condition.right, handler);
  return isBoolean(condition) || !calls(source, handler, source.textOf(condition));
}

function isBoolean(node: Node): boolean {
  if (node.type === "UnaryExpression") return node.operator === "!";
  if (node.type === "BinaryExpression") return /^([=!]=|[<>]|in$|instanceof$)/.test(node.operator);
  return node.type === "LogicalExpression" && isBoolean(node.right);
}

function calls(source: Source, handler: Node, condition: string): boolean {
  if (source.textOf(handler) === condition) return true;
  return source.all("CallExpression").some((call) => {
    if (!isInside(call, handler)) return false;
    const callee = source.textOf(call.callee);
    return callee.startsWith(condition) && /^(\??\.(bind|call|apply))?$/.test(callee.slice(condition.length));
  });
}
