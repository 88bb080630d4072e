import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import type { Declaration } from "./holders.ts";

/** Takes a declaration away, and the constant that held its value where nothing else uses that. */
export function removeDeclaration(source: Source, declaration: Declaration): Edit[] {
  const { node } = declaration;
  if (node.type === "Property") {
    const list = (node.parent as NodeOf<"ObjectExpression">).properties;
    return [removeFromList(source, list, node), ...removeConstant(source, declaration.value)];
  }
  return [removeLine(source, node), ...removeConstant(source, declaration.value)];
}

/** Takes the constant behind a value away when the value was its only use. */
export function removeConstant(source: Source, value: Node): Edit[] {
  const binding = value.type === "Identifier" ? source.names.bindingOf(value) : null;
  const statement = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.parent : null;
  if (!binding || statement?.type !== "VariableDeclaration" || statement.declarations.length > 1) return [];
  if (binding.references.length > 1 || statement.parent?.type === "ExportNamedDeclaration") return [];
  if (binding.declaration.type !== "VariableDeclarator" || binding.declaration.init?.type !== "ObjectExpression")
    return [];
  return [removeLine(source, statement)];
}
