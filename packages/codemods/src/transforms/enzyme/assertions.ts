import type { Node } from "oxc-parser";
import { memberName } from "../../syntax/origins.ts";
import type { NodeOf } from "../../source.ts";

/** What is claimed of the argument of `expect`. */
export interface Claim {
  matcher: string;
  wanted: Node | null;
}

/** The claim that `expect(node)` goes on to make, through `.not`, `.to.have` and their like; `null` when there is none. */
export function claimOn(node: Node): Claim | null {
  const call = node.parent;
  if (
    call?.type !== "CallExpression" ||
    call.arguments[0] !== node ||
    call.callee.type !== "Identifier" ||
    call.callee.name !== "expect"
  )
    return null;
  let matcher: string | null = null;
  let each: Node = call;
  while (each.parent?.type === "MemberExpression" && each.parent.object === each) {
    each = each.parent;
    matcher = memberName(each);
  }
  if (matcher === null) return null;
  const claim = each.parent?.type === "CallExpression" && each.parent.callee === each ? each.parent : null;
  return { matcher, wanted: claim?.arguments[0] ?? null };
}

/** Whether a value is compared with a string or a boolean that stands there. */
export function isComparedWithLiteral(node: Node): boolean {
  const claim = claimOn(node);
  if (!claim?.wanted) return false;
  const { type } = claim.wanted;
  const isLiteral = type === "Literal" && /^(string|boolean)$/.test(typeof (claim.wanted as NodeOf<"Literal">).value);
  return isLiteral && /^(toBe|toEqual|toStrictEqual|equal|eql|equals|eq|toMatch|toContain)$/.test(claim.matcher);
}

/** Whether a count is only asked to be none, one, or some: answers that do not depend on components in between. */
export function isSmallCount(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === "BinaryExpression")
    return isNumber(parent.left === node ? parent.right : parent.left, 0) && /^[>=!]/.test(parent.operator);
  const claim = claimOn(node);
  if (!claim) return false;
  if (/^(toBeGreaterThan|above|toBeTruthy|toBeFalsy)$/.test(claim.matcher))
    return !claim.wanted || isNumber(claim.wanted, 0);
  if (!/^(toBe|toEqual|toStrictEqual|equal|eql|eq|toHaveLength|length|lengthOf)$/.test(claim.matcher)) return false;
  return isNumber(claim.wanted, 0) || isNumber(claim.wanted, 1);
}

function isNumber(node: Node | null, number: number): boolean {
  return node?.type === "Literal" && node.value === number;
}
