import type { Node } from "oxc-parser";
import { type Edit, insertAfter, replace } from "./edits.ts";
import { importFor } from "./rewrite/imports.ts";
import { isCommonJs } from "./syntax/common-js.ts";
import { freeName } from "./syntax/free-name.ts";
import type { NodeOf, Source } from "./source.ts";
import type { Context, Site, Visitors } from "./transform.ts";
import { hasOpenImport, importedName, removeSpecifier } from "./syntax/import-specifiers.ts";
import { lazyReads } from "./syntax/lazily-loaded.ts";
import { removeFromList, removeLine } from "./syntax/lines.ts";
import { memberName, requiredModule } from "./syntax/origins.ts";
import type { Binding, NameNode } from "./syntax/scopes.ts";
import { indentAt } from "./syntax/style.ts";

/** An export that lives in another module now, and may be called otherwise there. */
export interface Move {
  /** The module that it leaves. */
  from: string;
  name: string;
  to: { module: string; name: string };
}

/** Finding codes for what cannot follow the move. */
export interface MoveCodes {
  /** A test replaces the old module by a double that holds the name. */
  mocked: string;
  /** The old module is loaded in a way that does not show what becomes of the name. */
  loaded: string;
}

/**
 * Visitors that make a file take an export from its new module, however it was loaded: named import, re-export,
 * destructuring, member of a whole module, dynamic import. Code that uses a local name stays as it is, unless the
 * export itself changed its name.
 */
export function followMoves<Plan>(
  { source, project, found }: Context<Plan>,
  moves: readonly Move[],
  codes: MoveCodes,
): Visitors {
  const moveOf = (module: string, name: string) => moves.find((each) => each.from === module && each.name === name);
  const isOldModule = (module: unknown) => moves.some((each) => each.from === module);
  return {
    ImportSpecifier(node) {
      const declaration = node.parent as NodeOf<"ImportDeclaration">;
      const move = moveOf(declaration.source.value, importedName(node));
      if (move) moveImport(source, found(node), node, move);
    },
    ExportSpecifier(node) {
      const declaration = node.parent as NodeOf<"ExportNamedDeclaration">;
      const move = declaration.source && moveOf(declaration.source.value, importedName(node));
      if (move) moveReexport(source, found(node), node, move);
    },
    VariableDeclarator(node) {
      const { id, init } = node;
      if (id.type !== "ObjectPattern" || !init) return;
      const lazy =
        init.type === "AwaitExpression" && init.argument.type === "ImportExpression" ? init.argument.source : null;
      const module = lazy ? literal(lazy) : wholeModule(init);
      if (module === null || !isOldModule(module)) return;
      for (const property of id.properties) {
        if (property.type !== "Property" || property.computed || property.key.type !== "Identifier") continue;
        const move = moveOf(module, property.key.name);
        if (!move) continue;
        const site = found(property);
        const specifier =
          lazy ?? (requiredModule(source, init) === null ? null : (init as NodeOf<"CallExpression">).arguments[0]!);
        movePattern(source, site, node, property, move, specifier, lazy !== null);
      }
    },
    MemberExpression(node) {
      const name = memberName(node);
      if (name === null || !moves.some((each) => each.name === name)) return;
      const origin = project.originOf(source, node);
      const move = origin?.rest.length === 0 ? moveOf(origin.source, origin.name) : undefined;
      if (!origin || !move || wholeModule(node.object) === null) return;
      const site = found(node);
      if (requiredModule(source, node.object) === null) {
        const text =
          localName(node, move) ??
          (origin.global ? `React.${move.to.name}` : site.import(move.to.module, move.to.name));
        return site.change([replace(node, text)], `took ${move.to.name} from ${move.to.module}`);
      }
      const [specifier] = (node.object as NodeOf<"CallExpression">).arguments;
      const edits = [quoted(source, specifier!, move.to.module)];
      if (move.name !== move.to.name) edits.push(replace(node.property, move.to.name));
      site.change(edits, `took ${move.to.name} from ${move.to.module}`);
    },
    ImportExpression(node) {
      const module = literal(node.source);
      if (module === null || !isOldModule(module)) return;
      for (const { name, node: read } of lazyReads(source, node)) {
        // `const { act } = await import(…)` is rewritten where it is declared.
        const holder = read.type === "Property" ? read.parent?.parent : null;
        const isTakenApart = holder?.type === "VariableDeclarator" && holder.init === node.parent;
        if (moveOf(module, name) && !isTakenApart) found(read).finding(codes.loaded, { module, names: [name] });
      }
    },
    CallExpression(node) {
      const [specifier, factory] = node.arguments;
      const module = specifier && literal(specifier);
      if (!module || !isOldModule(module)) return;
      const { callee } = node;
      if (
        callee.type !== "MemberExpression" ||
        callee.object.type !== "Identifier" ||
        !/^(jest|vi|vitest)$/.test(callee.object.name)
      )
        return;
      const method = memberName(callee) ?? "";
      const names = moves.filter((each) => each.from === module).map((each) => each.name);
      if (/^(mock|doMock|unstable_mockModule)$/.test(method)) {
        const held = factory && names.filter((each) => new RegExp(`\\b${each}\\b`).test(source.textOf(factory)));
        if (held && held.length > 0) found(node).finding(codes.mocked, { module, names: held });
      } else if (/^(requireActual|importActual)$/.test(method)) {
        const owner = node.parent?.type === "MemberExpression" ? (memberName(node.parent) ?? "") : "";
        if (names.includes(owner)) found(node).finding(codes.loaded, { module, names: [owner] });
      }
    },
  };

  /** What the file already calls a moved export that keeps its name, wherever it still takes it from. */
  function localName(at: Node, move: Move): string | null {
    if (move.name !== move.to.name) return null;
    const local = source.all("ImportSpecifier").find((each) => {
      const module = (each.parent as NodeOf<"ImportDeclaration">).source.value;
      return importedName(each) === move.name && moves.some((one) => one.from === module && one.name === move.name);
    })?.local.name;
    if (local === undefined) return null;
    for (let scope = source.names.scopeOf(at); scope.parent; scope = scope.parent)
      if (scope.bindings.has(local)) return null;
    return local;
  }

  /** The module that an expression is as a whole, or `null`. */
  function wholeModule(node: Node): string | null {
    const origin = project.originOf(source, node);
    return origin?.name === "default" && origin.rest.length === 0 ? origin.source : null;
  }
}

