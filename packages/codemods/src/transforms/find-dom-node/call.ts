import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";

const simple = /^(Identifier|MemberExpression|CallExpression|ThisExpression|TSNonNullExpression|Literal)$/;
const takesAny =
  /^(VariableDeclarator|ReturnStatement|ExpressionStatement|CallExpression|NewExpression|ArrowFunctionExpression|JSXExpressionContainer)$/;

/**
 * Takes the call away around its argument, which stays as it is for other changes. With `member`, that is read from the
 * argument; `null` where it would have to be evaluated twice and must not.
 */
export function unwrap(source: Source, call: NodeOf<"CallExpression">, argument: Node): Edit[];
export function unwrap(source: Source, call: NodeOf<"CallExpression">, argument: Node, member: string): Edit[] | null;
export function unwrap(source: Source, call: NodeOf<"CallExpression">, argument: Node, member?: string): Edit[] | null {
  const type = typeArgument(source, call);
  const { parent } = call;
  const isCallee = parent?.type === "CallExpression" && parent.callee === call;
  const isAlone =
    (takesAny.test(parent?.type ?? "") && !isCallee) ||
    (parent?.type === "AssignmentExpression" && parent.right === call);
  let [before, after] = ["", type === null ? "" : ` as ${type}`];
  let isCompound = !simple.test(argument.type);
  if (member !== undefined) {
    if (isCompound || /\(/.test(source.textOf(argument))) return null;
    const isReadAtOnce = parent?.type === "MemberExpression" && parent.object === call && !parent.optional;
    if (isReadAtOnce) after = `.${member}${after}`;
    else if (source.dialect.language === "ts" || source.all("ChainExpression").length > 0)
      after = `?.${member}${after}`;
    else {
      before = `${source.textOf(argument)} && `;
      after = `.${member}${after}`;
      isCompound = true;
    }
  }
  const isWrapped = parent?.type === "MemberExpression" && parent.start < call.start;
  const opens = (isCompound && !isWrapped && !isAlone) || type !== null;
  return [
    replace({ start: call.start, end: argument.start }, (opens ? "(" : "") + before),
    replace({ start: argument.end, end: call.end }, after + (opens ? ")" : "")),
  ];
}

/** An expression in place of the call, with the type that the call was given. */
export function asType(source: Source, call: NodeOf<"CallExpression">, text: string): string {
  const type = typeArgument(source, call);
  return type === null ? text : `(${text} as ${type})`;
}

/** `findDOMNode<HTMLElement>(…)` */
function typeArgument(source: Source, call: NodeOf<"CallExpression">): string | null {
  const [type] = call.typeArguments?.params ?? [];
  return type ? source.textOf(type) : null;
}
