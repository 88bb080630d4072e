import { type Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { unwrapped } from "../../syntax/unwrapped.ts";

/**
 * Takes `.isRequired` off the prop types of names that have a default. React 16 to 18 check what was given, which had the
 * defaults in it before and no longer has.
 */
export function requiredEdits(source: Source, component: Binding, keys: readonly string[]): Edit[] {
  const assignment = component.references
    .map((each) => each.parent)
    .find(
      (each): each is NodeOf<"MemberExpression"> =>
        each?.type === "MemberExpression" && memberName(each) === "propTypes",
    )?.parent;
  if (assignment?.type !== "AssignmentExpression") return [];
  let value = unwrapped(assignment.right);
  if (value.type === "Identifier") {
    const declaration = source.names.bindingOf(value)?.declaration;
    // A constant that others use may mean it.
    if (
      declaration?.type !== "VariableDeclarator" ||
      !declaration.init ||
      source.names.bindingOf(value)?.references.length !== 1
    )
      return [];
    value = unwrapped(declaration.init);
  }
  if (value.type !== "ObjectExpression") return [];
  return value.properties.flatMap((each) => {
    const key = each.type === "Property" ? keyName(each) : null;
    if (each.type !== "Property" || key === null || !keys.includes(key)) return [];
    const type = each.value;
    return type.type === "MemberExpression" && memberName(type) === "isRequired"
      ? [{ start: type.object.end, end: type.end, text: "" }]
      : [];
  });
}
