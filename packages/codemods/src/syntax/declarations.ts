import type { Node } from "oxc-parser";

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

/** One name that a node declares. */
export interface Declared {
  kind: BindingKind;
  identifier: NameNode;
  /** The declarator, specifier, function, class, … that the identifier stands in. */
  declaration: Node;
  /** In the scope around the node, in the one that it opens, or in the nearest function or module (`var`). */
  where: "around" | "inside" | "hoisted";
}

/** The names that a node itself declares, its children not counted; `null` for most nodes. */
export function declarationsOf(node: Node): Declared[] | null {
  switch (node.type) {
    case "VariableDeclaration": {
      const kind: BindingKind = node.kind === "await using" ? "using" : node.kind;
      const where = kind === "var" ? "hoisted" : "around";
      return node.declarations.flatMap((each) => namesIn(kind, each.id, each, where));
    }
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return [...own("function", node.id, node, "around"), ...parameters(node, node.params)];
    case "FunctionExpression":
    case "TSEmptyBodyFunctionExpression":
      // A method's name is a key, not a name of the function: only a written id declares.
      return [...own("function", node.id, node, "inside"), ...parameters(node, node.params)];
    case "ArrowFunctionExpression":
    case "TSFunctionType":
    case "TSConstructorType":
    case "TSMethodSignature":
    case "TSCallSignatureDeclaration":
    case "TSConstructSignatureDeclaration":
      return parameters(node, node.params);
    case "TSIndexSignature":
      return parameters(node, node.parameters);
    case "ClassDeclaration":
      return own("class", node.id, node, "around");
    case "ClassExpression":
      return own("class", node.id, node, "inside");
    case "ImportDeclaration":
      return node.specifiers.flatMap((each) => own("import", each.local, each, "around"));
    case "TSImportEqualsDeclaration":
      return own("import", node.id, node, "around");
    case "CatchClause":
      return namesIn("catch", node.param, node, "inside");
    case "TSEnumDeclaration":
      return own("enum", node.id, node, "around");
    case "TSModuleDeclaration":
      return node.id.type === "Identifier" && !node.global ? own("namespace", node.id, node, "around") : null;
    case "TSTypeAliasDeclaration":
    case "TSInterfaceDeclaration":
      return own("type", node.id, node, "around");
    case "TSTypeParameter":
      // Declared where the generic function, class or type that owns it has its names.
      return typeof node.name === "string" ? flowTypeParameter(node) : own("type", node.name, node, "around");
    case "TSMappedType":
      return own("type", node.key, node, "inside");
    default:
      return flowDeclarations.has(node.type) ? flow(node) : null;
  }
}

function own(kind: BindingKind, identifier: NameNode | null, declaration: Node, where: Declared["where"]): Declared[] {
  return identifier ? [{ kind, identifier, declaration, where }] : [];
}

function parameters(node: Node, params: readonly Node[]): Declared[] {
  return params.flatMap((each) => namesIn("param", each, node, "inside"));
}

function namesIn(kind: BindingKind, pattern: Node | null, declaration: Node, where: Declared["where"]): Declared[] {
  const inner = (each: Node | null) => namesIn(kind, each, declaration, where);
  switch (pattern?.type) {
    case "Identifier":
      return [{ kind, identifier: pattern, declaration, where }];
    case "ObjectPattern":
      return pattern.properties.flatMap((each) => inner(each.type === "RestElement" ? each.argument : each.value));
    case "ArrayPattern":
      return pattern.elements.flatMap(inner);
    case "AssignmentPattern":
      return inner(pattern.left);
    case "RestElement":
      return inner(pattern.argument);
    case "TSParameterProperty":
      return inner(pattern.parameter);
    default:
      return [];
  }
}

/** Flow's declaring nodes, which oxc's types do not list. */
const flowDeclarations = new Set<string>([
  "TypeAlias",
  "OpaqueType",
  "InterfaceDeclaration",
  "DeclareClass",
  "DeclareTypeAlias",
  "DeclareVariable",
  "DeclareFunction",
  "DeclareInterface",
  "EnumDeclaration",
  "TypeParameter",
]);

function flow(node: Node): Declared[] | null {
  const { type, id } = node as unknown as { type: string; id?: NameNode };
  if (type === "TypeParameter") return flowTypeParameter(node);
  return id?.type === "Identifier" ? own("type", id, node, "around") : null;
}

/** Babel keeps a type parameter's name as a string, so an identifier stands in for it. */
function flowTypeParameter(node: Node): Declared[] {
  const identifier = { ...node, type: "Identifier" } as unknown as NameNode;
  return own("type", identifier, node, "around");
}
