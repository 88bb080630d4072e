import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { atBodyStart } from "../../syntax/body-start.ts";
import { type ClassNode, type FunctionNode, classMembers } from "../../syntax/components.ts";
import { removeLine } from "../../syntax/lines.ts";
import { memberName } from "../../syntax/origins.ts";

type Member = NodeOf<"MethodDefinition" | "PropertyDefinition">;

/**
 * The edits that let componentDidMount do what componentWillMount does, or `null`. Proven only for listeners on the
 * window or document and for timers: neither can fire before the first render is committed, and on a server there is no
 * window.
 */
export function asDidMount(source: Source, owner: ClassNode, member: Member): Edit[] | null {
  const fn = member.value as FunctionNode;
  const { body } = fn;
  if (body?.type !== "BlockStatement" || fn.async || fn.params.length > 0 || body.body.length === 0) return null;
  const written: string[] = [];
  if (
    !body.body.every(
      (each) => each.type === "ExpressionStatement" && isListenerOrTimer(source, each.expression, written),
    )
  )
    return null;
  const render = classMembers(owner, "render")[0];
  if (!render) return null;
  const inRender = source
    .all("MemberExpression")
    .some((each) => render.start <= each.start && each.end <= render.end && written.includes(memberName(each) ?? ""));
  if (inRender) return null;
  const known = classMembers(owner, "componentDidMount")[0];
  if (!known) return [{ start: member.key.start, end: member.key.end, text: "componentDidMount" }];
  const target = known.value;
  const isFunction = target?.type === "FunctionExpression" || target?.type === "ArrowFunctionExpression";
  if (!isFunction || target.body?.type !== "BlockStatement") return null;
  if (source.comments.some((each) => body.start <= each.start && each.end <= body.end)) return null;
  const lines = body.body.map((each) => source.textOf(each));
  return [removeLine(source, member), ...atBodyStart(source, target, lines)];
}

function isListenerOrTimer(source: Source, node: Node, written: string[]): boolean {
  if (node.type === "AssignmentExpression") {
    const { left, right } = node;
    if (node.operator !== "=" || left.type !== "MemberExpression" || left.object.type !== "ThisExpression")
      return false;
    const name = memberName(left);
    if (name === null || name === "state") return false;
    written.push(name);
    return isTimer(source, right);
  }
  if (isTimer(source, node)) return true;
  if (
    node.type !== "CallExpression" ||
    node.callee.type !== "MemberExpression" ||
    memberName(node.callee) !== "addEventListener"
  )
    return false;
  const { object } = node.callee;
  return (
    isGlobal(source, object, /^(window|document)$/) ||
    (object.type === "MemberExpression" && isGlobal(source, object.object, /^(window|document)$/))
  );
}

function isTimer(source: Source, node: Node): boolean {
  if (node.type !== "CallExpression") return false;
  const { callee } = node;
  if (callee.type === "MemberExpression")
    return isGlobal(source, callee.object, /^window$/) && /^set(Timeout|Interval)$/.test(memberName(callee) ?? "");
  return isGlobal(source, callee, /^set(Timeout|Interval)$/);
}

function isGlobal(source: Source, node: Node, name: RegExp): boolean {
  return node.type === "Identifier" && name.test(node.name) && !source.names.bindingOf(node);
}
