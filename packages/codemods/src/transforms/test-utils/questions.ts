import type { Node } from "oxc-parser";
import { type Edit, insertAfter, insertBefore, remove, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { Site } from "../../transform.ts";

/** The edits that ask the same of React or the DOM, or `null` where the arguments do not allow it. */
export function askOtherwise(source: Source, site: Site, call: NodeOf<"CallExpression">, name: string): Edit[] | null {
  const [first, second] = call.arguments;
  if (!first || first.type === "SpreadElement") return null;
  if (name === "isElement" && !second) return [replace(call.callee, site.import("react", "isValidElement"))];
  if (name === "isDOMComponent" && !second) {
    const [open, close] = needsParentheses(call) ? ["(", ")"] : ["", ""];
    const [left, right] = isSimple(first) ? ["", ""] : ["(", ")"];
    return [
      replace({ start: call.start, end: first.start }, open + left),
      replace({ start: first.end, end: call.end }, `${right} instanceof Element${close}`),
    ];
  }
  if (/^isCompositeComponent(WithType)?$/.test(name) && isSimple(first)) {
    // What the original asks, in the same words but for its look at internals: an element has no constructor of that type.
    const asked = source.textOf(first);
    const hasType = name.endsWith("WithType");
    if (hasType !== Boolean(second) || second?.type === "SpreadElement") return null;
    const answer = hasType
      ? `${asked}.constructor === ${source.textOf(second!)}`
      : `typeof ${asked}.setState === ${source.style.quote}function${source.style.quote}`;
    const [open, close] = needsParentheses(call) ? ["(", ")"] : ["", ""];
    return [replace(call, `${open}${asked} != null && ${answer}${close}`)];
  }
  if (name !== "isElementOfType" || !second || second.type === "SpreadElement" || !isSimple(first) || !isSimple(second))
    return null;
  const [open, close] = needsParentheses(call) ? ["(", ")"] : ["", ""];
  return [
    insertBefore(call, open),
    replace(call.callee, site.import("react", "isValidElement")),
    remove({ start: first.end, end: second.end }),
    insertAfter(call, ` && ${source.textOf(first)}.type === ${source.textOf(second)}${close}`),
  ];
}

/** Whether evaluating it twice is evaluating it once. */
function isSimple(node: Node): boolean {
  if (node.type === "MemberExpression") return !node.computed && isSimple(node.object);
  return (
    node.type === "Identifier" ||
    node.type === "ThisExpression" ||
    (node.type === "Literal" && typeof node.value === "string")
  );
}

function needsParentheses({ parent }: Node): boolean {
  if (!parent) return false;
  if (
    /^(UnaryExpression|BinaryExpression|LogicalExpression|ConditionalExpression|AwaitExpression|MemberExpression|TSAsExpression)$/.test(
      parent.type,
    )
  )
    return true;
  return parent.type === "CallExpression" && !parent.arguments.some((each) => each.type !== "SpreadElement");
}
