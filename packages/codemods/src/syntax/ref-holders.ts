import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import { type FunctionNode, keyName, returnedExpressions } from "./components.ts";
import { functionBehind } from "./handlers.ts";
import { type InstanceOwner, instanceBehind } from "./instances.ts";
import { oncePerSource } from "./once-per-source.ts";
import { memberName } from "./origins.ts";
import { type RefSite, refSites } from "./ref-sites.ts";
import { type StringShape, anyString, canBeEqual, stringShape } from "./strings.ts";

/** A function that React calls with an element's node or instance. */
export interface RefCallback {
  site: RefSite;
  node: FunctionNode;
  /** Which parameter gets it: `.bind(this, key)` fills the ones before. */
  parameter: number;
}

/** Every function of the file that is given as a ref: in place, by name, as a method, bound, or made by a call. */
export const refCallbacks = oncePerSource((source): RefCallback[] =>
  refSites(source).flatMap((site) =>
    refValues(site.value).flatMap((value) =>
      functionsOf(source, value).map(({ node, parameter }) => ({ site, node, parameter })),
    ),
  ),
);

/** The values that a ref expression may come to. */
export function refValues(node: Node): Node[] {
  switch (node.type) {
    case "ConditionalExpression":
      return [...refValues(node.consequent), ...refValues(node.alternate)];
    case "LogicalExpression":
      return node.operator === "&&" ? refValues(node.right) : [...refValues(node.left), ...refValues(node.right)];
    case "TSAsExpression":
    case "TSNonNullExpression":
      return refValues(node.expression);
    default:
      return [node];
  }
}

/** The functions that a ref value is; for `this.bind(name)` those that the call returns. */
export function functionsOf(source: Source, value: Node): { node: FunctionNode; parameter: number }[] {
  const direct = functionBehind(source, value);
  if (direct) return [{ node: direct, parameter: boundArguments(value) }];
  const handler = handlerProperty(source, value);
  if (handler) return [{ node: handler, parameter: 0 }];
  if (value.type !== "CallExpression") return [];
  const maker = functionBehind(source, value.callee);
  if (!maker) return [];
  return returnedExpressions(source, maker).flatMap((each) => {
    const node = functionBehind(source, each);
    return (node ? [node] : storedFunctions(source, each)).map((one) => ({ node: one, parameter: 0 }));
  });
}

/** Functions that some place keeps in what is returned: `this.setters[name] = (element) => …`. */
function storedFunctions(source: Source, place: Node): FunctionNode[] {
  if (place.type !== "MemberExpression") return [];
  return source.all("AssignmentExpression").flatMap(({ left, right }) => {
    const isFunction = right.type === "ArrowFunctionExpression" || right.type === "FunctionExpression";
    return isFunction && left.type === "MemberExpression" && isSameHolder(source, left, place) ? [right] : [];
  });
}

/** `this.refHandlers.input`, of a field that is an object of functions. */
function handlerProperty(source: Source, value: Node): FunctionNode | null {
  if (value.type !== "MemberExpression" || value.object.type !== "MemberExpression") return null;
  const owner = instanceBehind(source, value.object.object)?.owner;
  const [field, name] = [memberName(value.object), memberName(value)];
  if (!owner || owner.type === "ObjectExpression" || field === null || name === null) return null;
  const member = owner.body.body.find((each) => each.type === "PropertyDefinition" && keyName(each) === field);
  if (member?.type !== "PropertyDefinition" || member.value?.type !== "ObjectExpression") return null;
  for (const each of member.value.properties) {
    if (each.type === "Property" && keyName(each) === name) return functionBehind(source, each.value);
  }
  return null;
}

function boundArguments(value: Node): number {
  if (value.type !== "CallExpression" || value.callee.type !== "MemberExpression") return 0;
  return memberName(value.callee) === "bind" ? Math.max(0, value.arguments.length - 1) : 0;
}

/** What a variable, field or ref object may hold. */
export interface Held {
  /** The elements whose node or instance it gets from React. */
  sites: RefSite[];
  /** What else is assigned to it, `null` and `undefined` aside. */
  others: Node[];
}

/** What an expression that names a place for an element may hold; `null` when it names no such place. */
export function heldBy(source: Source, node: Node, depth = 0): Held | null {
  if (depth > 5) return null;
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion":
    case "ChainExpression":
      return heldBy(source, node.expression, depth + 1);
    case "Identifier":
      return heldByVariable(source, node, depth);
    case "MemberExpression":
      return heldByMember(source, node);
    default:
      return null;
  }
}

function heldByMember(source: Source, node: NodeOf<"MemberExpression">): Held | null {
  const { object } = node;
  if (object.type === "MemberExpression" && memberName(object) === "refs") {
    const owner = instanceBehind(source, object.object)?.owner;
    const name = memberName(node);
    const shape = name === null ? (stringShape(source, node.property) ?? anyString) : ({ kind: "name", name } as const);
    if (!owner) return null;
    const sites = refSites(source).filter((each) => isWithin(each.element, owner) && mayGive(source, each, shape));
    return sites.length > 0 ? { sites, others: [] } : null;
  }
  if (memberName(node) === "current") {
    const sites = refSites(source).filter((each) =>
      refValues(each.value).some((value) => isSameHolder(source, value, object)),
    );
    if (sites.length > 0) return { sites, others: [] };
  }
  const owner = instanceBehind(source, innermost(node))?.owner;
  return owner ? heldByField(source, owner, node) : null;
}

/** `this` of `this.nodes[key]`. */
function innermost(node: NodeOf<"MemberExpression">): Node {
  return node.object.type === "MemberExpression" ? innermost(node.object) : node.object;
}

