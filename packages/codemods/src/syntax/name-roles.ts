import type { Node } from "oxc-parser";
import type { NameNode } from "./scopes.ts";

/**
 * Whether an identifier in this field of its parent refers to a value or type, rather than naming a key, label or export.
 * By the parent's type; below all other nodes, identifiers are uses.
 */
export type UseTest = (field: string, parent: Node, node: NameNode) => boolean;

const unlessKey: UseTest = (field, parent) =>
  (field !== "property" && field !== "key" && field !== "id") || (parent as { computed?: boolean }).computed === true;
const elementName: UseTest = (field, _, { name }) => field === "name" && !/^[a-z]/.test(name) && name !== "this";
const inFields =
  (...fields: string[]): UseTest =>
  (field) =>
    fields.includes(field);
const never: UseTest = () => false;

export const useTests: Record<string, UseTest> = {
  MemberExpression: unlessKey,
  Property: unlessKey,
  MethodDefinition: unlessKey,
  PropertyDefinition: unlessKey,
  AccessorProperty: unlessKey,
  TSAbstractMethodDefinition: unlessKey,
  TSAbstractPropertyDefinition: unlessKey,
  TSAbstractAccessorProperty: unlessKey,
  TSPropertySignature: unlessKey,
  TSMethodSignature: unlessKey,
  TSEnumMember: unlessKey,
  JSXOpeningElement: elementName,
  JSXClosingElement: elementName,
  JSXMemberExpression: (field, _, { name }) => field === "object" && name !== "this",
  JSXAttribute: inFields("body", "value"),
  JSXNamespacedName: inFields("body", "value"),
  LabeledStatement: inFields("body", "value"),
  BreakStatement: never,
  ContinueStatement: never,
  MetaProperty: never,
  ImportSpecifier: never,
  ImportDefaultSpecifier: never,
  ImportNamespaceSpecifier: never,
  ImportAttribute: never,
  TSNamespaceExportDeclaration: never,
  ExportNamespaceSpecifier: never,
  ExportAllDeclaration: never,
  ExportSpecifier: (field, { parent }) => field === "local" && !(parent as { source?: unknown } | undefined)?.source,
  TSQualifiedName: inFields("left"),
  TSNamedTupleMember: (field) => field !== "label",
  TSImportType: (field) => field !== "qualifier",
  TSModuleDeclaration: never,
  // Flow
  ObjectTypeProperty: inFields("value", "qualification"),
  ObjectTypeInternalSlot: inFields("value", "qualification"),
  QualifiedTypeIdentifier: inFields("value", "qualification"),
  DeclareModule: inFields("value", "qualification"),
  FunctionTypeParam: inFields("typeAnnotation", "key", "value"),
  ObjectTypeIndexer: inFields("typeAnnotation", "key", "value"),
};

/** Whether a use is assigned to: directly, by an update, a loop head or a destructuring assignment. */
export function isWrite(node: NameNode): boolean {
  let child: Node = node;
  for (let parent = node.parent; parent; child = parent, parent = parent.parent) {
    switch (parent.type) {
      case "AssignmentExpression":
        return parent.left === child;
      case "UpdateExpression":
        return true;
      case "ForInStatement":
      case "ForOfStatement":
        return parent.left === child;
      case "Property":
        if (parent.value !== child || parent.parent?.type !== "ObjectPattern") return false;
        break;
      case "AssignmentPattern":
        if (parent.left !== child) return false;
        break;
      case "ObjectPattern":
      case "ArrayPattern":
      case "RestElement":
        break;
      default:
        return false;
    }
  }
  return false;
}