function moveImport(source: Source, site: Site, node: NodeOf<"ImportSpecifier">, { from, name, to }: Move): void {
  const declaration = node.parent as NodeOf<"ImportDeclaration">;
  const type = declaration.importKind === "type" || node.importKind === "type";
  const reason = `took ${to.name} from ${to.module} instead of ${from}`;
  const binding = source.names.bindingOf(node.local);
  const known = importFor(source, node, to.module, to.name, { type });
  if (binding && !known.request && !known.text.includes(".")) {
    return site.change([removeSpecifier(source, node), ...renameEdits(binding, known.text)], reason);
  }
  if (node.local.name === name && name !== to.name && from !== to.module) {
    // By way of the engine, since other places of the file may want the new name as well.
    const text = site.import(to.module, to.name, { type });
    return site.change([removeSpecifier(source, node), ...(binding ? renameEdits(binding, text) : [])], reason);
  }
  const local = node.local.name === name && name !== to.name ? freeName(source, to.name) : node.local.name;
  const renames = binding && local !== node.local.name ? renameEdits(binding, local) : [];
  const clause = local === to.name ? to.name : `${to.name} as ${local}`;
  const words = source.textOf(node) === clause ? [] : [replace(node, clause)];
  if (from === to.module) return site.change([...words, ...renames], reason);
  if (declaration.specifiers.length === 1 && !hasOpenImport(source, to.module, type)) {
    return site.change([quoted(source, declaration.source, to.module), ...words, ...renames], reason);
  }
  site.import(to.module, to.name, { type, as: local });
  site.change([removeSpecifier(source, node), ...renames], reason);
}

