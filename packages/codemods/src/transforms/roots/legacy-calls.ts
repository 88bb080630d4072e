import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type Origin, memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { type Container, containerOf } from "./container.ts";

export type Verb = "render" | "hydrate" | "unmount" | "subtree";

const verbs: Record<string, Verb> = {
  render: "render",
  hydrate: "hydrate",
  unmountComponentAtNode: "unmount",
  unstable_renderSubtreeIntoContainer: "subtree",
};

/** One call of the API that React 19 no longer has. */
export interface LegacyCall {
  verb: Verb;
  node: NodeOf<"CallExpression">;
  /** `null` for an unmount, and where the arguments cannot be told apart. */
  element: Node | null;
  container: (Container & { node: Node }) | null;
  /** Absent, `null` and `undefined` are no callback. */
  callback: Node | null;
  /** By `window.ReactDOM` of a script tag. */
  global: boolean;
}

/** The API used without being called: handed on, kept in a variable, replaced by a test. */
export interface LegacyValue {
  verb: Verb;
  node: NodeOf<"Identifier" | "MemberExpression">;
  global: boolean;
}

/** A name that the file takes out of `react-dom` and that does not exist there any more. */
export interface LegacyName {
  verb: Verb;
  binding: Binding;
  /** What would have to go: the specifier of an import or the property of a pattern. */
  node: NodeOf<"ImportSpecifier" | "Property">;
}

export interface LegacyUses {
  calls: LegacyCall[];
  values: LegacyValue[];
  names: LegacyName[];
}

/** Every use of the removed API in the file, in source order. */
export function legacyUses(source: Source, originOf: (node: Node) => Origin | null): LegacyUses {
  const uses: LegacyUses = { calls: [], values: [], names: [] };
  for (const binding of source.names.bindings) {
    const node = takenName(binding);
    const verb = node && verbOf(originOf(binding.identifier));
    if (!verb) continue;
    uses.names.push({ verb, binding, node });
    for (const each of binding.references) if (each.type === "Identifier") use(each, verb, false);
  }
  for (const node of source.all("MemberExpression")) {
    const name = memberName(node);
    if (name === null || !Object.hasOwn(verbs, name)) continue;
    const origin = originOf(node);
    const verb = verbOf(origin);
    if (verb) use(node, verb, origin?.global === true);
  }
  uses.calls.sort((a, b) => a.node.start - b.node.start);
  uses.values.sort((a, b) => a.node.start - b.node.start);
  return uses;

  function use(node: NodeOf<"Identifier" | "MemberExpression">, verb: Verb, global: boolean): void {
    const { parent } = node;
    if (parent?.type === "ExportSpecifier" || parent?.type === "TSTypeQuery" || parent?.type === "TSQualifiedName")
      return;
    // `(0, dom.render)(…)`, as compilers write it.
    const callee = parent?.type === "SequenceExpression" && parent.expressions.at(-1) === node ? parent : node;
    const call = callee.parent;
    if (call?.type === "CallExpression" && call.callee === callee) uses.calls.push(callOf(source, call, verb, global));
    else uses.values.push({ verb, node, global });
  }
}

function verbOf(origin: Origin | null): Verb | null {
  if (origin?.source !== "react-dom" && origin?.source !== "@hot-loader/react-dom") return null;
  return origin.rest.length === 0 && Object.hasOwn(verbs, origin.name) ? (verbs[origin.name] ?? null) : null;
}

/** `import { render }` and `const { render } = …`: names that stand for one member. */
function takenName(binding: Binding): LegacyName["node"] | null {
  const { declaration, identifier } = binding;
  if (declaration.type === "ImportSpecifier") return declaration;
  const holder = (identifier as Node).parent;
  if (declaration.type !== "VariableDeclarator" || declaration.id.type !== "ObjectPattern") return null;
  return holder?.type === "Property" && holder.parent === declaration.id ? holder : null;
}

function callOf(source: Source, node: NodeOf<"CallExpression">, verb: Verb, global: boolean): LegacyCall {
  const none = { verb, node, element: null, container: null, callback: null, global };
  if (node.arguments.some((each) => each.type === "SpreadElement")) return none;
  const given = verb === "subtree" ? node.arguments.slice(1) : node.arguments;
  const at = (index: number) => given[index] ?? null;
  const container = verb === "unmount" ? at(0) : at(1);
  if (!container) return none;
  const callback = verb === "unmount" ? null : at(2);
  return {
    ...none,
    element: verb === "unmount" ? null : at(0),
    container: { ...containerOf(source, container), node: container },
    callback: callback && !isNothing(callback) ? callback : null,
  };
}

function isNothing(node: Node): boolean {
  return (node.type === "Literal" && node.value === null) || (node.type === "Identifier" && node.name === "undefined");
}
