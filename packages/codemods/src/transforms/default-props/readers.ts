import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName, originOf } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { isHandedComponent, takesDefaultProps, unpackedReads } from "./unpacked-reads.ts";

/** `Name.defaultProps` where it is read, or changed in part, rather than assigned. */
export function readsOf(binding: Binding): Node[] {
  return binding.references.filter((each) => {
    const member = each.parent;
    if (member?.type === "VariableDeclarator") return member.init === each && takesDefaultProps(member);
    if (member?.type === "TSQualifiedName") return member.left === each && member.right.name === "defaultProps";
    if (member?.type !== "MemberExpression" || member.object !== each || memberName(member) !== "defaultProps")
      return false;
    return !(member.parent?.type === "AssignmentExpression" && member.parent.left === member);
  });
}

/** Whether something writes single entries, as `Name.defaultProps.size = 1` does. */
export function isWrittenInParts(read: Node): boolean {
  const member = read.parent;
  const outer = member?.parent;
  if (outer?.type === "MemberExpression" && outer.object === member) {
    return outer.parent?.type === "AssignmentExpression" && outer.parent.left === outer;
  }
  // `Object.assign(Name.defaultProps, …)`
  return (
    outer?.type === "CallExpression" && outer.arguments[0] === member && /^Object\.assign$/.test(text(outer.callee))
  );
}

const text = (node: Node) =>
  node.type === "MemberExpression" && node.object.type === "Identifier"
    ? `${node.object.name}.${memberName(node)}`
    : "";

/** Imported components whose `defaultProps` this file reads: their specifier and exported name. */
export function importedReads(source: Source): { source: string; name: string }[] {
  const found: { source: string; name: string }[] = [];
  for (const binding of source.names.root.bindings.values()) {
    const { declaration } = binding;
    if (binding.kind !== "import" || declaration.parent?.type !== "ImportDeclaration" || readsOf(binding).length === 0)
      continue;
    found.push({ source: declaration.parent.source.value, name: exportedName(declaration) });
  }
  return found;
}

function exportedName(declaration: Node): string {
  if (declaration.type === "ImportSpecifier")
    return declaration.imported.type === "Literal" ? String(declaration.imported.value) : declaration.imported.name;
  return declaration.type === "ImportDefaultSpecifier" ? "default" : "*";
}

/** What code calls an element that it was handed. */
export const elementNames = ["child", "element", "node", "field", "item", "option", "tab", "column"] as const;

const endsLikeAnElement = new RegExp(`(?:${elementNames.join("|")}|children|el)s?\\d*(?:\\[\\w+\\])?$`, "i");

/**
 * Names that the file reads off the props of an element, as `child.props.size` or `{ size } = child.props`, and `*` where
 * it hands them all on, as `{...child.props}`. An element only carries what it was given, so a default that moved into the
 * component is not among it.
 */
export function elementReads(source: Source): string[] {
  return source.all("MemberExpression").flatMap((props) => {
    if (memberName(props) !== "props" || !endsLikeAnElement.test(source.textOf(props.object))) return [];
    const { parent } = props;
    if (parent?.type === "MemberExpression" && parent.object === props) return memberName(parent) ?? [];
    if (parent?.type === "JSXSpreadAttribute") return ["*"];
    if (parent?.type !== "VariableDeclarator" || parent.init !== props || parent.id.type !== "ObjectPattern") return [];
    return parent.id.properties.flatMap((each) => (each.type === "Property" ? (keyName(each) ?? []) : []));
  });
}

/** Names that the file reads off the props of anything else but itself, as `input.props.addField`. */
export function propsReads(source: Source): string[] {
  if (!/(?<!\bthis)\.props\.\w/.test(source.text)) return [];
  return source.all("MemberExpression").flatMap((node) => {
    const props = node.object;
    if (props.type !== "MemberExpression" || memberName(props) !== "props") return [];
    return props.object.type === "ThisExpression" ? [] : (memberName(node) ?? []);
  });
}

/** Whether a component is handed to a function that is not React's, such as a HOC, or comes out of one. */
export function isHandedOn(source: Source, binding: Binding): boolean {
  return binding.references.some((each) => {
    const { parent } = each;
    if (parent?.type === "ReturnStatement") return true;
    return (
      parent?.type === "CallExpression" && parent.callee !== each && originOf(source, parent.callee)?.source !== "react"
    );
  });
}

/**
 * Reads of `defaultProps` off a component that the file is handed, such as a HOC's parameter, or by the property's name
 * as a string. `keys` are those that it goes on to read; none when it takes them all.
 */
export function unknownReads(source: Source): { node: Node; keys: string[] }[] {
  const members = source.all("MemberExpression").flatMap((node) => {
    if (memberName(node) !== "defaultProps" || node.object.type === "ThisExpression") return [];
    if (node.parent?.type === "AssignmentExpression" && node.parent.left === node) return [];
    const binding = node.object.type === "Identifier" ? source.names.bindingOf(node.object) : null;
    if (binding && binding.kind !== "param") return [];
    // `this.constructor.defaultProps` and `super.defaultProps` are of classes.
    if (/^(this\.constructor|super)\b/.test(source.textOf(node.object))) return [];
    const key =
      node.parent?.type === "MemberExpression" && node.parent.object === node ? memberName(node.parent) : null;
    return [{ node: node as Node, keys: key === null ? [] : [key] }];
  });
  const strings = source.all("Literal").flatMap((node) => {
    const { parent } = node;
    if (typeof node.value !== "string" || !/^defaultProps(\.|$)/.test(node.value)) return [];
    if (parent?.type !== "ArrayExpression" && parent?.type !== "CallExpression") return [];
    const next = parent.type === "ArrayExpression" ? parent.elements[parent.elements.indexOf(node) + 1] : null;
    const key = next?.type === "Literal" && typeof next.value === "string" ? next.value : node.value.split(".")[1];
    return [{ node: node as Node, keys: key === undefined ? [] : [key] }];
  });
  const unpacked = unpackedReads(source).filter(({ object }) => isHandedComponent(source, object));
  return [...members, ...strings, ...unpacked];
}
