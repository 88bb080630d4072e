// Over 150 lines on purpose: which node declares, which refers and which does neither is one table of ESTree,
// TypeScript and Flow node types, and reads best in one place.
import type { Node, Program } from "oxc-parser";
import { childFields, isNode } from "./children.ts";

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

/** One declared name, with everything in the file that means it. */
export interface Binding {
  name: string;
  kind: BindingKind;
  /** The identifier that declares it; the first, where `var` or overloads declare it again. */
  identifier: NameNode;
  /** The declarator, specifier, function, class, parameter's function, … that the identifier stands in. */
  declaration: Node;
  scope: Scope;
  /** Every use in source order, writes included, declarations not. */
  references: NameNode[];
  /** The uses that assign to it after its declaration. */
  writes: NameNode[];
}

export interface Scope {
  node: Node;
  parent: Scope | null;
  /** Module, script or function body: where `var` lands. */
  hoists: boolean;
  bindings: Map<string, Binding>;
}

/** Every name of a file, resolved. Node order and parents come with it since they cost the same walk. */
export interface Names {
  /** All nodes in source order, parents before children. */
  nodes: Node[];
  bindingOf(name: NameNode): Binding | null;
  scopeOf(node: Node): Scope;
  /** Names that nothing in the file declares, with their uses. */
  globals: Map<string, NameNode[]>;
  bindings: Binding[];
  /** Names declared twice in one scope where the language allows it once. */
  redeclared: string[];
  root: Scope;
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

const flowDeclarations = new Set([
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

/** Walks the whole tree once: sets `parent` on every node, lists nodes, declares and resolves names. */
export function resolveNames(program: Program): Names {
  const nodes: Node[] = [];
  const bindings: Binding[] = [];
  const redeclared: string[] = [];
  const uses: { node: NameNode; scope: Scope }[] = [];
  const scopes = new Map<Node, Scope>();
  const resolved = new Map<NameNode, Binding>();
  const globals = new Map<string, NameNode[]>();
  const root = openScope(program, null, true);

  walk(program, "", root);
  for (const use of uses) resolve(use.node, use.scope);
  return {
    nodes,
    bindings,
    redeclared,
    globals,
    root,
    bindingOf: (name) => resolved.get(name) ?? null,
    scopeOf(node) {
      for (let each: Node | null | undefined = node; each; each = each.parent) {
        const scope = scopes.get(each);
        if (scope) return scope;
      }
      return root;
    },
  };

  function openScope(node: Node, parent: Scope | null, hoists: boolean): Scope {
    const scope: Scope = { node, parent, hoists, bindings: new Map() };
    scopes.set(node, scope);
    return scope;
  }

  function walk(node: Node, field: string, outer: Scope): void {
    nodes.push(node);
    const scope = scopeInside(node, outer);
    declareIn(node, outer, scope);
    if (node.type === "Identifier" || node.type === "JSXIdentifier") noteUse(node, field, outer);
    // Runs for every node of every file: plain loops, no closure a node.
    for (const childField of childFields(node)) {
      const value = (node as unknown as Record<string, unknown>)[childField];
      if (value === null || typeof value !== "object") continue;
      const within = childField === "decorators" ? outer : scope;
      if (Array.isArray(value)) {
        for (const item of value) if (isNode(item)) enter(item, node, childField, within);
      } else if (isNode(value)) {
        enter(value, node, childField, within);
      }
    }
  }

  function enter(child: Node, parent: Node, field: string, scope: Scope): void {
    child.parent = parent as never;
    walk(child, field, scope);
  }

  function scopeInside(node: Node, outer: Scope): Scope {
    if (functions.has(node.type)) return openScope(node, outer, true);
    if (!blocks.has(node.type)) return outer;
    if (node.type === "BlockStatement" && functions.has(node.parent!.type)) return outer;
    return openScope(node, outer, node.type === "StaticBlock" || node.type === "TSModuleBlock");
  }

  function declare(kind: BindingKind, identifier: NameNode, declaration: Node, scope: Scope): void {
    const known = scope.bindings.get(identifier.name);
    if (known) {
      if (isRedeclaration(known.kind, kind)) redeclared.push(identifier.name);
      resolved.set(identifier, known);
      return;
    }
    const binding: Binding = {
      name: identifier.name,
      kind,
      identifier,
      declaration,
      scope,
      references: [],
      writes: [],
    };
    scope.bindings.set(identifier.name, binding);
    resolved.set(identifier, binding);
    bindings.push(binding);
  }

  function declarePattern(kind: BindingKind, pattern: Node | null, declaration: Node, scope: Scope): void {
    if (!pattern) return;
    switch (pattern.type) {
      case "Identifier":
        return declare(kind, pattern, declaration, scope);
      case "ObjectPattern":
        for (const each of pattern.properties)
          declarePattern(kind, each.type === "RestElement" ? each.argument : each.value, declaration, scope);
        return;
      case "ArrayPattern":
        for (const each of pattern.elements) declarePattern(kind, each, declaration, scope);
        return;
      case "AssignmentPattern":
        return declarePattern(kind, pattern.left, declaration, scope);
      case "RestElement":
        return declarePattern(kind, pattern.argument, declaration, scope);
      case "TSParameterProperty":
        return declarePattern(kind, pattern.parameter, declaration, scope);
    }
  }

  function declareIn(node: Node, outer: Scope, inner: Scope): void {
    switch (node.type) {
      case "VariableDeclaration": {
        const kind: BindingKind = node.kind === "await using" ? "using" : node.kind;
        const scope = kind === "var" ? hoistTarget(outer) : outer;
        for (const each of node.declarations) declarePattern(kind, each.id, each, scope);
        return;
      }
      case "FunctionDeclaration":
      case "TSDeclareFunction":
        if (node.id) declare("function", node.id, node, outer);
        for (const each of node.params) declarePattern("param", each, node, inner);
        return;
      case "FunctionExpression":
      case "TSEmptyBodyFunctionExpression":
        // A method's name is a key, not a name of the function: only a written id declares.
        if (node.id) declare("function", node.id, node, inner);
        for (const each of node.params) declarePattern("param", each, node, inner);
        return;
      case "ArrowFunctionExpression":
        for (const each of node.params) declarePattern("param", each, node, inner);
        return;
      case "ClassDeclaration":
        if (node.id) declare("class", node.id, node, outer);
        return;
      case "ClassExpression":
        if (node.id) declare("class", node.id, node, inner);
        return;
      case "ImportDeclaration":
        for (const each of node.specifiers) declare("import", each.local, each, outer);
        return;
      case "TSImportEqualsDeclaration":
        return declare("import", node.id, node, outer);
      case "CatchClause":
        return declarePattern("catch", node.param, node, inner);
      case "TSEnumDeclaration":
        return declare("enum", node.id, node, outer);
      case "TSModuleDeclaration":
        if (node.id.type === "Identifier" && !node.global) declare("namespace", node.id, node, outer);
        return;
      case "TSTypeAliasDeclaration":
      case "TSInterfaceDeclaration":
        return declare("type", node.id, node, outer);
      case "TSTypeParameter":
        return declare("type", node.name as NameNode, node, outer);
      case "TSMappedType":
        return declare("type", node.key as NameNode, node, inner);
      case "TSFunctionType":
      case "TSConstructorType":
      case "TSMethodSignature":
      case "TSCallSignatureDeclaration":
      case "TSConstructSignatureDeclaration":
        for (const each of node.params) declarePattern("param", each, node, inner);
        return;
      case "TSIndexSignature":
        for (const each of node.parameters) declarePattern("param", each, node, inner);
        return;
      default:
        if (flowDeclarations.has(node.type)) declareFlow(node as unknown as FlowNode, outer);
    }
  }

  function declareFlow(node: FlowNode, outer: Scope): void {
    if (node.type !== "TypeParameter") {
      if (node.id?.type === "Identifier") declare("type", node.id, node as unknown as Node, outer);
    } else if (typeof node.name === "string") {
      const stand = { ...node, type: "Identifier", name: node.name } as unknown as NameNode;
      declare("type", stand, node as unknown as Node, outer);
    }
  }

  function noteUse(node: NameNode, field: string, scope: Scope): void {
    if (resolved.has(node)) return;
    if (node.parent && isUse(node, field, node.parent)) uses.push({ node, scope });
  }

  function resolve(node: NameNode, from: Scope): void {
    if (resolved.has(node)) return;
    for (let scope: Scope | null = from; scope; scope = scope.parent) {
      const binding = scope.bindings.get(node.name);
      if (!binding) continue;
      resolved.set(node, binding);
      binding.references.push(node);
      if (isWrite(node)) binding.writes.push(node);
      return;
    }
    const known = globals.get(node.name);
    if (known) known.push(node);
    else globals.set(node.name, [node]);
  }
}

interface FlowNode {
  type: string;
  id?: NameNode;
  name?: unknown;
}

/** Types may share a name with values, and functions, namespaces and enums may be declared in parts. */
function isRedeclaration(first: BindingKind, second: BindingKind): boolean {
  const once: BindingKind[] = ["const", "let", "using", "class"];
  const merges: BindingKind[] = ["type", "namespace", "enum", "import"];
  if (first === "import" && second === "import") return true;
  if (merges.includes(first) || merges.includes(second)) return false;
  return once.includes(first) || once.includes(second);
}

function hoistTarget(from: Scope): Scope {
  let scope = from;
  while (!scope.hoists && scope.parent) scope = scope.parent;
  return scope;
}

function isUse(node: NameNode, field: string, parent: Node): boolean {
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

function isWrite(node: NameNode): boolean {
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
