import type { Node } from "oxc-parser";
import type { FindingArgs } from "../../finding.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";
import { readsArguments, readsOuterThis } from "../../syntax/this-use.ts";

export type Property = NodeOf<"Property">;

/** What one property of the object given to createReactClass becomes in a class. */
export type Member =
  | { kind: "static"; name: string; property: Property }
  | { kind: "statics"; property: Property; members: Property[] }
  | { kind: "defaults"; property: Property }
  | { kind: "initial-state"; property: Property }
  | { kind: "method"; name: string; property: Property }
  | { kind: "field"; name: string; property: Property }
  /** A value that all instances share and may change: only the prototype can hold it. */
  | { kind: "shared"; name: string; property: Property; callable: boolean }
  | { kind: "dropped"; property: Property };

export interface Spec {
  object: NodeOf<"ObjectExpression">;
  members: Member[];
  pure: boolean;
  autobind: boolean;
}

/** Why a spec cannot become a class: a finding code and its arguments. */
export interface Refusal {
  code: string;
  args: FindingArgs;
}

const staticNames = new Set(["displayName", "propTypes", "contextTypes", "childContextTypes"]);
const taken = new Set([
  "constructor",
  "props",
  "state",
  "context",
  "refs",
  "updater",
  "setState",
  "forceUpdate",
  "replaceState",
]);

const refuse = (code: string, args: FindingArgs = {}): Refusal => ({ code: `create-class/${code}`, args });

/** Reads the object given to createReactClass, or says what in it has no counterpart in a class. */
export function readSpec(source: Source, argument: Node | undefined): Spec | Refusal {
  if (argument?.type !== "ObjectExpression") return refuse("not-an-object");
  const spec: Spec = { object: argument, members: [], pure: false, autobind: true };
  for (const property of argument.properties) {
    if (property.type !== "Property") return refuse("spread", { text: brief(source, property) });
    const name = keyName(property);
    if (name === null || property.computed || taken.has(name))
      return refuse("key", { key: source.textOf(property.key) });
    if (property.kind !== "init") return refuse("accessor", { key: name });
    const member = name === "mixins" ? readMixins(source, property, spec) : readMember(source, name, property, spec);
    if ("code" in member) return member;
    spec.members.push(member);
  }
  const inside = (node: Node) => argument.start <= node.start && node.end <= argument.end;
  const replaced = source.all("MemberExpression").find((each) => inside(each) && memberIs(each, "replaceState"));
  if (replaced) return refuse("replace-state");
  const owns = (name: string) => spec.members.some((each) => each.kind === "method" && each.name === name);
  if (spec.pure && owns("shouldComponentUpdate"))
    return refuse("mixins", { mixins: ["PureRenderMixin beside shouldComponentUpdate"] });
  return spec;
}

function readMember(source: Source, name: string, property: Property, spec: Spec): Member | Refusal {
  const { value } = property;
  if (staticNames.has(name)) return { kind: "static", name, property };
  if (name === "autobind" && value.type === "Literal") {
    spec.autobind = value.value !== false;
    return { kind: "dropped", property };
  }
  if (name === "statics") return readStatics(source, property);
  if (name === "getDefaultProps" || name === "getInitialState") {
    if (value.type !== "FunctionExpression" && value.type !== "ArrowFunctionExpression")
      return refuse("property", { key: name });
    if (value.async || value.generator || readsArguments(source, value)) return refuse("property", { key: name });
    // Others call it on the component; a class would have only the result.
    if (name === "getDefaultProps" && source.all("MemberExpression").some((each) => memberIs(each, name)))
      return refuse("property", { key: name });
    const lostThis =
      value.type === "ArrowFunctionExpression" || name === "getDefaultProps" ? readsThis(source, value) : false;
    if (lostThis) return refuse("this", { key: name });
    return { kind: name === "getDefaultProps" ? "defaults" : "initial-state", property };
  }
  switch (value.type) {
    case "FunctionExpression":
      return namesItself(source, value) ? refuse("property", { key: name }) : { kind: "method", name, property };
    case "ArrowFunctionExpression":
      return readsOuterThis(source, value) ? refuse("this", { key: name }) : { kind: "field", name, property };
    case "Literal":
    case "TemplateLiteral":
    case "UnaryExpression":
      return { kind: "field", name, property };
    case "ObjectExpression":
    case "ArrayExpression":
    case "NewExpression":
      return readsOuterThis(source, value)
        ? refuse("this", { key: name })
        : { kind: "shared", name, property, callable: false };
    case "Identifier": {
      if (value.name === "undefined") return { kind: "field", name, property };
      const declaration = source.names.bindingOf(value)?.declaration;
      if (declaration?.type === "FunctionDeclaration") return { kind: "shared", name, property, callable: true };
      return refuse("property", { key: name });
    }
    case "CallExpression": {
      const origin = originOf(source, value.callee);
      const delays =
        origin &&
        /^(lodash|lodash-es|underscore)$/.test(origin.source) &&
        /^(debounce|throttle|once|memoize)$/.test(origin.name);
      return delays && !readsOuterThis(source, value)
        ? { kind: "shared", name, property, callable: true }
        : refuse("property", { key: name });
    }
    default:
      return refuse("property", { key: name });
  }
}

function readStatics(source: Source, property: Property): Member | Refusal {
  if (property.value.type !== "ObjectExpression") return refuse("property", { key: "statics" });
  const members: Property[] = [];
  for (const each of property.value.properties) {
    if (each.type !== "Property") return refuse("spread", { text: brief(source, each) });
    const name = keyName(each);
    if (name === null || each.kind !== "init" || name === "prototype")
      return refuse("key", { key: `statics.${name ?? source.textOf(each.key)}` });
    if (each.value.type !== "FunctionExpression" && readsOuterThis(source, each.value))
      return refuse("this", { key: `statics.${name}` });
    if (each.shorthand) return refuse("key", { key: `statics.${name}` });
    members.push(each);
  }
  return { kind: "statics", property, members };
}

function readMixins(source: Source, property: Property, spec: Spec): Member | Refusal {
  if (property.value.type !== "ArrayExpression") return refuse("mixins", { mixins: [brief(source, property.value)] });
  const unknown: string[] = [];
  for (const each of property.value.elements) {
    if (!each) continue;
    const origin = each.type === "SpreadElement" ? null : originOf(source, each);
    const isPure =
      (origin?.source === "react-addons-pure-render-mixin" && origin.name === "default") ||
      (/^react(\/addons)?$/.test(origin?.source ?? "") &&
        origin?.name === "addons" &&
        origin.rest[0] === "PureRenderMixin");
    if (isPure) spec.pure = true;
    else unknown.push(brief(source, each));
  }
  return unknown.length > 0 ? refuse("mixins", { mixins: unknown }) : { kind: "dropped", property };
}

/** For arrows the `this` around them, for functions their own. */
function readsThis(source: Source, node: NodeOf<"FunctionExpression" | "ArrowFunctionExpression">): boolean {
  if (node.type === "ArrowFunctionExpression") return readsOuterThis(source, node);
  return node.body !== null && readsOuterThis(source, node.body);
}

function namesItself(source: Source, node: NodeOf<"FunctionExpression">): boolean {
  return node.id !== null && (source.names.bindingOf(node.id)?.references.length ?? 0) > 0;
}

export function memberIs(node: NodeOf<"MemberExpression">, name: string): boolean {
  return node.property.type === "Identifier" && !node.computed && node.property.name === name;
}

function brief(source: Source, node: Node): string {
  return source.textOf(node).replace(/\s+/g, " ").slice(0, 60);
}
