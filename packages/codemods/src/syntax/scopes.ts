import type { Node, Program } from "oxc-parser";
import { childFields, isNode } from "./children.ts";
import { type BindingKind, type NameNode, declarationsOf } from "./declarations.ts";
import { isUse, isWrite } from "./name-roles.ts";

export type { BindingKind, NameNode };

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

  function declareIn(node: Node, outer: Scope, inner: Scope): void {
    const declared = declarationsOf(node);
    if (!declared) return;
    for (const { kind, identifier, declaration, where } of declared) {
      declare(
        kind,
        identifier,
        declaration,
        where === "hoisted" ? hoistTarget(outer) : where === "inside" ? inner : outer,
      );
    }
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
