import type { Node } from "oxc-parser";
import type { NameNode } from "./scopes.ts";

/** Whether an identifier in this field of its parent refers to a value or type, rather than naming a key, label or export. */
export function isUse(node: NameNode, field: string, parent: Node): boolean {
  switch (parent.type as string) {
    case "MemberExpression":
    case "Property":
    case "MethodDefinition":
    case "PropertyDefinition":
    case "AccessorProperty":
    case "TSAbstractMethodDefinition":
    case "TSAbstractPropertyDefinition":
    case "TSAbstractAccessorProperty":
    case "TSPropertySignature":
    case "TSMethodSignature":
    case "TSEnumMember":
      if (field === "property" || field === "key" || field === "id")
        return (parent as { computed?: boolean }).computed === true;
      return true;
    case "JSXOpeningElement":
    case "JSXClosingElement":
      return field === "name" && !/^[a-z]/.test(node.name) && node.name !== "this";
    case "JSXMemberExpression":
      return field === "object" && node.name !== "this";
    case "JSXAttribute":
    case "JSXNamespacedName":
    case "LabeledStatement":
      return field === "body" || field === "value";
    case "BreakStatement":
    case "ContinueStatement":
    case "MetaProperty":
    case "ImportSpecifier":
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier":
    case "ImportAttribute":
    case "TSNamespaceExportDeclaration":
    case "ExportNamespaceSpecifier":
    case "ExportAllDeclaration":
      return false;
    case "ExportSpecifier":
      return field === "local" && !(parent.parent as { source?: unknown } | undefined)?.source;
    case "TSQualifiedName":
      return field === "left";
    case "TSNamedTupleMember":
      return field !== "label";
    case "TSImportType":
      return field !== "qualifier";
    case "TSTypePredicate":
      return true;
    case "TSModuleDeclaration":
      return false;
    // Flow
    case "ObjectTypeProperty":
    case "ObjectTypeInternalSlot":
    case "QualifiedTypeIdentifier":
    case "DeclareModule":
      return field === "value" || field === "qualification";
    case "FunctionTypeParam":
    case "ObjectTypeIndexer":
      return field === "typeAnnotation" || field === "key" || field === "value";
    default:
      return true;
  }
}

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
