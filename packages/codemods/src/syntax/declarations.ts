import type { Node } from "oxc-parser";
import type { NodeOf, NodeType } from "../source.ts";

export type BindingKind =
  | "import"
  | "const"
  | "let"
  | "var"
  | "using"
  | "function"
  | "class"
  | "param"
  | "catch"
  | "type"
  | "enum"
  | "namespace";

/** An identifier that names a value or a type: `Identifier`, or `JSXIdentifier` in an element's name. */
export type NameNode = Extract<Node, { type: "Identifier" | "JSXIdentifier" }>;

/**
 * Told one name that a node declares; `declaration` is the declarator, specifier, function, class, … that the identifier
 * stands in. The name belongs to the scope around the node, the one that it opens, or the nearest function or module (`var`).
 */
export type Declare = (
  kind: BindingKind,
  identifier: NameNode,
  declaration: Node,
  where: "around" | "inside" | "hoisted",
) => void;

/** Tells the names that a node itself declares, its children not counted. */
export function tellDeclared(node: Node, declare: Declare): void {
  // Each declarer is called with nodes of its own type alone.
  (declarers as Record<string, (node: Node, declare: Declare) => void>)[node.type]?.(node, declare);
}

type Callable = NodeOf<
  | "ArrowFunctionExpression"
  | "TSFunctionType"
  | "TSConstructorType"
  | "TSMethodSignature"
  | "TSCallSignatureDeclaration"
  | "TSConstructSignatureDeclaration"
>;

const inParameters = (node: Callable, declare: Declare): void => tellParameters(node, node.params, declare);

const functionStatement = (node: NodeOf<"FunctionDeclaration">, declare: Declare): void => {
  if (node.id) declare("function", node.id, node, "around");
  tellParameters(node, node.params, declare);
};

const functionExpression = (node: NodeOf<"FunctionExpression">, declare: Declare): void => {
  // A method's name is a key, not a name of the function: only a written id declares.
  if (node.id) declare("function", node.id, node, "inside");
  tellParameters(node, node.params, declare);
};

const typeStatement = (node: NodeOf<"TSTypeAliasDeclaration" | "TSInterfaceDeclaration">, declare: Declare): void =>
  declare("type", node.id, node, "around");

const declarers: { [T in NodeType]?: (node: NodeOf<T>, declare: Declare) => void } = {
  VariableDeclaration(node, declare) {
    const kind: BindingKind = node.kind === "await using" ? "using" : node.kind;
    const where = kind === "var" ? "hoisted" : "around";
    for (const each of node.declarations) tellPattern(kind, each.id, each, where, declare);
  },
  FunctionDeclaration: functionStatement,
  TSDeclareFunction: functionStatement,
  FunctionExpression: functionExpression,
  TSEmptyBodyFunctionExpression: functionExpression,
  ArrowFunctionExpression: inParameters,
  TSFunctionType: inParameters,
  TSConstructorType: inParameters,
  TSMethodSignature: inParameters,
  TSCallSignatureDeclaration: inParameters,
  TSConstructSignatureDeclaration: inParameters,
  TSIndexSignature: (node, declare) => tellParameters(node, node.parameters, declare),
  ClassDeclaration(node, declare) {
    if (node.id) declare("class", node.id, node, "around");
  },
  ClassExpression(node, declare) {
    if (node.id) declare("class", node.id, node, "inside");
  },
  ImportDeclaration(node, declare) {
    for (const each of node.specifiers) declare("import", each.local, each, "around");
  },
  TSImportEqualsDeclaration: (node, declare) => declare("import", node.id, node, "around"),
  CatchClause: (node, declare) => tellPattern("catch", node.param, node, "inside", declare),
  TSEnumDeclaration: (node, declare) => declare("enum", node.id, node, "around"),
  TSModuleDeclaration(node, declare) {
    if (node.id.type === "Identifier" && !node.global) declare("namespace", node.id, node, "around");
  },
  TSTypeAliasDeclaration: typeStatement,
  TSInterfaceDeclaration: typeStatement,
  TSTypeParameter(node, declare) {
    // Declared where the generic function, class or type that owns it has its names.
    if (typeof node.name === "string") tellFlowTypeParameter(node, declare);
    else declare("type", node.name, node, "around");
  },
  TSMappedType: (node, declare) => declare("type", node.key, node, "inside"),
};

/** Flow's declaring nodes, which oxc's types do not list. */
const flowDeclarations = [
  "TypeAlias",
  "OpaqueType",
  "InterfaceDeclaration",
  "DeclareClass",
  "DeclareTypeAlias",
  "DeclareVariable",
  "DeclareFunction",
  "DeclareInterface",
  "EnumDeclaration",
];

for (const type of flowDeclarations) (declarers as Record<string, typeof tellFlow>)[type] = tellFlow;
(declarers as Record<string, typeof tellFlow>)["TypeParameter"] = tellFlowTypeParameter;

/** The types of node that can declare a name. */
export const declaringTypes: ReadonlySet<string> = new Set(Object.keys(declarers));

function tellParameters(node: Node, params: readonly Node[], declare: Declare): void {
  for (const each of params) tellPattern("param", each, node, "inside", declare);
}

function tellPattern(
  kind: BindingKind,
  pattern: Node | null,
  declaration: Node,
  where: "around" | "inside" | "hoisted",
  declare: Declare,
): void {
  const tell = (each: Node | null) => tellPattern(kind, each, declaration, where, declare);
  switch (pattern?.type) {
    case "Identifier":
      return declare(kind, pattern, declaration, where);
    case "ObjectPattern":
      for (const each of pattern.properties) tell(each.type === "RestElement" ? each.argument : each.value);
      return;
    case "ArrayPattern":
      return pattern.elements.forEach(tell);
    case "AssignmentPattern":
      return tell(pattern.left);
    case "RestElement":
      return tell(pattern.argument);
    case "TSParameterProperty":
      return tell(pattern.parameter);
  }
}

function tellFlow(node: Node, declare: Declare): void {
  const { id } = node as unknown as { id?: NameNode };
  if (id?.type === "Identifier") declare("type", id, node, "around");
}

/** Babel keeps a type parameter's name as a string, so an identifier stands in for it. */
function tellFlowTypeParameter(node: Node, declare: Declare): void {
  declare("type", { ...node, type: "Identifier" } as unknown as NameNode, node, "around");
}
