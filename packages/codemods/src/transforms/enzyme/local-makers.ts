import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, enclosingFunction, returnedExpressions } from "../../syntax/components.ts";

type Call = NodeOf<"CallExpression">;

/**
 * The calls of the local function that returns what `mount` returns, such as `const setup = () => mount(<Box />)`; `null`
 * when `mount` stands elsewhere, or when the function is used other than by calling it.
 */
export function callsOfMaker(source: Source, mount: Call, mounts: readonly Call[]): Call[] | null {
  const maker = enclosingFunction(mount);
  if (!maker) return null;
  const returned = returnedExpressions(source, maker);
  if (!returned.includes(mount) || !returned.every((each) => mounts.includes(each as Call))) return null;
  const binding = bindingOf(source, maker);
  if (!binding || binding.writes.length > 0) return null;
  const calls = binding.references.map((each) => each.parent);
  return calls.every(
    (each, index): each is Call => each?.type === "CallExpression" && each.callee === binding.references[index],
  )
    ? calls
    : null;
}

function bindingOf(source: Source, maker: FunctionNode) {
  if (maker.async || maker.generator) return null;
  if (maker.type === "FunctionDeclaration")
    return maker.id && !maker.parent?.type.startsWith("Export") ? source.names.bindingOf(maker.id) : null;
  const { parent } = maker;
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  return parent.parent?.parent?.type.startsWith("Export") ? null : source.names.bindingOf(parent.id);
}
