import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { instanceBehind } from "../../syntax/instances.ts";
import { memberName } from "../../syntax/origins.ts";
import { refSites } from "../../syntax/ref-sites.ts";
import { stringShape } from "../../syntax/strings.ts";
import { localName } from "./facts.ts";
import type { Member, Plan } from "./plan.ts";

/** A read of another component's refs: `this.refs.child.refs.input`, `wrapper.instance().refs.input`. */
export interface OutsideRead {
  /** `<component>.refs.<name>` */
  node: NodeOf<"MemberExpression">;
  /** `<component>` */
  component: Node;
  name: string;
  /** The component whose ref it is, when that can be told. */
  member: Member | null;
}

/** Every read of refs that are not the reader's own, of names that some string ref of the tree has. */
export function outsideReads(source: Source, plan: Plan): OutsideRead[] {
  const reads: OutsideRead[] = [];
  for (const each of source.all("MemberExpression")) {
    if (each.computed || memberName(each) !== "refs" || each.parent?.type !== "MemberExpression") continue;
    if (each.parent.object !== each || instanceBehind(source, each.object)) continue;
    const name = memberName(each.parent);
    if (name === null) continue;
    const member = componentBehind(source, plan, each.object, 0);
    if (!member && !plan.names.has(name)) continue;
    reads.push({ node: each.parent, component: each.object, name, member });
  }
  return reads;
}

/** The component of which an expression is an instance. */
function componentBehind(source: Source, plan: Plan, node: Node, depth: number): Member | null {
  if (depth > 5) return null;
  const again = (next: Node | null | undefined) => (next ? componentBehind(source, plan, next, depth + 1) : null);
  switch (node.type) {
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "ChainExpression":
      return again(node.expression);
    case "Identifier": {
      const binding = source.names.bindingOf(node);
      if (!binding || binding.declaration.type !== "VariableDeclarator") return null;
      if (binding.declaration.id.type === "ObjectPattern")
        return ofPattern(source, plan, binding.declaration, node.name);
      if (binding.declaration.init) return binding.writes.length === 0 ? again(binding.declaration.init) : null;
      const [write] = binding.writes;
      return binding.writes.length === 1 && write?.parent?.type === "AssignmentExpression"
        ? again(write.parent.right)
        : null;
    }
    case "CallExpression": {
      if (node.callee.type === "MemberExpression" && memberName(node.callee) === "instance")
        return again(node.callee.object);
      const isMaker = /\b(renderIntoDocument|mount|render)$/.test(source.textOf(node.callee));
      const [element] = node.arguments;
      return isMaker && element?.type === "JSXElement" ? ofElement(source, plan, element.openingElement.name) : null;
    }
    case "MemberExpression":
      return ofHolder(source, plan, node);
    default:
      return null;
  }
}

/** `const { child } = this.refs` */
function ofPattern(
  source: Source,
  plan: Plan,
  { id, init }: NodeOf<"VariableDeclarator">,
  name: string,
): Member | null {
  if (id.type !== "ObjectPattern" || init?.type !== "MemberExpression" || memberName(init) !== "refs") return null;
  const property = id.properties.find((each) => each.type === "Property" && source.textOf(each.value) === name);
  return property?.type === "Property" ? ofRef(plan, ownerOf(source, plan, init.object), keyName(property)) : null;
}

/** `this.refs.child`, `this.refs[kind]`, `this.childRef.current`, `this.child` */
function ofHolder(source: Source, plan: Plan, node: NodeOf<"MemberExpression">): Member | null {
  const { object } = node;
  if (object.type === "MemberExpression" && memberName(object) === "refs") {
    const shape = stringShape(source, node.property);
    const name = memberName(node) ?? (shape?.kind === "name" ? shape.name : null);
    return ofRef(plan, ownerOf(source, plan, object.object), name);
  }
  const held = memberName(node) === "current" ? object : node;
  if (held.type === "MemberExpression") {
    // A field that stands for a string ref by now; its element may be in another file.
    const member = ownerOf(source, plan, held.object);
    const field = memberName(held);
    const known = [...(member?.group.fields ?? [])].find(([, each]) => each === field);
    if (known) return ofRef(plan, member, known[0]);
  }
  const text = source.textOf(held);
  const sites = refSites(source).filter((each) => {
    if (source.textOf(each.value) === text) return true;
    const { body } = each.value.type === "ArrowFunctionExpression" ? each.value : {};
    const first = body?.type === "BlockStatement" ? body.body[0] : null;
    const assignment = first?.type === "ExpressionStatement" ? first.expression : body;
    return assignment?.type === "AssignmentExpression" && source.textOf(assignment.left) === text;
  });
  return theOnly(sites.map((each) => ofElement(source, plan, each.type)));
}

function ownerOf(source: Source, plan: Plan, instance: Node): Member | null {
  const owner = instanceBehind(source, instance)?.owner;
  const local = owner ? localName(source, owner) : null;
  return local === null ? null : plan.find(source.path, { local });
}

/** The component whose instance a ref of this name holds; any name at all for `null`. */
function ofRef(plan: Plan, owner: Member | null, name: string | null): Member | null {
  const given = name === null ? [...(owner?.targets.values() ?? [])].flat() : (owner?.targets.get(name) ?? []);
  return theOnly(given.map((each) => plan.find(each.path, each.target)));
}

function ofElement(source: Source, plan: Plan, type: Node | null): Member | null {
  if (type?.type !== "JSXIdentifier" && type?.type !== "Identifier") return null;
  const declaration = source.names.bindingOf(type)?.declaration;
  if (declaration?.type === "ImportSpecifier" || declaration?.type === "ImportDefaultSpecifier") {
    const from = (declaration.parent as { source?: { value: string } }).source?.value;
    const name = declaration.type === "ImportDefaultSpecifier" ? "default" : source.textOf(declaration.imported);
    return from === undefined ? null : plan.find(source.path, { source: from, name });
  }
  return plan.find(source.path, { local: type.name });
}

function theOnly(members: readonly (Member | null)[]): Member | null {
  const [first] = members;
  return first && members.every((each) => each?.group === first.group) ? first : null;
}
