import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { enclosingClass, enclosingFunction } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";
import type { Binding } from "../../syntax/scopes.ts";

/** What can be told of the DOM node that something is rendered into. */
export interface Container {
  /** Equal for two expressions that surely mean the same node, or surely read the same variable. */
  key: string;
  /** `fresh`: made here by `createElement`; `page`: looked up by a fixed id; `unknown`: came from elsewhere. */
  kind: "fresh" | "page" | "unknown";
  /** The variable that holds it and is never assigned again. */
  binding: Binding | null;
  /** TypeScript thinks that it may be null. */
  nullable: boolean;
  /** The same node's name in other files: an id; `"?"` where it could be any; `null` where no other file can have it. */
  shared: string | null;
}

/** What the expression tells of its node. */
export function containerOf(source: Source, node: Node): Container {
  const written = lookup(source, node);
  if (written)
    return { key: written.key, kind: written.kind, binding: null, nullable: written.nullable, shared: written.shared };
  const plain = unwrapped(node);
  if (plain.type === "Identifier") {
    const binding = source.names.bindingOf(plain);
    if (binding) return { ...ofBinding(source, binding, plain), ...(plain === node ? {} : { nullable: false }) };
  }
  const base = { kind: "unknown" as const, binding: null, nullable: false, shared: "?" };
  const holder =
    plain.type === "MemberExpression" && plain.object.type === "ThisExpression"
      ? enclosingClass(plain)
      : enclosingFunction(plain);
  return { ...base, key: `text:${holder?.start ?? 0}:${source.textOf(plain)}` };
}

function ofBinding(source: Source, binding: Binding, node: Node): Container {
  const { declaration } = binding;
  const key = `name:${binding.identifier.start}`;
  const isFixed = binding.writes.length === 0;
  if (
    isFixed &&
    declaration.type === "VariableDeclarator" &&
    declaration.id.type === "Identifier" &&
    declaration.init
  ) {
    const made = lookup(source, declaration.init);
    if (made) {
      const nullable = made.nullable && !isGuarded(binding, node);
      return { key: made.kind === "page" ? made.key : key, kind: made.kind, binding, nullable, shared: made.shared };
    }
    return { key, kind: "unknown", binding, nullable: false, shared: "?" };
  }
  return { key, kind: "unknown", binding: isFixed ? binding : null, nullable: false, shared: "?" };
}

type Lookup = { key: string; kind: "fresh" | "page"; nullable: boolean; shared: string | null };

/** `document.getElementById("x")`, `document.body`, `document.createElement("div")` and what wraps them. */
function lookup(source: Source, written: Node): Lookup | null {
  const node = unwrapped(written);
  if (node !== written) {
    const inner = lookup(source, node);
    return inner && { ...inner, nullable: false };
  }
  switch (node.type) {
    case "LogicalExpression": {
      // `document.getElementById("x") || document.createElement("div")`
      const left = lookup(source, node.left);
      return left && { ...left, nullable: false };
    }
    case "MemberExpression":
      if (isDocument(source, node.object) && (memberName(node) === "body" || memberName(node) === "documentElement"))
        return { key: memberName(node)!, kind: "page", nullable: false, shared: memberName(node) };
      return null;
    case "CallExpression": {
      const { callee } = node;
      if (callee.type !== "MemberExpression" || !isDocument(source, callee.object)) return null;
      const name = memberName(callee);
      if (name === "createElement" || name === "createDocumentFragment" || name === "createElementNS")
        return { key: `fresh:${node.start}`, kind: "fresh", nullable: false, shared: null };
      const [argument] = node.arguments;
      const selector = argument && constantString(source, argument);
      if (selector == null) return null;
      if (name === "getElementById")
        return { key: `#${selector}`, kind: "page", nullable: true, shared: `#${selector}` };
      if (name === "querySelector") return { key: selector, kind: "page", nullable: true, shared: selector };
      return null;
    }
    default:
      return null;
  }
}

function isDocument(source: Source, node: Node): boolean {
  if (node.type === "Identifier") return node.name === "document" && !source.names.bindingOf(node);
  return (
    node.type === "MemberExpression" &&
    memberName(node) === "document" &&
    node.object.type === "Identifier" &&
    /^(window|global|globalThis|self)$/.test(node.object.name)
  );
}

function constantString(source: Source, node: Node): string | null {
  if (node.type === "Literal") return typeof node.value === "string" ? node.value : null;
  if (node.type === "TemplateLiteral")
    return node.expressions.length === 0 ? (node.quasis[0]?.value.cooked ?? null) : null;
  if (node.type !== "Identifier") return null;
  const binding = source.names.bindingOf(node);
  const init =
    binding?.writes.length === 0 && binding.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
  return init?.type === "Literal" && typeof init.value === "string" ? init.value : null;
}

/** Whether `node` stands where a test on the variable has passed, or the variable is tested at all before. */
export function isGuarded(binding: Binding, node: Node): boolean {
  return binding.references.some((each) => each.start < node.start && isTest(each));
}

function isTest(reference: Node): boolean {
  let child = reference;
  for (let parent = reference.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case "IfStatement":
      case "ConditionalExpression":
        return parent.test === child;
      case "LogicalExpression":
        if (parent.left === child) return true;
        break;
      case "UnaryExpression":
      case "BinaryExpression":
        break;
      default:
        return false;
    }
  }
  return false;
}