function heldByField(source: Source, owner: InstanceOwner, field: NodeOf<"MemberExpression">): Held | null {
  const held: Held = { sites: [], others: [] };
  const callbacks = refCallbacks(source);
  for (const each of source.all("AssignmentExpression")) {
    if (!isWithin(each, owner) || each.left.type !== "MemberExpression" || !isSameHolder(source, each.left, field))
      continue;
    const { right } = each;
    const given = right.type === "Identifier" ? callbacks.filter((one) => isParameter(source, one, right)) : [];
    held.sites.push(...given.map((one) => one.site));
    const isKnown = given.length > 0 && given.every((one) => isOnlyRef(source, one.node));
    if (!isKnown && !isNothing(right)) held.others.push(right);
  }
  return held.sites.length + held.others.length > 0 ? held : null;
}

/** Whether a method is used for nothing but refs; a plain function in place always is. */
function isOnlyRef(source: Source, node: FunctionNode): boolean {
  const { parent } = node;
  if (parent?.type !== "MethodDefinition" && parent?.type !== "PropertyDefinition") return true;
  const name = keyName(parent);
  const values = refSites(source).map((each) => each.value);
  return source.all("MemberExpression").every((each) => {
    if (memberName(each) !== name || each.object.type !== "ThisExpression") return true;
    const { parent: use } = each;
    const isBinding = use?.type === "MemberExpression" && memberName(use) === "bind";
    const isAssigned = use?.type === "AssignmentExpression" && use.left === each;
    return isAssigned || isBinding || values.some((value) => isWithin(each, value));
  });
}

function heldByVariable(source: Source, name: NodeOf<"Identifier">, depth: number): Held | null {
  const binding = source.names.bindingOf(name);
  if (!binding) return null;
  const callbacks = refCallbacks(source);
  const given = callbacks.filter((each) => isParameter(source, each, name));
  if (given.length > 0) return binding.writes.length > 0 ? null : { sites: given.map((each) => each.site), others: [] };
  const { declaration } = binding;
  if (declaration.type !== "VariableDeclarator") return null;
  if (declaration.id.type === "ObjectPattern") {
    const { init } = declaration;
    if (init?.type !== "MemberExpression" || memberName(init) !== "refs" || binding.writes.length > 0) return null;
    const owner = instanceBehind(source, init.object)?.owner;
    const property = declaration.id.properties.find(
      (each) => each.type === "Property" && each.value === (binding.identifier as Node),
    );
    const key = property?.type === "Property" ? keyName(property) : null;
    if (!owner || key === null) return null;
    const shape = { kind: "name", name: key } as const;
    const sites = refSites(source).filter((each) => isWithin(each.element, owner) && mayGive(source, each, shape));
    return sites.length > 0 ? { sites, others: [] } : null;
  }
  if (declaration.init && binding.writes.length === 0) return heldBy(source, declaration.init, depth + 1);
  const held: Held = { sites: [], others: [] };
  if (declaration.init && !isNothing(declaration.init)) held.others.push(declaration.init);
  for (const write of binding.writes) {
    if (write.parent?.type !== "AssignmentExpression" || write.parent.left !== write) return null;
    const { right } = write.parent;
    const from = right.type === "Identifier" ? callbacks.filter((one) => isParameter(source, one, right)) : [];
    if (from.length > 0) held.sites.push(...from.map((one) => one.site));
    else if (!isNothing(right)) held.others.push(right);
  }
  return held.sites.length > 0 ? held : null;
}

/** Whether two expressions name the same place: the same variable, or the same field of the same component. */
function isSameHolder(source: Source, a: Node, b: Node): boolean {
  if (a.type === "Identifier" && b.type === "Identifier") {
    const binding = source.names.bindingOf(a);
    return binding !== null && binding === source.names.bindingOf(b);
  }
  if (a.type !== "MemberExpression" || b.type !== "MemberExpression") return false;
  const [nameA, nameB] = [memberName(a), memberName(b)];
  // Every computed key may be every other one.
  if (nameA === null || nameB === null) return nameA === nameB && isSameHolder(source, a.object, b.object);
  if (nameA !== nameB) return false;
  const owner = instanceBehind(source, a.object)?.owner;
  if (owner) return owner === instanceBehind(source, b.object)?.owner;
  return isSameHolder(source, a.object, b.object);
}

/** Whether a name is the parameter that React fills. */
function isParameter(source: Source, { node, parameter }: RefCallback, name: NodeOf<"Identifier">): boolean {
  const given = node.params[parameter];
  const identifier = given?.type === "AssignmentPattern" ? given.left : given;
  return identifier?.type === "Identifier" && source.names.bindingOf(name)?.identifier === identifier;
}

/** Whether an element may be given a string ref of this shape; data counts as any string. */
function mayGive(source: Source, site: RefSite, wanted: StringShape): boolean {
  return refValues(site.value).some((value) => {
    const shape = stringShape(source, value);
    if (shape) return canBeEqual(shape, wanted);
    if (wanted.kind === "name" || functionsOf(source, value).length > 0) return false;
    if (/ref$/i.test(source.textOf(value))) return false;
    if (value.type === "MemberExpression") return !instanceBehind(source, value.object);
    return value.type === "Identifier" && !isNothing(value);
  });
}

function isNothing(node: Node): boolean {
  if (node.type === "Literal") return node.value === null;
  return (
    (node.type === "Identifier" && node.name === "undefined") ||
    (node.type === "UnaryExpression" && node.operator === "void")
  );
}

function isWithin(node: Node, outer: Node): boolean {
  return outer.start <= node.start && node.end <= outer.end;
}
