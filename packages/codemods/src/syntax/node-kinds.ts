import { visitorKeys } from "oxc-parser";
import { declaringTypes } from "./declarations.ts";
import { flowFields } from "./flow-fields.ts";
import { type UseTest, useTests } from "./name-roles.ts";

/** What the walk over a tree has to know of a node's type. */
export interface NodeKind {
  /** Counted from 0: the place of its nodes in a list of lists. */
  index: number;
  /** The fields that hold children in oxc's trees; `null` for types that it does not have. */
  fields: readonly string[] | null;
  /** The same in Babel's trees; `null` for types of rare proposals. */
  babelFields: readonly string[] | null;
  /** The scope that such a node opens. */
  opens: "function" | "block" | "hoisting block" | null;
  /** Whether it can declare names. */
  declares: boolean;
  /** Whether it is a name. */
  isName: boolean;
  /** Which of its names are uses; `null` where all are. */
  isUse: UseTest | null;
}

const kinds = new Map<string, NodeKind>();

/**
 * The kind of a type. The walk asks once a node: asking five sets and two long switches took 80 ms more over 720,000 nodes.
 */
export function kindOf(type: string): NodeKind {
  let kind = kinds.get(type);
  if (!kind) {
    const isHoisting = type === "StaticBlock" || type === "TSModuleBlock";
    kind = {
      index: kinds.size,
      fields: visitorKeys[type] ?? null,
      babelFields: flowFields(type),
      opens: functions.has(type) ? "function" : !blocks.has(type) ? null : isHoisting ? "hoisting block" : "block",
      declares: declaringTypes.has(type),
      isName: type === "Identifier" || type === "JSXIdentifier",
      isUse: useTests[type] ?? null,
    };
    kinds.set(type, kind);
  }
  return kind;
}

const functions = new Set([
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "TSDeclareFunction",
  "TSEmptyBodyFunctionExpression",
]);

/** Node types that open a scope of their own for names that are not `var`. */
const blocks = new Set([
  "BlockStatement",
  "ForStatement",
  "ForInStatement",
  "ForOfStatement",
  "SwitchStatement",
  "CatchClause",
  "StaticBlock",
  "ClassDeclaration",
  "ClassExpression",
  "TSModuleBlock",
  "TSInterfaceDeclaration",
  "TSTypeAliasDeclaration",
  "TSFunctionType",
  "TSConstructorType",
  "TSMethodSignature",
  "TSCallSignatureDeclaration",
  "TSConstructSignatureDeclaration",
  "TSMappedType",
  "TSConditionalType",
  "TSIndexSignature",
  "TypeAlias",
  "OpaqueType",
  "InterfaceDeclaration",
  "DeclareClass",
  "FunctionTypeAnnotation",
]);