function moveReexport(source: Source, site: Site, node: NodeOf<"ExportSpecifier">, { from, to }: Move): void {
  const declaration = node.parent as NodeOf<"ExportNamedDeclaration">;
  const { quote, semicolon, eol } = source.style;
  const exported = node.exported.type === "Literal" ? node.exported.raw! : node.exported.name;
  const clause = exported === to.name ? to.name : `${to.name} as ${exported}`;
  const reason = `passed ${to.name} on from ${to.module} instead of ${from}`;
  const words = source.textOf(node) === clause ? [] : [replace(node, clause)];
  if (from === to.module) return site.change(words, reason);
  if (declaration.specifiers.length === 1 && declaration.source) {
    return site.change([quoted(source, declaration.source, to.module), ...words], reason);
  }
  const line = `${eol}export { ${clause} } from ${quote}${to.module}${quote}${semicolon}`;
  site.change([removeSpecifier(source, node), insertAfter(declaration, line)], reason);
}

/** `specifier` is the string in `require` or `import()`, or `null` where a whole import is taken apart. */
function movePattern(
  source: Source,
  site: Site,
  node: NodeOf<"VariableDeclarator">,
  property: NodeOf<"Property">,
  { from, name, to }: Move,
  specifier: Node | null,
  isLazy: boolean,
): void {
  const reason = `took ${to.name} from ${to.module} instead of ${from}`;
  const pattern = node.id as NodeOf<"ObjectPattern">;
  const statement = node.parent as NodeOf<"VariableDeclaration">;
  const target = property.value as Node;
  const binding = target.type === "Identifier" ? source.names.bindingOf(target as NameNode) : null;
  const old = binding?.name ?? source.textOf(target);
  const local = binding && old === name && name !== to.name ? freeName(source, to.name) : old;
  const renames = binding && local !== old ? renameEdits(binding, local) : [];
  const clause = local === to.name ? to.name : `${to.name}: ${local}`;
  const words = source.textOf(property) === clause ? [] : [replace(property, clause)];
  if (from === to.module) return site.change([...words, ...renames], reason);
  if (pattern.properties.length === 1 && specifier) {
    return site.change([quoted(source, specifier, to.module), ...words, ...renames], reason);
  }
  const isAlone = pattern.properties.length === 1;
  const gone =
    isAlone && statement.declarations.length === 1
      ? removeLine(source, statement)
      : removeFromList(source, isAlone ? statement.declarations : pattern.properties, isAlone ? node : property);
  if (!specifier && !isCommonJs(source) && binding?.scope === source.names.root) {
    site.import(to.module, to.name, { as: local });
    return site.change([gone, ...renames], reason);
  }
  const { quote, semicolon, eol } = source.style;
  const call = `${isLazy ? "await import" : "require"}(${quote}${to.module}${quote})`;
  const line = `${statement.kind} { ${clause} } = ${call}${semicolon}`;
  if (isAlone && statement.declarations.length === 1)
    return site.change([replace(statement, line), ...renames], reason);
  const at = source.text[statement.end] === ";" ? statement.end + 1 : statement.end;
  site.change([gone, insertAfter(at, `${eol}${indentAt(source.text, statement.start)}${line}`), ...renames], reason);
}

/** Renames every use of a binding; `{ short }` in an object keeps its key. */
function renameEdits(binding: Binding, to: string): Edit[] {
  return binding.references.map((each) => {
    const { parent } = each;
    if (parent?.type === "Property" && parent.shorthand) return replace(parent, `${binding.name}: ${to}`);
    if (parent?.type === "ExportSpecifier" && parent.local.start === parent.exported.start)
      return replace(parent, `${to} as ${binding.name}`);
    return replace(each, to);
  });
}

function quoted(source: Source, string: Node, module: string): Edit {
  const quote = source.text[string.start] ?? '"';
  return replace(string, `${quote}${module}${quote}`);
}

function literal(node: Node): string | null {
  return node.type === "Literal" && typeof node.value === "string" ? node.value : null;
}
