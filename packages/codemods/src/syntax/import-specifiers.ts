import { type Edit, remove } from "../edits.ts";
import type { NodeOf, Source } from "../source.ts";
import { removeFromList, removeLine } from "./lines.ts";

type Clause = NodeOf<"ImportSpecifier" | "ImportDefaultSpecifier" | "ImportNamespaceSpecifier">;

/** Takes one named import or re-export away; its whole statement when nothing else stands in it. */
export function removeSpecifier(source: Source, specifier: NodeOf<"ImportSpecifier" | "ExportSpecifier">): Edit {
  const declaration = specifier.parent as NodeOf<"ImportDeclaration" | "ExportNamedDeclaration">;
  if (declaration.specifiers.length === 1) return removeLine(source, declaration);
  const named = (declaration.specifiers as Clause[]).filter((each) => !/Default|Namespace/.test(each.type));
  if (named.length > 1) return removeFromList(source, named, specifier);
  // `import Whole, { gone } from` keeps its default alone.
  const whole = declaration.specifiers[0]!;
  const brace = source.text.indexOf("}", specifier.end);
  return remove({ start: whole.end, end: brace + 1 });
}

/** Whether a declaration that imports from `module` can take one more name in braces. */
export function hasOpenImport(source: Source, module: string, type: boolean): boolean {
  return source.all("ImportDeclaration").some((each) => {
    const last = each.specifiers.at(-1);
    return (
      each.source.value === module &&
      (each.importKind === "type") === type &&
      last !== undefined &&
      last.type !== "ImportNamespaceSpecifier"
    );
  });
}

/** The name that an import or export specifier takes from its module. */
export function importedName(specifier: NodeOf<"ImportSpecifier" | "ExportSpecifier">): string {
  const name = specifier.type === "ImportSpecifier" ? specifier.imported : specifier.local;
  return name.type === "Literal" ? String(name.value) : name.name;
}
