import type { Source } from "../source.ts";
import { type ClassFact, classFacts } from "../syntax/classes.ts";
import { type ComponentFact, componentsOf } from "../syntax/components.ts";

/** What an exported name stands for: a binding of the file, or something passed on from another module. */
export type ExportFact = { local: string } | { source: string; name: string };

/** What the rest of the project may need to know of one module, as small JSON. */
export interface ModuleFacts {
  /** By exported name; `"default"` for the default export, whose local name is `"*default*"` when it has none. */
  exports: Record<string, ExportFact>;
  /** Specifiers of `export * from`. */
  stars: string[];
  /** By local name. */
  imports: Record<string, { source: string; name: string }>;
  components: ComponentFact[];
  /** Classes that extend another, components or not. */
  classes: ClassFact[];
}

/** The facts of one parsed file. `module.exports =` counts as a default export. */
export function factsOf(source: Source): ModuleFacts {
  const facts: ModuleFacts = {
    exports: {},
    stars: [],
    imports: {},
    components: componentsOf(source).map(({ node: _, ...fact }) => fact),
    classes: classFacts(source),
  };
  for (const binding of source.names.root.bindings.values()) {
    const { declaration } = binding;
    if (binding.kind !== "import" || declaration.parent?.type !== "ImportDeclaration") continue;
    const from = declaration.parent.source.value;
    if (declaration.type === "ImportSpecifier")
      facts.imports[binding.name] = { source: from, name: moduleName(declaration.imported) };
    else
      facts.imports[binding.name] = {
        source: from,
        name: declaration.type === "ImportDefaultSpecifier" ? "default" : "*",
      };
  }
  for (const statement of source.program.body) {
    switch (statement.type) {
      case "ExportAllDeclaration":
        if (statement.exported)
          facts.exports[moduleName(statement.exported)] = { source: statement.source.value, name: "*" };
        else facts.stars.push(statement.source.value);
        break;
      case "ExportNamedDeclaration":
        for (const each of statement.specifiers) {
          // `export whole from` and `export * as names from` are proposals that only Babel's trees hold here.
          const kind = each.type as string;
          const local =
            kind === "ExportDefaultSpecifier"
              ? "default"
              : kind === "ExportNamespaceSpecifier"
                ? "*"
                : moduleName(each.local);
          facts.exports[moduleName(each.exported)] = statement.source
            ? { source: statement.source.value, name: local }
            : passedOn(facts, local);
        }
        // Only a declaration declares; asking each list of names for all bindings took a fiftieth of a run.
        if (statement.declaration)
          for (const name of declaredNames(source, statement)) facts.exports[name] = { local: name };
        break;
      case "ExportDefaultDeclaration": {
        const { declaration } = statement;
        if (declaration.type === "Identifier") facts.exports["default"] = passedOn(facts, declaration.name);
        else
          facts.exports["default"] = {
            local: ("id" in declaration && declaration.id?.type === "Identifier" && declaration.id.name) || "*default*",
          };
        break;
      }
      case "ExpressionStatement": {
        const { expression } = statement;
        if (
          expression.type === "AssignmentExpression" &&
          /^(module\.exports|exports\.default)$/.test(source.textOf(expression.left))
        ) {
          facts.exports["default"] = {
            local: expression.right.type === "Identifier" ? expression.right.name : "*default*",
          };
        }
      }
    }
  }
  return facts;
}

function passedOn(facts: ModuleFacts, local: string): ExportFact {
  return facts.imports[local] ?? { local };
}

function declaredNames(source: Source, statement: { start: number; end: number }): string[] {
  const names: string[] = [];
  for (const binding of source.names.root.bindings.values()) {
    const { start } = binding.identifier;
    const isDeclared = statement.start <= start && start < statement.end && binding.kind !== "import";
    if (isDeclared) names.push(binding.name);
  }
  return names;
}

function moduleName(node: { type: string; name?: string; value?: unknown }): string {
  return node.type === "Literal" ? String(node.value) : (node.name ?? "");
}
