import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { wrapInAct } from "../../syntax/act.ts";
import { FreeNames } from "../../syntax/free-names.ts";
import { reindent } from "../../syntax/reindent.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Site } from "../../transform.ts";

type Import = Site["import"];

export interface ActWrapper {
  /** The edits that make a `create` call happen inside `act`, or `null` where the place does not allow it. */
  wrapCreate(call: NodeOf<"CallExpression">, importName: Import): Edit[] | null;
  wrapStatement(statement: Node, act: string): Edit[];
  /** For the body of an arrow function, whose value nobody needs. */
  wrapBody(call: NodeOf<"CallExpression">, act: string): Edit[];
}

/** Writes `act(() => { … })` around what a file does with test renderers. */
export function actWrapper(source: Source): ActWrapper {
  const { eol, semicolon, indent } = source.style;
  const names = new FreeNames(source);
  const wrapStatement = (statement: Node, act: string) => wrapInAct(source, statement, act);

  return {
    wrapStatement,
    wrapBody: (call, act) => [
      insertBefore(call, `{ ${act}(() => { `),
      insertAfter(call, `${semicolon} })${semicolon} }`),
    ],
    wrapCreate(call, importName) {
      if (holdsAwait(source, call)) return null;
      const { parent } = call;
      const isOwn = parent?.type === "ExpressionStatement";
      const isAssigned =
        parent?.type === "AssignmentExpression" &&
        parent.right === call &&
        parent.parent?.type === "ExpressionStatement";
      if (isOwn || isAssigned) {
        const statement = (isOwn ? parent : parent.parent) as NodeOf<"ExpressionStatement">;
        return isInBlock(statement) ? wrapStatement(statement, importName("react", "act")) : null;
      }
      const statement = firstEvaluated(source, call);
      if (!statement) return null;
      const act = importName("react", "act");
      const type = typeOf(source, parent, importName);
      const open = (name: string, at: string) =>
        `let ${name}${type}${semicolon}${eol}${at}${act}(() => {${eol}${at}${indent}${name} = `;
      const close = (at: string) => `${semicolon}${eol}${at}})${semicolon}`;
      const before = indentAt(source.text, statement.start);
      const own = onlyName(call, statement);
      if (own !== null) {
        // The declaration's own semicolon, when it has one, ends the call of act.
        const isEnded = source.textOf(statement).endsWith(";");
        return [
          { start: statement.start, end: call.start, text: open(own, before) },
          ...reindent(source, call, indent),
          insertAfter(call, isEnded ? close(before).slice(0, -1) : close(before)),
        ];
      }
      const name = names.take("renderer", call);
      if (statement.type === "ArrowFunctionExpression") {
        const at = before + indent;
        const head = `{${eol}${at}${open(name, at)}${source.textOf(call)}${close(at)}${eol}${at}return `;
        const tail = `${semicolon}${eol}${before}}`;
        return [insertBefore(statement.body, head), replace(call, name), insertAfter(statement.body, tail)];
      }
      const head = `${open(name, before)}${source.textOf(call)}${close(before)}${eol}${before}`;
      return [insertBefore(statement, head), replace(call, name)];
    },
  };
}

/** What TypeScript needs behind the variable's name: assigned inside `act`, it is not seen to be assigned. */
function typeOf(source: Source, parent: Node | null | undefined, importName: Import): string {
  if (source.dialect.language !== "ts") return "";
  const written = parent?.type === "VariableDeclarator" && parent.id.type === "Identifier" && parent.id.typeAnnotation;
  return `!${written ? source.textOf(written) : `: ${importName("react-test-renderer", "ReactTestRenderer", { type: true })}`}`;
}

/** The variable's name where a statement does nothing but declare it as what `call` returns. */
function onlyName(call: Node, statement: Node): string | null {
  const { parent } = call;
  if (parent?.type !== "VariableDeclarator" || parent.id.type !== "Identifier") return null;
  return statement.type === "VariableDeclaration" && statement.declarations.length === 1 ? parent.id.name : null;
}

function isInBlock(node: Node): boolean {
  return /^(Program|BlockStatement|StaticBlock|SwitchCase)$/.test(node.parent?.type ?? "");
}

/** The statement in a block whose evaluation begins with `call`, or `null` when something else may come first or skip it. */
function firstEvaluated(source: Source, call: Node): Node | null {
  let each: Node = call;
  for (; each.parent; each = each.parent) {
    const { parent } = each;
    switch (parent.type) {
      case "MemberExpression":
        if (parent.object !== each) return null;
        break;
      case "CallExpression":
        if (parent.callee === each) break;
        // `expect(create(…).toJSON())`: looking up a plain function comes before and does nothing.
        if (
          parent.arguments[0] !== each ||
          parent.callee.type !== "Identifier" ||
          !source.names.globals.has(parent.callee.name)
        )
          return null;
        break;
      case "ChainExpression":
      case "TSNonNullExpression":
      case "TSAsExpression":
        break;
      case "VariableDeclarator":
        if (parent.init !== each || (parent.parent as NodeOf<"VariableDeclaration">).declarations[0] !== parent)
          return null;
        break;
      case "ArrowFunctionExpression":
        // Parentheses around the body would end up around statements.
        return parent.body === each && /=>\s*$/.test(source.text.slice(parent.start, each.start)) ? parent : null;
      case "VariableDeclaration":
      case "ReturnStatement":
      case "ExpressionStatement":
        return isInBlock(parent) ? parent : null;
      default:
        return null;
    }
  }
  return null;
}

function holdsAwait(source: Source, node: Node): boolean {
  return [...source.all("AwaitExpression"), ...source.all("YieldExpression")].some(
    (each) => node.start <= each.start && each.end <= node.end,
  );
}
