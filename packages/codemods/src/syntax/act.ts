import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore } from "../edits.ts";
import type { Source } from "../source.ts";
import { enclosingFunction } from "./components.ts";
import { originOf } from "./origins.ts";
import { reindent } from "./reindent.ts";
import { indentAt } from "./style.ts";

/** Whether a function that is handed to `act`, of whichever library, holds the node. */
export function isInsideAct(source: Source, node: Node): boolean {
  for (let each = enclosingFunction(node); each; each = enclosingFunction(each)) {
    const call = each.parent;
    if (call?.type !== "CallExpression" || call.arguments[0] !== each) continue;
    if (call.callee.type === "Identifier" && call.callee.name === "act") return true;
    if (originOf(source, call.callee)?.name === "act") return true;
  }
  return false;
}

/** Writes `act(() => { … })` around a statement; `act` is what the file calls it. */
export function wrapInAct(source: Source, statement: Node, act: string): Edit[] {
  const { eol, semicolon, indent } = source.style;
  const before = indentAt(source.text, statement.start);
  return [
    insertBefore(statement, `${act}(() => {${eol}${before}${indent}`),
    ...reindent(source, statement, indent),
    insertAfter(statement, `${eol}${before}})${semicolon}`),
  ];
}

/** Writes `await act(async () => { … })` around a statement that waits. */
export function wrapInAsyncAct(source: Source, statement: Node, act: string): Edit[] {
  const [open, ...rest] = wrapInAct(source, statement, act);
  return [{ ...open!, text: open!.text.replace(`${act}(() =>`, `await ${act}(async () =>`) }, ...rest];
}

/** Statements that only wait, outside of `act`: what they wait for may set state, which is rendered when an act ends. */
export function waitingStatements(source: Source): Node[] {
  return source.all("ExpressionStatement").filter((each) => {
    if (each.expression.type !== "AwaitExpression" || isInsideAct(source, each)) return false;
    const { argument } = each.expression;
    const callee = argument.type === "CallExpression" ? source.textOf(argument.callee) : "";
    // These are acts themselves, or claims about a promise.
    return !/(^|\.)(act|waitFor\w*|findBy\w+|expect)$|^expect\(/.test(callee);
  });
}

/** The name by which the file has `act` already, whichever module it takes it from; `null` when it has none. */
export function namedAct(source: Source): string | null {
  return source.all("ImportSpecifier").find((each) => originOf(source, each.local)?.name === "act")?.local.name ?? null;
}

/** The statement that consists of calling something behind `member`, such as `instance.refs.list.open();`. */
export function drivenStatement(member: Node): Node | null {
  let each: Node = member;
  for (; each.parent; each = each.parent) {
    const { parent } = each;
    if (parent.type === "MemberExpression" && parent.object === each) continue;
    if (parent.type === "CallExpression" && parent.callee === each) continue;
    return parent.type === "ExpressionStatement" && each.type === "CallExpression" ? parent : null;
  }
  return null;
}

/** Statements that make fake timers fire, outside of `act`: what they set off is only rendered when an act ends. */
export function timerStatements(source: Source): Node[] {
  return source.all("ExpressionStatement").filter((each) => {
    const call = each.expression;
    return call.type === "CallExpression" && timers.test(source.textOf(call.callee)) && !isInsideAct(source, each);
  });
}

const timers =
  /^((jest|vi)\.(runTimersToTime|advanceTimersByTime|advanceTimersToNextTimer|runAllTimers|runOnlyPendingTimers|runAllImmediates|runAllTicks)|clock\.(tick|next|runAll|runToLast))$/;
