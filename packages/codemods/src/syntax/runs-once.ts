import type { Node } from "oxc-parser";
import type { Source } from "../source.ts";
import type { FunctionNode } from "./components.ts";
import { memberName } from "./origins.ts";
import type { Binding } from "./scopes.ts";

const loops = /^(For|ForIn|ForOf|While|DoWhile)Statement$/;
const functions = /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/;
/** Callees that call the function they are given at most once each time they are called themselves. */
const onceCallees =
  /^(then|catch|finally|ready|domReady|domready|onReady|loadableReady|whenReady|startup|setTimeout|requestAnimationFrame|requestIdleCallback|queueMicrotask|nextTick|it|test|specify|beforeAll|before|\$|jQuery|describe)$/;
const onceEvents = /^(DOMContentLoaded|load|deviceready|ready|turbolinks:load:once)$/;

/**
 * Whether the place is reached at most once while the module lives, as far as the file shows. `item`: a variable of
 * which every turn of a loop over things of the page has another value, so that turns of that loop do not count.
 */
export function runsOnce(source: Source, node: Node, item: Binding | null = null, depth = 0): boolean {
  if (depth > 8) return false;
  for (let each: Node = node; each.parent; each = each.parent) {
    const { parent } = each;
    if (loops.test(parent.type) && !isBefore(parent, each) && !isDeclaredIn(item, parent)) return false;
    if (/^(Class|PropertyDefinition|MethodDefinition|StaticBlock)/.test(parent.type)) return false;
    if (functions.test(parent.type)) return functionRunsOnce(source, parent as FunctionNode, item, depth);
  }
  return true;
}

function isDeclaredIn(item: Binding | null, node: Node): boolean {
  const name = item?.identifier;
  return name !== undefined && node.start <= name.start && name.end <= node.end;
}

/** The part of a loop that is evaluated before it starts turning. */
function isBefore(loop: Node, part: Node): boolean {
  return (
    ((loop.type === "ForOfStatement" || loop.type === "ForInStatement") && loop.right === part) ||
    (loop.type === "ForStatement" && loop.init === part)
  );
}

function functionRunsOnce(source: Source, node: FunctionNode, item: Binding | null, depth: number): boolean {
  if (isDeclaredIn(item, node) && isEachCallback(source, node, depth)) return true;
  if (item?.kind === "param" && item.scope.node === node) return false;
  const { parent } = node;
  if (!parent) return false;
  const called = immediateCall(node);
  if (called) return runsOnce(source, called, item, depth + 1);
  if (parent.type === "CallExpression")
    return isOnceArgument(parent, node) && runsOnce(source, parent, item, depth + 1);
  if (parent.type === "AssignmentExpression")
    return memberName(parent.left) === "onload" && runsOnce(source, parent, item, depth + 1);
  const id = parent.type === "VariableDeclarator" ? parent.id : node.type === "FunctionDeclaration" ? node.id : null;
  const binding = id?.type === "Identifier" ? source.names.bindingOf(id) : null;
  const [use, ...more] = binding?.references ?? [];
  if (!binding || !use || more.length > 0 || isExported(binding)) return false;
  const user = use.parent;
  if (user?.type !== "CallExpression")
    return (
      user?.type === "AssignmentExpression" &&
      memberName(user.left) === "onload" &&
      runsOnce(source, user, item, depth + 1)
    );
  return (user.callee === use || isOnceArgument(user, use)) && runsOnce(source, user, item, depth + 1);
}

/** The call of a function that is called where it is written, also by way of `.call(this)`. */
function immediateCall(node: FunctionNode): Node | null {
  const { parent } = node;
  if (parent?.type === "CallExpression" && parent.callee === node) return parent;
  const call = parent?.parent;
  if (
    parent?.type === "MemberExpression" &&
    call?.type === "CallExpression" &&
    call.callee === parent &&
    /^(call|apply)$/.test(memberName(parent) ?? "")
  )
    return call;
  return null;
}

function isOnceArgument(call: Extract<Node, { type: "CallExpression" }>, argument: Node): boolean {
  if (call.callee === argument) return false;
  const name = call.callee.type === "Identifier" ? call.callee.name : memberName(call.callee);
  if (name === null) return false;
  if (name === "addEventListener" || name === "on" || name === "one") {
    const [event] = call.arguments;
    return event?.type === "Literal" && onceEvents.test(String(event.value));
  }
  return onceCallees.test(name);
}

/** A callback of `forEach` over the elements of the page: every call has another one. */
function isEachCallback(source: Source, node: FunctionNode, depth: number): boolean {
  const call = node.parent;
  if (call?.type !== "CallExpression" || call.callee.type !== "MemberExpression") return false;
  const name = memberName(call.callee);
  if (!/^(forEach|map|each)$/.test(name ?? "") && !isBorrowed(call.callee)) return false;
  const from = source.textOf(call);
  if (
    !/querySelectorAll|getElementsBy|\$\(|jQuery\(/.test(from.slice(0, node.start - call.start)) &&
    !isNodeList(source, call)
  )
    return false;
  return runsOnce(source, call, null, depth + 1);
}

/** `[].forEach.call(nodes, …)` */
function isBorrowed(callee: Node): boolean {
  return (
    callee.type === "MemberExpression" &&
    memberName(callee) === "call" &&
    /^(forEach|map)$/.test(memberName(callee.object) ?? "")
  );
}

function isNodeList(source: Source, call: Extract<Node, { type: "CallExpression" }>): boolean {
  const candidates = [call.callee.type === "MemberExpression" ? call.callee.object : null, call.arguments[0]];
  return candidates.some((each) => {
    if (each?.type !== "Identifier") return false;
    const binding = source.names.bindingOf(each);
    const init =
      binding?.writes.length === 0 && binding.declaration.type === "VariableDeclarator"
        ? binding.declaration.init
        : null;
    return init !== null && init !== undefined && /querySelectorAll|getElementsBy/.test(source.textOf(init));
  });
}

/** Whether other files can reach the binding by an export. */
export function isExported(binding: Binding): boolean {
  if (
    binding.references.some(
      (each) => each.parent?.type === "ExportSpecifier" || each.parent?.type === "ExportDefaultDeclaration",
    )
  )
    return true;
  let node: Node | null | undefined = binding.declaration.parent;
  if (node?.type === "VariableDeclaration") node = node.parent;
  return node?.type === "ExportNamedDeclaration" || node?.type === "ExportDefaultDeclaration";
}
