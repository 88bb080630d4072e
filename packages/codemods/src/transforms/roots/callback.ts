import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { functionBehind, isInside } from "../../syntax/handlers.ts";
import { indentAt } from "../../syntax/style.ts";

/** Whether React's `this`, the instance, is what the callback means by `this`. */
export function usesThis(source: Source, callback: Node): boolean {
  const behind =
    callback.type === "FunctionExpression" || callback.type === "Identifier" ? functionBehind(source, callback) : null;
  if (!behind || behind.type === "ArrowFunctionExpression") return false;
  return source.all("ThisExpression").some((each) => isInside(each, behind) && ownerOfThis(each) === behind);
}

function ownerOfThis(node: Node): Node | null {
  let owner = enclosingFunction(node);
  while (owner?.type === "ArrowFunctionExpression") owner = enclosingFunction(owner);
  return owner;
}

/** The statements that do what calling the callback does, without a trailing line end. `at` is where they will stand. */
export function callbackStatements(source: Source, callback: Node, at: number): string {
  const { semicolon } = source.style;
  const text = source.textOf(callback);
  if (callback.type === "Identifier" || callback.type === "MemberExpression") {
    const isKnown = functionBehind(source, callback) !== null;
    return isKnown ? `${text}()${semicolon}` : `if (${text}) ${text}()${semicolon}`;
  }
  if (
    callback.type === "ArrowFunctionExpression" &&
    callback.params.length === 0 &&
    !callback.async &&
    callback.body.type !== "BlockStatement"
  ) {
    if (/^[\w.]+\(/.test(source.textOf(callback.body))) return `${source.textOf(callback.body)}${semicolon}`;
  }
  const statements = plainStatements(source, callback);
  if (statements) {
    const [first] = statements;
    const body = source.text.slice(first!.start, statements.at(-1)!.end);
    const inner = indentAt(source.text, first!.start);
    const outer = indentAt(source.text, at);
    return body.includes("`") ? body : body.replaceAll(`\n${inner}`, `\n${outer}`);
  }
  const guard = semicolon === "" ? ";" : "";
  return `${guard}(${text})()${semicolon}`;
}

/** The callback's statements, when they mean the same in the place of a call. */
function plainStatements(source: Source, callback: Node): Node[] | null {
  if (callback.type !== "ArrowFunctionExpression" && callback.type !== "FunctionExpression") return null;
  if (callback.async || callback.params.length > 0 || callback.body?.type !== "BlockStatement") return null;
  if (
    callback.type === "FunctionExpression" &&
    (callback.generator || /\b(this|arguments)\b/.test(source.textOf(callback)))
  )
    return null;
  const { body } = callback.body;
  if (
    body.length === 0 ||
    body.some((each) => each.type.endsWith("Declaration") || ("directive" in each && each.directive))
  )
    return null;
  const isLeft = source
    .all("ReturnStatement")
    .some((each) => isInside(each, callback) && enclosingFunction(each) === callback);
  return isLeft ? null : body;
}
