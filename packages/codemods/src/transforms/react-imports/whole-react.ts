import type { Node } from "oxc-parser";
import { type Edit, remove } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import { requiredModule } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";

/** The import of React as a whole that only the classic JSX runtime needs; `null` in files without JSX or with other uses of it. */
export function unusedReact(source: Source): Binding | null {
  const isJsx = source.all("JSXElement").length > 0 || source.all("JSXFragment").length > 0;
  if (!isJsx) return null;
  const binding = source.names.root.bindings.get("React");
  if (!binding || binding.references.length > 0 || binding.writes.length > 0) return null;
  // Flow reads types in comments, `/*: React.Node */` and `/*:: type … */`.
  if (source.comments.some(({ value }) => value.startsWith(":") && /\bReact\b/.test(value))) return null;
  return moduleOf(source, binding) === "react" ? binding : null;
}

function moduleOf(source: Source, { declaration }: Binding): string | null {
  switch (declaration.type) {
    case "ImportDefaultSpecifier":
    case "ImportNamespaceSpecifier": {
      const { parent } = declaration;
      return parent?.type === "ImportDeclaration" && parent.importKind !== "type" ? parent.source.value : null;
    }
    case "TSImportEqualsDeclaration":
      return declaration.moduleReference.type === "TSExternalModuleReference" && !isExported(declaration)
        ? declaration.moduleReference.expression.value
        : null;
    case "VariableDeclarator":
      return declaration.id.type === "Identifier" && !isExported(declaration.parent)
        ? requiredModule(source, declaration.init)
        : null;
    default:
      return null;
  }
}

const isExported = (node: Node | null | undefined): boolean => node?.parent?.type === "ExportNamedDeclaration";

/** Takes the import away, and leaves what is imported beside it. */
export function removeReact(source: Source, { declaration }: Binding): Edit {
  if (declaration.type === "TSImportEqualsDeclaration") return removeLine(source, declaration);
  if (declaration.type === "VariableDeclarator") {
    const statement = declaration.parent as NodeOf<"VariableDeclaration">;
    return statement.declarations.length > 1
      ? removeFromList(source, statement.declarations, declaration)
      : removeLine(source, statement);
  }
  const statement = declaration.parent as NodeOf<"ImportDeclaration">;
  if (statement.specifiers.length === 1) return removeLine(source, statement);
  // `import React, { useState } from`, `import React, * as All from`.
  const comma = /^\s*,\s*/.exec(source.text.slice(declaration.end));
  if (comma) return remove({ start: declaration.start, end: declaration.end + comma[0].length });
  return remove({ start: statement.specifiers[0]?.end ?? declaration.start, end: declaration.end });
}
