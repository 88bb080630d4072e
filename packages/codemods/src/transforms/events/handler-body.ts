import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";

/** The properties that a handler reads from its event, `event.nativeEvent.type` as `nativeEvent`. */
export function readsOfEvent(source: Source, handler: FunctionNode): string[] {
  const [event] = handler.params;
  if (event?.type === "ObjectPattern") {
    return event.properties.flatMap((each) =>
      each.type === "Property" && each.key.type === "Identifier" ? [each.key.name] : [],
    );
  }
  return membersOf(source, event).flatMap((each) =>
    each.property.type === "Identifier" && !each.computed ? [each.property.name] : [],
  );
}

/** Whether a handler calls `event.<method>()`. */
export function callsOnEvent(source: Source, handler: FunctionNode, method: string): boolean {
  return membersOf(source, handler.params[0]).some(
    (each) =>
      each.property.type === "Identifier" &&
      each.property.name === method &&
      each.parent?.type === "CallExpression" &&
      each.parent.callee === each,
  );
}

function membersOf(source: Source, event: FunctionNode["params"][number] | undefined): NodeOf<"MemberExpression">[] {
  if (event?.type !== "Identifier") return [];
  const references = source.names.bindingOf(event)?.references ?? [];
  return references.flatMap((each) =>
    each.parent?.type === "MemberExpression" && each.parent.object === (each as unknown) ? [each.parent] : [],
  );
}
