import type { Edit } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { type ClassNode, classMembers, keyName } from "../../syntax/components.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { indentAt } from "../../syntax/style.ts";
import { isThis } from "./initial-state.ts";

/** How to add entries to the state that instances begin with; `null` where it is not one literal, or has these keys. */
export function initialState(
  source: Source,
  owner: ClassNode,
  keys: readonly string[],
): ((entries: readonly string[]) => Edit[]) | null {
  const writes = source
    .all("AssignmentExpression")
    .filter((each) => owner.start <= each.start && each.end <= owner.end && isThis(each.left, "state"));
  const field = classMembers(owner, "state").find((each) => each.value);
  const constructor = owner.body.body.find((each) => each.type === "MethodDefinition" && each.kind === "constructor");
  if (writes.length > 1 || (field && writes.length > 0)) return null;
  const literal = field ? field.value : writes[0]?.right;
  if (!field && !writes[0]) {
    if (constructor) return null;
    const first = owner.body.body[0]!;
    const { eol, semicolon } = source.style;
    const start = commentsAbove(source, first.start);
    return (entries) => [
      {
        start,
        end: start,
        text: `state = { ${entries.join(", ")} }${semicolon}${eol}${eol}${indentAt(source.text, first.start)}`,
      },
    ];
  }
  if (literal?.type !== "ObjectExpression") return null;
  if (
    literal.properties.some((each) => each.type !== "Property" || each.computed || keys.includes(keyName(each) ?? ""))
  )
    return null;
  if (writes[0]) {
    const isOwn =
      constructor &&
      constructor.start < writes[0].start &&
      writes[0].end < constructor.end &&
      writes[0].parent?.parent?.parent?.parent === constructor;
    const call = source
      .all("Super")
      .find((each) => constructor && constructor.start < each.start && each.end < constructor.end)?.parent;
    if (!isOwn || call?.type !== "CallExpression" || call.arguments.length === 0) return null;
  }
  const last = literal.properties.at(-1);
  if (!last) return (entries) => [{ start: literal.start, end: literal.end, text: `{ ${entries.join(", ")} }` }];
  const multi = source.text.slice(literal.start, last.start).includes("\n");
  const gap = multi ? source.style.eol + indentAt(source.text, last.start) : " ";
  return (entries) => [{ start: last.end, end: last.end, text: entries.map((each) => `,${gap}${each}`).join("") }];
}

/** Whether anything but named keys of the state is read, so that one more key would be seen. */
export function exposesWholeState(source: Source, owner: ClassNode): boolean {
  // `const { state } = this`
  const taken = source
    .all("VariableDeclarator")
    .some(
      (each) =>
        owner.start <= each.start &&
        each.end <= owner.end &&
        each.init?.type === "ThisExpression" &&
        each.id.type === "ObjectPattern",
    );
  if (taken) return true;
  return source.all("MemberExpression").some((each) => {
    if (each.start < owner.start || owner.end < each.end || !isThis(each, "state")) return false;
    const { parent } = each;
    if (parent?.type === "MemberExpression" && parent.object === each) return parent.computed;
    if (parent?.type === "AssignmentExpression" && parent.left === each) return false;
    const pattern = parent?.type === "VariableDeclarator" && parent.init === each ? parent.id : null;
    return pattern?.type !== "ObjectPattern" || pattern.properties.some((one) => one.type === "RestElement");
  });
}
