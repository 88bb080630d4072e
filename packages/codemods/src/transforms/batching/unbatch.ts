import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { enclosingFunction } from "../../syntax/components.ts";
import { isInside } from "../../syntax/handlers.ts";
import { removeLine } from "../../syntax/lines.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { indentAt } from "../../syntax/style.ts";
import { readsArguments, readsOuterThis } from "../../syntax/this-use.ts";

type Call = NodeOf<"CallExpression">;

/** The edits that leave what the call would have run, or `null` where the call's arguments do not show it. */
export function unbatch(source: Source, call: Call): Edit[] | null {
  const [work, ...given] = call.arguments;
  if (!work || [work, ...given].some((each) => each.type === "SpreadElement")) return null;
  if (work.type === "ArrowFunctionExpression" || work.type === "FunctionExpression") {
    if (work.async || (work.type === "FunctionExpression" && work.generator))
      return [wrapped(source, call, work), ...calledWith(call, work)];
    const body = given.length === 0 && work.params.length === 0 ? work.body : null;
    if (body && !ownsThis(source, work)) {
      if (body.type !== "BlockStatement") {
        const [open, close] = needsParentheses(call, body) ? ["(", ")"] : ["", ""];
        return [
          { start: call.start, end: body.start, text: open },
          { start: body.end, end: call.end, text: close },
        ];
      }
      const spliced = splice(source, call, work, body);
      if (spliced) return spliced;
    }
    return [wrapped(source, call, work), ...calledWith(call, work)];
  }
  const isPlain = work.type === "Identifier" || work.type === "MemberExpression";
  return isPlain ? [{ start: call.start, end: work.start, text: "" }, ...calledWith(call, work, false)] : null;
}

/** `batch(` → `(` in front of a function that is then called where it stands. */
function wrapped(source: Source, call: Call, work: Node): Edit {
  // Without semicolons a line that begins with a parenthesis would continue the one above.
  const guard = call.parent?.type === "ExpressionStatement" && source.style.semicolon === "" ? ";" : "";
  return { start: call.start, end: work.start, text: `${guard}(` };
}

/** `, a)` → `(a)`. */
function calledWith(call: Call, work: Node, isWrapped = true): Edit[] {
  const second = call.arguments[1];
  const close = isWrapped ? ")(" : "(";
  if (!second) return [{ start: work.end, end: call.end, text: `${close})` }];
  return [{ start: work.end, end: second.start, text: close }];
}

function ownsThis(source: Source, work: Node): boolean {
  if (work.type !== "FunctionExpression") return false;
  const body = work.body!;
  return work.id !== null || readsOuterThis(source, body) || readsArguments(source, work);
}

function needsParentheses(call: Call, body: Node): boolean {
  if (call.parent?.type === "ExpressionStatement")
    return body.type === "ObjectExpression" || body.type === "FunctionExpression";
  return !/^(CallExpression|MemberExpression|Identifier|Literal|TemplateLiteral|ArrayExpression)$/.test(body.type);
}

/** The statements of a block in the place of the call's own statement. */
function splice(source: Source, call: Call, work: Node, body: NodeOf<"BlockStatement">): Edit[] | null {
  const statement = call.parent;
  if (statement?.type !== "ExpressionStatement") return null;
  if (source.all("ReturnStatement").some((each) => isInside(each, work) && enclosingFunction(each) === work))
    return null;
  const { body: statements } = body;
  if (statements.some((each) => "directive" in each && each.directive)) return null;
  const isListed = /^(Program|BlockStatement|SwitchCase)$/.test(statement.parent?.type ?? "");
  const [first] = statements;
  const last = statements.at(-1);
  const isBare = !source.comments.some((each) => body.start < each.start && each.end < body.end);
  if ((!first || !last) && isListed && isBare) return [removeLine(source, statement)];
  // Names of the block would meet those around it, and a bare `if` holds one statement.
  if (!first || !last || !isListed || statements.some((each) => each.type.endsWith("Declaration"))) {
    return [
      { start: statement.start, end: body.start, text: "" },
      { start: body.end, end: statement.end, text: "" },
    ];
  }
  const end = leadingEnd(source, body, first);
  const step = deeper(indentAt(source.text, first.start), indentAt(source.text, statement.start));
  return [
    { start: statement.start, end, text: "" },
    { start: trailingStart(source, body, last), end: statement.end, text: "" },
    ...outdent(source, { start: end, end: last.end }, step),
  ];
}

/** Where the block's content begins: at its first comment or statement. */
function leadingEnd(source: Source, body: Node, first: Node): number {
  const comment = source.comments.find((each) => body.start < each.start && each.start < first.start);
  return comment ? comment.start : first.start;
}

/** Where it ends: behind its last statement or comment. */
function trailingStart(source: Source, body: Node, last: Node): number {
  const comments = source.comments.filter((each) => last.end <= each.start && each.end < body.end);
  return comments.at(-1)?.end ?? last.end;
}
