import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding, NameNode } from "../../syntax/scopes.ts";

/** The components of a file that elements give children to. */
export interface Given {
  /** Those with a name of the file. */
  bindings: Set<Binding>;
  /** Those reached as a member, `Item` in `<Menu.Item>`, or under another name, `layout` in `{ layout: Layout }`. */
  members: Set<string>;
  /** Members of what a file imports: `Menu` and `Item`. */
  ofImports: { name: NameNode; member: string }[];
}

/** What every element with children says of the components of its file. */
export function givenChildren(source: Source): Given {
  const given: Given = { bindings: new Set(), members: new Set(), ofImports: [] };
  for (const { openingElement, children } of source.all("JSXElement")) {
    const isGiven =
      children.some((each) => each.type !== "JSXText" || each.value.trim() !== "") ||
      openingElement.attributes.some((each) => each.type === "JSXAttribute" && each.name.name === "children");
    if (!isGiven) continue;
    const { name } = openingElement;
    if (name.type === "JSXMemberExpression") {
      given.members.add(name.property.name);
      if (name.object.type === "JSXIdentifier") given.ofImports.push({ name: name.object, member: name.property.name });
    } else if (name.type === "JSXIdentifier" && /^[A-Z]/.test(name.name)) {
      const binding = source.names.bindingOf(name);
      if (!binding) continue;
      given.bindings.add(binding);
      const member = memberBehind(binding);
      if (member !== null) given.members.add(member);
    }
  }
  return given;
}

/** The property that a name was taken from: `layout` for `{ layout: Layout } = props` and `Layout = props.layout`. */
function memberBehind({ identifier, declaration }: Binding): string | null {
  const parent = (identifier as Node).parent;
  const property = parent?.type === "AssignmentPattern" ? parent.parent : parent;
  if (property?.type === "Property" && property.parent?.type === "ObjectPattern") return keyName(property);
  const init = declaration.type === "VariableDeclarator" ? (declaration as NodeOf<"VariableDeclarator">).init : null;
  return init?.type === "MemberExpression" ? memberName(init) : null;
}
