import { builtinModules } from "node:module";
import type { Source } from "../source.ts";
import { requiredModule } from "./origins.ts";

const builtin = new Set(builtinModules);

/** The packages that a file imports, requires or passes on, by the names under which they are installed. */
export function importedPackages(source: Source): Set<string> {
  const specifiers = [
    ...source.all("ImportDeclaration").map((each) => each.source.value),
    ...source.all("ExportNamedDeclaration").map((each) => each.source?.value ?? null),
    ...source.all("ExportAllDeclaration").map((each) => each.source.value),
    ...source.all("CallExpression").map((each) => requiredModule(source, each)),
    ...source
      .all("ImportExpression")
      .map((each) => (each.source.type === "Literal" ? String(each.source.value) : null)),
  ];
  return new Set(specifiers.flatMap((each) => (each === null ? [] : (packageOf(each) ?? []))));
}

/** The package of a module specifier; `null` for files and for Node's own modules. */
export function packageOf(specifier: string): string | null {
  const name = /^(@[\w-][\w.-]*\/)?[\w-][\w.-]*/.exec(specifier)?.[0];
  return name === undefined || specifier.startsWith("node:") || builtin.has(name) ? null : name;
}
