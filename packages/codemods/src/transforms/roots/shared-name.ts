import type { Node } from "oxc-parser";
import type { Group } from "./strategy.ts";

/**
 * The name by which other files could know a container: see `Container.shared`. One that was made here and never
 * unmounted, but put into the page or handed on, may be found and unmounted by anybody.
 */
export function sharedName({ container, renders, hydrates, unmounts }: Group): string | null {
  const { kind, binding, shared } = container;
  if (kind !== "fresh" || !binding || unmounts.length > 0) return shared;
  const ours = new Set<Node>([...renders, ...hydrates].map((each) => each.node));
  return binding.references.some((each) => isHandedOn(each as Node, ours)) ? "?" : shared;
}

function isHandedOn(reference: Node, ours: ReadonlySet<Node>): boolean {
  const { parent } = reference;
  switch (parent?.type) {
    case "CallExpression":
    case "NewExpression":
      return parent.callee !== reference && !ours.has(parent);
    case "AssignmentExpression":
      return parent.right === reference;
    case "Property":
      return parent.value === reference;
    case "ReturnStatement":
      return true;
    default:
      return false;
  }
}
