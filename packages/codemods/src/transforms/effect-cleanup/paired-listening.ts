import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";

/**
 * Whether a ref that a hook hands on is only there for a clean-up to stop listening where its effect began to: the node
 * that was listened on is meant then, whatever the ref holds by the time.
 */
export function isPairedListening(
  source: Source,
  effect: Node,
  cleanup: Node,
  ref: Binding,
  reads: readonly Node[],
): boolean {
  const isHandedOn = ref.references.some(
    (each) => each.parent?.type !== "MemberExpression" && each.parent?.type !== "VariableDeclarator",
  );
  if (!isHandedOn || !reads.every((each) => calledOn(each) === "removeEventListener")) return false;
  return source.all("MemberExpression").some((each) => {
    const isInEffect = effect.start <= each.start && each.end <= effect.end;
    const isInCleanup = cleanup.start <= each.start && each.end <= cleanup.end;
    return isInEffect && !isInCleanup && isCurrentOf(source, each, ref) && calledOn(each) === "addEventListener";
  });
}

function isCurrentOf(source: Source, node: NodeOf<"MemberExpression">, ref: Binding): boolean {
  return (
    memberName(node) === "current" && node.object.type === "Identifier" && source.names.bindingOf(node.object) === ref
  );
}

/** The method that is called on a node, such as `focus` for `x` in `x.focus()`. */
function calledOn(node: Node): string | null {
  const member = node.parent;
  if (member?.type !== "MemberExpression" || member.object !== node) return null;
  return member.parent?.type === "CallExpression" && member.parent.callee === member ? memberName(member) : null;
}
