import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { type ComponentNode, isClass } from "./declaration.ts";

/** Names of the props that a component's own code reads. */
export function propsRead(source: Source, { node }: ComponentNode): Set<string> {
  const read = new Set<string>();
  const first = isClass(node) ? null : node.params[0];
  if (first?.type === "ObjectPattern") addPattern(first);
  const binding = first?.type === "Identifier" ? source.names.bindingOf(first) : null;
  const isProps = (each: Node) =>
    isClass(node)
      ? each.type === "MemberExpression" && each.object.type === "ThisExpression" && memberName(each) === "props"
      : each.type === "Identifier" && binding?.references.includes(each) === true;
  const inside = (each: Node) => node.start <= each.start && each.end <= node.end;
  for (const each of source.all("MemberExpression")) {
    if (inside(each) && isProps(each.object)) read.add(memberName(each) ?? "");
  }
  for (const each of source.all("VariableDeclarator")) {
    if (inside(each) && each.init && isProps(each.init)) addPattern(each.id);
  }
  read.delete("");
  return read;

  function addPattern(pattern: Node): void {
    if (pattern.type !== "ObjectPattern") return;
    for (const each of pattern.properties) if (each.type === "Property") read.add(keyName(each) ?? "");
  }
}

/** Names of the props that have a default: in `defaultProps`, or where the function takes its props apart. */
export function propsWithDefault(source: Source, { node, name }: ComponentNode): Set<string> {
  const names = new Set<string>();
  const first = isClass(node) ? null : node.params[0];
  if (first?.type === "ObjectPattern") {
    for (const each of first.properties)
      if (each.type === "Property" && each.value.type === "AssignmentPattern") names.add(keyName(each) ?? "");
  }
  for (const each of source.all("AssignmentExpression")) {
    const { left } = each;
    if (
      left.type === "MemberExpression" &&
      memberName(left) === "defaultProps" &&
      left.object.type === "Identifier" &&
      left.object.name === name
    )
      addKeys(each.right);
  }
  if (isClass(node)) {
    for (const each of node.body.body)
      if (each.type === "PropertyDefinition" && each.static && keyName(each) === "defaultProps" && each.value)
        addKeys(each.value);
  }
  return names;

  function addKeys(value: Node): void {
    const declared = value.type === "Identifier" ? source.names.bindingOf(value)?.declaration : null;
    const object = declared?.type === "VariableDeclarator" ? declared.init : value;
    if (object?.type === "ObjectExpression")
      for (const each of object.properties) if (each.type === "Property") names.add(keyName(each) ?? "");
  }
}
