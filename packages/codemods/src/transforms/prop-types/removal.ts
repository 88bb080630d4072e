import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { removeFromList, removeLine } from "../../syntax/lines.ts";
import { type Declaration, type TypesObject, declarationAt } from "./declaration.ts";

/** The edits that take propTypes away, with a constant that held nothing else and a condition that guarded nothing else. */
export function removalEdits(source: Source, declaration: Declaration, types: TypesObject | null): Edit[] {
  const edits = [removeLine(source, guardAround(source, declaration.place))];
  const constant = types?.constant;
  if (!constant || !diesWith(source, constant, declaration)) return edits;
  const statement = constant.parent as Node & { declarations: Node[] };
  edits.push(
    statement.declarations.length > 1
      ? removeFromList(source, statement.declarations, constant)
      : removeLine(source, statement),
  );
  return edits;
}

/** `if (process.env.NODE_ENV !== "production") { Foo.propTypes = … }` goes as a whole. */
function guardAround(source: Source, place: Node): Node {
  const block = place.parent;
  const guard = block?.type === "BlockStatement" && block.body.length === 1 ? block.parent : block;
  if (guard?.type !== "IfStatement" || guard.alternate) return place;
  return /process\.env|__DEV__/.test(source.textOf(guard.test)) ? guard : place;
}

/** Whether every use of the constant is a propTypes value, and this one is the last of them. */
function diesWith(source: Source, constant: Node & { id: Node }, declaration: Declaration): boolean {
  const binding = constant.id.type === "Identifier" ? source.names.bindingOf(constant.id) : null;
  if (!binding || constant.parent?.parent?.type === "ExportNamedDeclaration") return false;
  const last = binding.references.at(-1);
  const isOwn = last !== undefined && declaration.value.start <= last.start && last.end <= declaration.value.end;
  return (
    isOwn &&
    binding.references.every((each) => {
      const parent = each.parent as Node | undefined;
      return (
        (parent?.type === "AssignmentExpression" || parent?.type === "PropertyDefinition") &&
        declarationAt(parent)?.value === (each as Node)
      );
    })
  );
}
