import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { NodeOf } from "../../source.ts";
import { classKind, enclosingClass, enclosingFunction, keyName } from "../../syntax/components.ts";
import { findings } from "./findings.ts";

/** Calls that reach outside of the component, by the last name of what is called. */
const effects = new Set([
  "fetch",
  "addEventListener",
  "subscribe",
  "setInterval",
  "setTimeout",
  "dispatch",
  "requestAnimationFrame",
  "addListener",
  "sendBeacon",
  "connect",
]);

/** Finds constructors and render methods with side effects, which React runs again for component stacks. */
export default defineTransform({
  name: "component-stacks",
  summary: "report side effects in constructors and render, which React may run again",
  rows: [16],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: [...effects, "XMLHttpRequest"],
  findings,
  visit: ({ source, found }) => ({
    CallExpression(node) {
      const name = calledName(node);
      if (!effects.has(name)) return;
      const method = renderPhaseMethod(node);
      if (method && classKind(source, method.owner))
        found(node).finding("component-stacks/side-effect", { name, method: method.name });
    },
  }),
});

function calledName({ callee }: NodeOf<"CallExpression">): string {
  if (callee.type === "Identifier") return callee.name;
  return callee.type === "MemberExpression" && !callee.computed && callee.property.type === "Identifier"
    ? callee.property.name
    : "";
}

/** The constructor or render method that runs this very node, not a function inside that runs later. */
function renderPhaseMethod(node: Node): { name: string; owner: NonNullable<ReturnType<typeof enclosingClass>> } | null {
  const run = enclosingFunction(node);
  const method = run?.parent;
  if (method?.type !== "MethodDefinition" || method.static) return null;
  const name = method.kind === "constructor" ? "constructor" : keyName(method);
  const owner = enclosingClass(method);
  return owner && (name === "constructor" || name === "render") ? { name, owner } : null;
}
