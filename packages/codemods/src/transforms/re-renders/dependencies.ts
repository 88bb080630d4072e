import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import type { Binding, NameNode } from "../../syntax/scopes.ts";

/**
 * What a value of a component is made of, as `useMemo` wants it: names and `props.x` chains. A sentence instead where
 * memoising would change behaviour, or would not help since a part is made anew on every render.
 */
export function dependenciesOf(source: Source, value: Node, owner: FunctionNode): string[] | string {
  const found = new Set<string>();
  for (const node of source.names.nodes) {
    if (node.start < value.start || node.end > value.end) continue;
    const problem = impurity(node, value);
    if (problem) return problem;
    if (node.type !== "Identifier" && node.type !== "JSXIdentifier") continue;
    const binding = source.names.bindingOf(node);
    if (
      !binding ||
      binding.identifier === node ||
      !isInside(binding.identifier, owner) ||
      isInside(binding.identifier, value)
    )
      continue;
    if (binding.writes.length > 0) return `${node.name} is assigned to`;
    if (isMadeAnew(binding))
      return `${node.name} is itself made anew on every render; wrap it in useCallback or useMemo first`;
    if (binding.identifier.parent?.type === "RestElement")
      return `${node.name} is what was left of an object, which is new on every render`;
    const part = chain(source, node, binding);
    if (part === node.name && binding.identifier === owner.params[0])
      return `it depends on all of ${part}, which is new on every render`;
    found.add(part);
  }
  return [...found];
}

/** Calls may answer differently each time, and `this`, `await` and assignments do not belong into a memo. */
function impurity(node: Node, value: Node): string | null {
  if (
    !/^(CallExpression|NewExpression|AwaitExpression|YieldExpression|AssignmentExpression|UpdateExpression|ThisExpression|TaggedTemplateExpression|ImportExpression)$/.test(
      node.type,
    )
  )
    return null;
  for (let each = node.parent; each && each !== value; each = each.parent) {
    // What only runs later may do anything.
    if (each.type === "ArrowFunctionExpression" || each.type === "FunctionExpression")
      return node.type === "ThisExpression" ? "it uses this" : null;
  }
  return "it calls something while it is made";
}

function isMadeAnew({ declaration, kind }: Binding): boolean {
  if (kind === "function") return true;
  if (declaration.type !== "VariableDeclarator" || declaration.id.type !== "Identifier") return false;
  return /^(ArrowFunctionExpression|FunctionExpression|ObjectExpression|ArrayExpression|JSXElement|JSXFragment|NewExpression)$/.test(
    declaration.init?.type ?? "",
  );
}

/** `props.user` for a read of a parameter, the name alone for anything else. */
function chain(source: Source, node: NameNode, binding: Binding): string {
  const access = node.parent as NodeOf<"MemberExpression"> | undefined;
  const isRead =
    binding.kind === "param" &&
    access?.type === "MemberExpression" &&
    access.object === (node as Node) &&
    !access.computed &&
    !access.optional;
  const isCalled = access?.parent?.type === "CallExpression" && access.parent.callee === (access as Node);
  return isRead && !isCalled ? source.textOf(access) : node.name;
}
