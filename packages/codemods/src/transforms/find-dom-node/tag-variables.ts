import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";

/** Whether an element's name is a prop that is a host element unless somebody says otherwise: `tag: Tag = "div"`. */
export function isTagProp(source: Source, type: Node): boolean {
  if (type.type === "JSXMemberExpression")
    return /(^|\.)props$/.test(source.textOf(type.object)) && hasHostDefault(source, type.property.name);
  if (type.type !== "JSXIdentifier" && type.type !== "Identifier") return false;
  const binding = source.names.bindingOf(type);
  if (!binding || binding.scope === source.names.root || binding.writes.length > 0) return false;
  const { declaration } = binding;
  const { parent } = binding.identifier;
  const property = parent?.type === "AssignmentPattern" ? parent.parent : parent;
  if (property?.type === "Property") {
    if (parent?.type === "AssignmentPattern") return isHostName(parent.right);
    const name = keyName(property);
    return name !== null && hasHostDefault(source, name);
  }
  const init = declaration.type === "VariableDeclarator" ? declaration.init : null;
  const name = init?.type === "MemberExpression" && /(^|\.)props$/.test(source.textOf(init.object)) && memberName(init);
  return typeof name === "string" && hasHostDefault(source, name);
}

function isHostName(node: Node): boolean {
  return node.type === "Literal" && typeof node.value === "string" && /^[a-z]/.test(node.value);
}

/** Whether some `defaultProps` of the file make a prop a host element. */
function hasHostDefault(source: Source, name: string): boolean {
  return source
    .all("Property")
    .some(
      (each) =>
        each.parent?.type === "ObjectExpression" &&
        keyName(each) === name &&
        isHostName(each.value) &&
        isDefaults(each.parent),
    );
}

function isDefaults({ parent }: NodeOf<"ObjectExpression">): boolean {
  switch (parent?.type) {
    case "PropertyDefinition":
      return keyName(parent) === "defaultProps";
    case "AssignmentExpression":
      return memberName(parent.left) === "defaultProps";
    case "VariableDeclarator":
      return parent.id.type === "Identifier" && /defaultProps$/i.test(parent.id.name);
    default:
      return false;
  }
}
