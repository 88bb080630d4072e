import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../source.ts";
import type { ClassNode, FunctionNode } from "./components.ts";
import { originOf } from "./origins.ts";
import { unwrapped } from "./unwrapped.ts";

/** What instances are made of: a class, or the object handed to `createReactClass`. */
export type InstanceOwner = ClassNode | NodeOf<"ObjectExpression">;

export interface Instance {
  owner: InstanceOwner;
  /** A plain function stands between, of which nothing shows that it is called with this `this`. */
  certain: boolean;
}

/** Whose instance `this` means at a node, or `null` where it is none that the file shows. */
export function instanceAt(source: Source, node: Node): Instance | null {
  let certain = true;
  let child = node;
  for (let each = node.parent as Node | null | undefined; each; child = each, each = each.parent) {
    if (each.type === "StaticBlock") return null;
    if (each.type === "PropertyDefinition" && each.value === child)
      return each.static ? null : { owner: classOf(each), certain };
    if (each.type !== "FunctionExpression" && each.type !== "FunctionDeclaration") continue;
    const owner = methodOwner(source, each);
    if (owner === "static") return null;
    if (owner) return { owner, certain };
    if (!isBoundToThis(each)) certain = false;
  }
  return null;
}

/** The instance that an expression means: `this`, or a variable that holds it. */
export function instanceBehind(source: Source, node: Node): Instance | null {
  const inner = unwrapped(node);
  if (inner.type === "ThisExpression") return instanceAt(source, inner);
  const holder = inner.type === "Identifier" ? thisHeldBy(source, inner) : null;
  return holder ? instanceAt(source, holder) : null;
}

/** How an instance is said without the casts around it, so that a member may follow. */
export function instanceText(source: Source, node: Node): string {
  return source.textOf(unwrapped(node));
}

/** The `this` that a variable was given, once and for all. */
export function thisHeldBy(source: Source, name: NodeOf<"Identifier">): Node | null {
  const binding = source.names.bindingOf(name);
  if (!binding || binding.declaration.type !== "VariableDeclarator") return null;
  const { declaration, writes } = binding;
  if (declaration.id.type !== "Identifier") return null;
  if (declaration.init) {
    if (declaration.init.type === "Identifier" && declaration.init.name !== name.name)
      return writes.length === 0 ? thisHeldBy(source, declaration.init) : null;
    return writes.length === 0 && declaration.init.type === "ThisExpression" ? declaration.init : null;
  }
  const [write] = writes;
  if (writes.length !== 1 || write?.parent?.type !== "AssignmentExpression") return null;
  return write.parent.right.type === "ThisExpression" ? write.parent.right : null;
}

/** The class or spec that a function is an instance method of; `"static"` for a static one. */
export function methodOwner(source: Source, node: FunctionNode): InstanceOwner | "static" | null {
  const { parent } = node;
  if (!parent) return null;
  if (parent.type === "MethodDefinition" || parent.type === "PropertyDefinition")
    return parent.static ? "static" : classOf(parent);
  if (parent.type !== "Property" || parent.value !== node || parent.parent?.type !== "ObjectExpression") return null;
  return isCreateClassSpec(source, parent.parent) ? parent.parent : null;
}

/** Whether an object is what `createReactClass` makes a component of. */
export function isCreateClassSpec(source: Source, node: NodeOf<"ObjectExpression">): boolean {
  const { parent } = node;
  if (parent?.type !== "CallExpression" || parent.arguments[0] !== node) return false;
  const origin = originOf(source, parent.callee);
  return origin?.source === "create-react-class" || (origin?.source === "react" && origin.name === "createClass");
}

/** Whether a function's `this` is the one around it: an arrow, `.bind(this)`, `.call(this)` or `list.map(f, this)`. */
export function isBoundToThis(node: FunctionNode): boolean {
  if (node.type === "ArrowFunctionExpression") return true;
  const { parent } = node;
  if (parent?.type === "CallExpression" && parent.callee !== node)
    return parent.arguments.length > 1 && parent.arguments.at(-1)?.type === "ThisExpression";
  if (parent?.type !== "MemberExpression" || parent.object !== node || parent.property.type !== "Identifier")
    return false;
  const call = parent.parent;
  return (
    /^(bind|call|apply)$/.test(parent.property.name) &&
    call?.type === "CallExpression" &&
    call.arguments[0]?.type === "ThisExpression"
  );
}

function classOf(member: Node): ClassNode {
  return member.parent?.parent as ClassNode;
}
