import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { drivenStatement, isInsideAct } from "../../syntax/act.ts";
import { memberName } from "../../syntax/origins.ts";

/** Where a component instance is used: at `node` itself, or by the variable that it initialises. */
export function instanceMentions(source: Source, node: Node): Node[] {
  const { parent } = node;
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier" || parent.id.typeAnnotation)
    return [node];
  return source.names.bindingOf(parent.id)?.references ?? [];
}

/** What one mention of an instance asks for: a statement to wrap in `act`, or a member that must not be called there. */
export function instanceCall(source: Source, node: Node): { statement: Node | null; refused: Node | null } {
  const member = node.parent;
  if (member?.type !== "MemberExpression" || member.object !== node) return { statement: null, refused: null };
  const statement = drivenStatement(member);
  if (statement) return { statement: isInsideAct(source, node) ? null : statement, refused: null };
  const setsState = /^(setState|forceUpdate)$/.test(memberName(member) ?? "");
  return { statement: null, refused: setsState ? member : null };
}
