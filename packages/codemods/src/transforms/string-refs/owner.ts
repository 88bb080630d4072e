import type { Node } from "oxc-parser";
import { type Edit, insertBefore, remove } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { type FunctionNode, keyName } from "../../syntax/components.ts";
import { type InstanceOwner, instanceBehind, isBoundToThis, methodOwner, thisHeldBy } from "../../syntax/instances.ts";
import type { Scope } from "../../syntax/scopes.ts";

/** Whose `refs` a string ref lands in, and how its place can name that instance. */
export interface RefOwner {
  /** The component around the place; `null` where there is none. */
  owner: InstanceOwner | null;
  /** Why the instance cannot be told or reached; `null` when all is well. */
  problem: "render-prop" | "no-owner" | "no-this" | null;
  /** `this`, or a variable that holds it. */
  thisText: string;
  /** Turns plain functions on the way into arrows, so that `this` reaches the place. */
  edits: Edit[];
}

/** Methods that call their callback before they return. */
const callsAtOnce =
  /^(map|forEach|filter|flatMap|reduce|reduceRight|some|every|find|from|sort|each|times|mapValues|flow|only|toArray|of|keys|entries|call|apply)$/;

/**
 * React gives a string ref to the component whose render is running when the element is made. That is the class around
 * it as long as every function between is called at once; a function handed to another component runs in its render.
 */
export function refOwnerAt(source: Source, place: Node): RefOwner {
  const answer: RefOwner = { owner: null, problem: null, thisText: "this", edits: [] };
  let reachesThis = true;
  const plain: FunctionNode[] = [];
  let child = place;
  for (let each = place.parent as Node | null | undefined; each; child = each, each = each.parent) {
    if (each.type === "PropertyDefinition" && each.value === child && !each.static) {
      // An element made when the instance is: no render runs.
      return { ...answer, owner: each.parent?.parent as InstanceOwner, problem: answer.problem ?? "no-owner" };
    }
    if (
      each.type !== "FunctionExpression" &&
      each.type !== "FunctionDeclaration" &&
      each.type !== "ArrowFunctionExpression"
    )
      continue;
    const owner = methodOwner(source, each);
    if (owner === "static") return { ...answer, problem: "no-owner" };
    if (owner) {
      answer.owner = owner;
      const name = each.parent && "key" in each.parent ? keyName(each.parent as { key: Node }) : null;
      if (name !== null && isHandedOn(source, owner, name)) answer.problem ??= "render-prop";
      break;
    }
    if (!runsAtOnce(source, each)) answer.problem ??= "render-prop";
    if (!isBoundToThis(each)) {
      reachesThis = false;
      plain.push(each);
    }
  }
  if (!answer.owner) return { ...answer, problem: "no-owner" };
  if (reachesThis || answer.problem) return answer;
  const alias = visibleAlias(source, source.names.scopeOf(place), answer.owner);
  if (alias) return { ...answer, thisText: alias };
  const edits = plain.map((each) => asArrow(source, each));
  if (edits.includes(null)) return { ...answer, problem: "no-this" };
  return { ...answer, edits: edits.flatMap((each) => each ?? []) };
}

/** Whether a function runs where it stands: called in place, mapped over a list, or a local function that is called. */
function runsAtOnce(source: Source, node: FunctionNode, depth = 0): boolean {
  if (depth > 4) return false;
  let value: Node = node;
  let parent = node.parent as Node | null | undefined;
  if (parent?.type === "MemberExpression" && parent.object === value && parent.parent?.type === "CallExpression") {
    // `function () {}.bind(this)`, `.call(this)`
    value = parent.parent;
    parent = value.parent;
    if (!(value.type === "CallExpression" && /\bbind$/.test(source.textOf(value.callee).slice(-4)))) return true;
  }
  if (parent?.type === "CallExpression") {
    if (parent.callee === value) return true;
    return isCalledAtOnceBy(parent.callee);
  }
  const name =
    node.type === "FunctionDeclaration"
      ? node.id
      : parent?.type === "VariableDeclarator" && parent.init === value && parent.id.type === "Identifier"
        ? parent.id
        : null;
  const binding = name && source.names.bindingOf(name);
  if (!binding) return false;
  return binding.references.every((use) => {
    const { parent: user } = use;
    if (user?.type === "CallExpression") return user.callee === use || isCalledAtOnceBy(user.callee);
    return user?.type === "MemberExpression" && user.object === use && user.parent?.type === "CallExpression";
  });
}

function isCalledAtOnceBy(callee: Node): boolean {
  if (callee.type === "Identifier") return callsAtOnce.test(callee.name);
  return (
    callee.type === "MemberExpression" &&
    callee.property.type === "Identifier" &&
    !callee.computed &&
    callsAtOnce.test(callee.property.name)
  );
}

/** Whether a method is given to another component or stored for one, rather than called by its own. */
function isHandedOn(source: Source, owner: InstanceOwner, name: string): boolean {
  return source.all("MemberExpression").some((each) => {
    if (each.computed || each.property.type !== "Identifier" || each.property.name !== name) return false;
    if (each.start < owner.start || each.end > owner.end) return false;
    if (instanceBehind(source, each.object)?.owner !== owner) return false;
    let use: Node = each;
    const { parent } = each;
    if (
      parent?.type === "MemberExpression" &&
      parent.property.type === "Identifier" &&
      parent.property.name === "bind" &&
      parent.parent?.type === "CallExpression"
    )
      use = parent.parent;
    const user = use.parent;
    if (user?.type === "CallExpression") return user.callee !== use && !isCalledAtOnceBy(user.callee);
    if (user?.type === "JSXExpressionContainer") return true;
    return user?.type === "Property" && user.value === use && user.parent?.type === "ObjectExpression";
  });
}

function visibleAlias(source: Source, from: Scope, owner: InstanceOwner): string | null {
  const hidden = new Set<string>();
  for (let scope: Scope | null = from; scope; scope = scope.parent) {
    for (const [name, binding] of scope.bindings) {
      if (hidden.has(name)) continue;
      hidden.add(name);
      if (binding.identifier.type !== "Identifier" || !thisHeldBy(source, binding.identifier)) continue;
      const instance = instanceBehind(source, binding.identifier);
      if (instance?.owner === owner && instance.certain) return name;
    }
  }
  return null;
}

/** `function (a) {…}` → `(a) => {…}`, where nothing inside is about the function itself. */
function asArrow(source: Source, node: FunctionNode): Edit[] | null {
  if (node.type !== "FunctionExpression" || node.generator || node.id || !node.body) return null;
  if (node.parent?.type !== "CallExpression" && node.parent?.type !== "VariableDeclarator") return null;
  const isOwn = source.names.nodes.some((each) => {
    if (each.start < node.start || each.end > node.end) return false;
    const speaksOfIt =
      each.type === "ThisExpression" ||
      each.type === "MetaProperty" ||
      (each.type === "Identifier" && each.name === "arguments");
    return speaksOfIt && nearestPlain(each) === node;
  });
  if (isOwn) return null;
  const head = /^(async\s+)?function\s*/.exec(source.text.slice(node.start, node.body.start));
  if (!head) return null;
  const start = node.start + (head[1]?.length ?? 0);
  return [remove({ start, end: node.start + head[0].length }), insertBefore(node.body, "=> ")];
}

function nearestPlain(node: Node): Node | null {
  for (let each = node.parent as Node | null | undefined; each; each = each.parent) {
    if (each.type === "FunctionExpression" || each.type === "FunctionDeclaration") return each;
  }
  return null;
}
