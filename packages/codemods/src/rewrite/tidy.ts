import type { Node } from "oxc-parser";
import { type Edit, remove, replace } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { removeAllFromList, removeLine } from "../syntax/lines.ts";
import { requiredModule } from "../syntax/origins.ts";
import type { Binding } from "../syntax/scopes.ts";

/** Edits on `after` that take away imports which were used in `before` and no longer are. */
export function deadImports(before: Source, after: Source): Edit[] {
  const usedBefore = new Set(
    before.names.bindings.filter((each) => isLoad(before, each) && each.references.length > 0).map((each) => each.name),
  );
  const dead = after.names.bindings.filter(
    (each) =>
      each.scope === after.names.root &&
      each.references.length === 0 &&
      usedBefore.has(each.name) &&
      isLoad(after, each) &&
      !isJsxPragma(after, each),
  );
  return removals(after, dead);
}

function removals(source: Source, dead: readonly Binding[]): Edit[] {
  const statements = new Set(dead.map(owner));
  return [...statements].flatMap((statement) => {
    const own = dead.filter((each) => owner(each) === statement);
    if (statement?.type === "ImportDeclaration") return stripImport(source, statement, own);
    return statement?.type === "VariableDeclaration" ? stripRequires(source, statement, own) : [];
  });
}

/**
 * The same edits on `before`, foreseen: where everything that meant an import stands in text that `edits` replace. Made
 * together with them they save a parse; that they were right is to be looked up in the result. Empty where an edit is near,
 * since what a line leaves behind depends on its neighbours.
 */
export function foreseenDeadImports(before: Source, edits: readonly Edit[]): Edit[] {
  const dead = before.names.bindings.filter(
    (each) =>
      each.references.length > 0 &&
      isLoad(before, each) &&
      !isPragma(each) &&
      each.references.every((use) => edits.some((edit) => edit.start <= use.start && use.end <= edit.end)) &&
      !edits.some((edit) => edit.text.includes(each.name)),
  );
  const foreseen = removals(before, dead);
  const isAlone = foreseen.every((each) => {
    const start = before.text.lastIndexOf("\n", before.text.lastIndexOf("\n", each.start - 1) - 1);
    const end = before.text.indexOf("\n", before.text.indexOf("\n", each.end) + 1);
    return edits.every((edit) => edit.end < start || (end !== -1 && edit.start > end));
  });
  return isAlone ? foreseen : [];
}

/** Whether the binding loads a module: an import, or a `require` at the top of the file. */
function isLoad(source: Source, binding: Binding): boolean {
  if (binding.scope !== source.names.root) return false;
  if (binding.kind === "import") return binding.declaration.type !== "TSImportEqualsDeclaration";
  return binding.declaration.type === "VariableDeclarator" && requiredModule(source, binding.declaration.init) !== null;
}

/** The classic JSX runtime uses `React` without naming it; only the JSX runtime transform may take it away. */
function isJsxPragma(source: Source, binding: Binding): boolean {
  const hasJsx = source.all("JSXElement").length > 0 || source.all("JSXFragment").length > 0;
  return hasJsx && isPragma(binding);
}

const isPragma = ({ name }: Binding): boolean => /^(React|h|preact)$/.test(name);

/** The statement that declares it. */
function owner({ declaration }: Binding): Node | null {
  return declaration.parent ?? null;
}

/** `var React = require("react"), { gone, kept } = require("dom")`: several may go at once. */
function stripRequires(source: Source, statement: NodeOf<"VariableDeclaration">, dead: readonly Binding[]): Edit[] {
  const gone = new Set<Node>();
  const edits: Edit[] = [];
  for (const declarator of new Set(dead.map((each) => each.declaration))) {
    if (declarator.type !== "VariableDeclarator") continue;
    const own = dead.filter((each) => each.declaration === declarator);
    const { id } = declarator;
    if (id.type !== "ObjectPattern" || id.properties.length === own.length) gone.add(declarator);
    else {
      const names = new Set(own.map((each) => each.identifier as Node));
      const unused = id.properties.filter((each) => each.type === "Property" && names.has(each.value as Node));
      edits.push(...removeAllFromList(source, id.properties, new Set(unused)));
    }
  }
  if (gone.size === statement.declarations.length) return [removeLine(source, statement)];
  return [...edits, ...removeAllFromList(source, statement.declarations, gone)];
}

function stripImport(source: Source, declaration: NodeOf<"ImportDeclaration">, dead: readonly Binding[]): Edit[] {
  const gone = new Set<Node>(dead.map((each) => each.declaration));
  const kept = declaration.specifiers.filter((each) => !gone.has(each));
  if (kept.length === 0) return [removeLine(source, declaration)];
  const first = declaration.specifiers[0]!;
  const named = declaration.specifiers.filter((each) => each.type === "ImportSpecifier");
  const keptNamed = named.filter((each) => !gone.has(each));
  if (first.type === "ImportDefaultSpecifier" && gone.has(first)) {
    const next = source.text.slice(first.end, declaration.source.start).match(/^\s*,\s*/);
    return [
      remove({ start: first.start, end: first.end + (next?.[0].length ?? 0) }),
      ...stripNamed(source, named, keptNamed, gone),
    ];
  }
  if (keptNamed.length === 0 && named.length > 0) {
    // `import Whole, { gone } from` keeps its default alone.
    const braces = /^[\s\S]*?\}/.exec(source.text.slice(first.end));
    return [replace({ start: first.end, end: first.end + (braces?.[0].length ?? 0) }, "")];
  }
  return stripNamed(source, named, keptNamed, gone);
}

function stripNamed(source: Source, named: readonly Node[], kept: readonly Node[], gone: ReadonlySet<Node>): Edit[] {
  if (kept.length === named.length) return [];
  return removeAllFromList(source, named, new Set(named.filter((each) => gone.has(each))));
}
