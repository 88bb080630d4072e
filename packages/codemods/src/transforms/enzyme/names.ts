import type { Node } from "oxc-parser";
import type { Project } from "../../project/project.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName, returnedExpressions, type FunctionNode } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";

export type Renderer = "mount" | "shallow" | "render";

const modules = /^enzyme(\/build(\/\w+)?|\/(mount|shallow|render))?$/;
export const adapters = /^(@\w+\/|@wojtekmaj\/|@zarconontol\/|@cfaester\/)?enzyme-adapter-/;

/** What other files may need to know: names that hold Enzyme's renderers behind an export or a global. */
export interface EnzymeFacts {
  /** Local names of functions that return a wrapper. */
  helpers: Record<string, Renderer>;
  globals: Record<string, Renderer>;
}

export interface EnzymePlan {
  helpers: ReadonlyMap<string, Record<string, Renderer>>;
  globals: Record<string, Renderer>;
}

/** The renderer that an expression means, by import, `require` or a whole module. */
export function enzymeName(source: Source, node: Node): Renderer | "other" | null {
  const origin = originOf(source, node);
  if (!origin || !modules.test(origin.source)) return null;
  const byPath = /\/(mount|shallow|render)$/.exec(origin.source)?.[1];
  const name = origin.name === "default" && byPath ? byPath : origin.name;
  if (origin.rest.length > 0) return null;
  return name === "mount" || name === "shallow" || name === "render" ? name : "other";
}

export function enzymeFacts(source: Source): EnzymeFacts | undefined {
  const facts: EnzymeFacts = { helpers: {}, globals: {} };
  for (const call of source.all("CallExpression")) {
    const renderer = enzymeName(source, call.callee);
    if (renderer === null || renderer === "other") continue;
    const name = helperOf(source, call);
    if (name) facts.helpers[name] = renderer;
  }
  for (const each of source.all("AssignmentExpression")) {
    if (each.left.type !== "MemberExpression" || !/^(global|globalThis|window)\.\w+$/.test(source.textOf(each.left)))
      continue;
    const renderer = enzymeName(source, each.right);
    if (renderer && renderer !== "other") facts.globals[source.textOf(each.left.property)] = renderer;
  }
  for (const property of source.all("Property")) {
    // `Object.assign(global, { mount, shallow })`
    const call = property.parent?.parent;
    if (call?.type !== "CallExpression" || !/^Object\.assign$/.test(source.textOf(call.callee))) continue;
    if (!/^(global|globalThis|window)$/.test(call.arguments[0] ? source.textOf(call.arguments[0]) : "")) continue;
    const renderer = enzymeName(source, property.value);
    const key = keyName(property);
    if (key && renderer && renderer !== "other") facts.globals[key] = renderer;
  }
  return Object.keys(facts.helpers).length + Object.keys(facts.globals).length > 0 ? facts : undefined;
}

/** The name of the function at the top of the file that returns what `call` returns. */
function helperOf(source: Source, call: NodeOf<"CallExpression">): string | null {
  for (const binding of source.names.root.bindings.values()) {
    const { declaration } = binding;
    const value: Node | null = declaration.type === "VariableDeclarator" ? declaration.init : declaration;
    if (!value || !/^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(value.type)) continue;
    if (returnedExpressions(source, value as FunctionNode).includes(call)) return binding.name;
  }
  return null;
}

/** The helper of another module that an identifier means, with the renderer behind it. */
export function helperBehind(source: Source, project: Project, plan: EnzymePlan, node: Node): Renderer | null {
  if (node.type !== "Identifier" && node.type !== "MemberExpression") return null;
  const origin = originOf(source, node);
  if (!origin || origin.rest.length > 0 || !/^[./@~]/.test(origin.source)) return null;
  const declared = project.declared(source.path, origin.source, origin.name);
  return declared?.kind === "local" ? (plan.helpers.get(declared.path)?.[declared.local] ?? null) : null;
}
