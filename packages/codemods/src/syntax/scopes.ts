import type { Node, Program } from "oxc-parser";
import { isNode, looseFields } from "./children.ts";
import { type BindingKind, type Declare, type NameNode, tellDeclared } from "./declarations.ts";
import { isWrite } from "./name-roles.ts";
import { type NodeKind, kindOf } from "./node-kinds.ts";

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
  /** Those of one type, in the same order. */
  nodesOf(type: string): Node[];
  bindingOf(name: NameNode): Binding | null;
  scopeOf(node: Node): Scope;
  /** Names that nothing in the file declares, with their uses. */
  globals: Map<string, NameNode[]>;
  bindings: Binding[];
  /** Names declared twice in one scope where the language allows it once. */
  redeclared: string[];
  root: Scope;
}

/** A name carries what it means: a map of all names took twice as long to fill, and a sixth of the memory of held trees. */
interface Resolved {
  binding?: Binding;
}

/** Walks the whole tree once: sets `parent` on every node, lists nodes, declares and resolves names. */
export function resolveNames(program: Program): Names {
  const nodes: Node[] = [];
  const nodesByKind: Node[][] = [];
  const bindings: Binding[] = [];
  const redeclared: string[] = [];
  const uses: NameNode[] = [];
  const usedIn: Scope[] = [];
  // Only Babel's nodes carry `loc`.
  const isBabel = (program as { loc?: unknown }).loc !== undefined;
  const scopes = new Map<Node, Scope>();
  const globals = new Map<string, NameNode[]>();
  const root = openScope(program, null, true);

  let around = root;
  let inside = root;
  const declareHere: Declare = (kind, identifier, declaration, where) =>
    declare(
      kind,
      identifier,
      declaration,
      where === "inside" ? inside : where === "around" ? around : hoistTarget(around),
    );

  walk(program, kindOf(program.type), root);
  for (const [index, use] of uses.entries()) resolve(use, usedIn[index]!);
  return {
    nodes,
    bindings,
    redeclared,
    globals,
    root,
    nodesOf: (type) => nodesByKind[kindOf(type).index] ?? [],
    bindingOf: (name) => (name as Resolved).binding ?? null,
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

  function walk(node: Node, kind: NodeKind, outer: Scope): void {
    nodes.push(node);
    const alike = nodesByKind[kind.index];
    if (alike) alike.push(node);
    else nodesByKind[kind.index] = [node];
    const scope = scopeInside(node, kind, outer);
    if (kind.declares) {
      around = outer;
      inside = scope;
      tellDeclared(node, declareHere);
    }
    // Lines and columns that nobody asks for are a third of what Babel's trees weigh, and held trees are moved by V8.
    if (isBabel) (node as { loc?: unknown }).loc = undefined;
    // Runs for every node of every file: plain loops, no closure a node.
    for (const field of (isBabel ? kind.babelFields : kind.fields) ?? looseFields(node)) {
      const value = (node as unknown as Record<string, unknown>)[field];
      if (value === null || typeof value !== "object") continue;
      const within = field === "decorators" ? outer : scope;
      if (Array.isArray(value)) {
        for (const item of value) if (isNode(item)) enter(item, node, kind, field, within);
      } else if (isNode(value)) {
        enter(value, node, kind, field, within);
      }
    }
  }

  function enter(child: Node, parent: Node, parentKind: NodeKind, field: string, scope: Scope): void {
    child.parent = parent as never;
    const kind = kindOf(child.type);
    if (kind.isName && (parentKind.isUse?.(field, parent, child as NameNode) ?? true)) {
      uses.push(child as NameNode);
      usedIn.push(scope);
    }
    walk(child, kind, scope);
  }

  function scopeInside(node: Node, { opens }: NodeKind, outer: Scope): Scope {
    if (opens === null) return outer;
    // The body of a function shares the scope of its parameters.
    if (node.type === "BlockStatement" && kindOf(node.parent!.type).opens === "function") return outer;
    return openScope(node, outer, opens !== "block");
  }

  function declare(kind: BindingKind, identifier: NameNode, declaration: Node, scope: Scope): void {
    const known = scope.bindings.get(identifier.name);
    if (known) {
      if (isRedeclaration(known.kind, kind)) redeclared.push(identifier.name);
      (identifier as Resolved).binding = known;
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
    (identifier as Resolved).binding = binding;
    bindings.push(binding);
  }

  function resolve(node: NameNode, from: Scope): void {
    if ((node as Resolved).binding) return;
    for (let scope: Scope | null = from; scope; scope = scope.parent) {
      const binding = scope.bindings.get(node.name);
      if (!binding) continue;
      (node as Resolved).binding = binding;
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
