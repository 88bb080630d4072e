import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import { memberName } from "./origins.ts";

/** One export that code takes out of a module that `import()` loads. */
export interface LazyRead {
  name: string;
  node: Node;
}

/** The exports that are read from `await import("…")` and in `import("…").then((module) => …)`, also through variables. */
export function lazyReads(source: Source, load: NodeOf<"ImportExpression">): LazyRead[] {
  const reads: LazyRead[] = [];
  const { parent } = load;
  if (parent?.type === "AwaitExpression") visitModule(parent, 0);
  else if (parent?.type === "MemberExpression" && memberName(parent) === "then") {
    const call = parent.parent;
    const [handler] = call?.type === "CallExpression" && call.callee === parent ? call.arguments : [];
    if (handler?.type === "ArrowFunctionExpression" || handler?.type === "FunctionExpression")
      visitPattern(handler.params[0], 0);
  }
  return reads;

  function visitModule(node: Node, depth: number): void {
    const { parent: around } = node;
    if (depth > 6 || !around) return;
    if (around.type === "VariableDeclarator" && around.init === node) visitPattern(around.id, depth + 1);
    if (around.type !== "MemberExpression" || around.object !== node) return;
    const name = memberName(around);
    if (name === "default") visitModule(around, depth + 1);
    else if (name !== null) reads.push({ name, node: around });
  }

  function visitPattern(pattern: Node | undefined, depth: number): void {
    if (pattern?.type === "Identifier") {
      const references = source.names.bindingOf(pattern)?.references ?? [];
      for (const each of references) visitModule(each as Node, depth + 1);
    }
    if (pattern?.type !== "ObjectPattern") return;
    for (const each of pattern.properties) {
      if (each.type !== "Property" || each.computed || each.key.type !== "Identifier") continue;
      if (each.key.name === "default") visitPattern(each.value, depth + 1);
      else reads.push({ name: each.key.name, node: each });
    }
  }
}
