import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, enclosingFunction, keyName } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";

/** What a subtree call draws, written as `render` would write it. */
export interface PortalElement {
  text: string;
  /** It is made of the first parameter of its method, which stands for the props. */
  takesProps: boolean;
}

/** `null` where the element is made of other variables of its method, which `render` does not have. */
export function portalElement(source: Source, element: Node, owner: ClassNode): PortalElement | null {
  const method = methodAround(element);
  const [parameter] = method?.value.params ?? [];
  const props: Node[] = [];
  for (const binding of source.names.bindings) {
    const { start } = binding.identifier;
    const isLocal = owner.start <= start && start < owner.end && !(element.start <= start && start < element.end);
    if (!isLocal || binding.identifier === owner.id) continue;
    const uses = binding.references.filter((each) => isInside(each, element));
    if (uses.length === 0) continue;
    if ((binding.identifier as Node) !== parameter || binding.writes.length > 0) return null;
    if (uses.some((each) => each.parent?.type === "Property" && each.parent.shorthand)) return null;
    props.push(...uses);
  }
  props.sort((a, b) => b.start - a.start);
  let text = source.textOf(element);
  for (const { start, end } of props)
    text = `${text.slice(0, start - element.start)}this.props${text.slice(end - element.start)}`;
  return { text, takesProps: props.length > 0 };
}

/** The method whose own code holds the node. */
export function methodAround(node: Node): NodeOf<"MethodDefinition"> | null {
  const member = enclosingFunction(node)?.parent;
  return member?.type === "MethodDefinition" && !member.static ? member : null;
}

export const isReceiver = (method: NodeOf<"MethodDefinition">): boolean =>
  /^(UNSAFE_)?componentWillReceiveProps$/.test(keyName(method) ?? "");

/** Whether an argument is the props that the next `render` has: `this.props`, or what componentWillReceiveProps got. */
export function isNextProps(source: Source, argument: Node, caller: NodeOf<"MethodDefinition">): boolean {
  if (!isReceiver(caller)) return source.textOf(argument) === "this.props";
  const [first] = caller.value.params;
  return (
    argument.type === "Identifier" &&
    first?.type === "Identifier" &&
    source.names.bindingOf(argument)?.identifier === (first as Node)
  );
}
