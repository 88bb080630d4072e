import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { enclosingClass } from "../../syntax/components.ts";
import { originOf } from "../../syntax/origins.ts";
import { type Attribute, valueOf } from "./attributes.ts";

/** The edits of every call through a ref to a list of react-window 1, or the first use that has no equal. */
export function apiRef(source: Source, attribute: Attribute): { edits: Edit[] } | { problem: string } {
  const value = valueOf(attribute);
  const held = value ? heldBy(source, value) : null;
  if (!held) return { problem: "its ref is another component's, or a function that does more than keep it" };
  const edits: Edit[] = [];
  if (value?.type === "ArrowFunctionExpression" && value.body.type !== "BlockStatement") {
    // What a ref function returns is its clean-up from React 19 on.
    const arrow = source.text.lastIndexOf("=>", value.body.start) + 2;
    const text = ` { ${source.textOf(value.body)}${source.style.semicolon} }`;
    edits.push({ start: arrow, end: value.end, text });
  }
  for (const use of held.uses) {
    const api = held.isObject ? use.parent : use;
    if (
      !api ||
      (held.isObject && (api.type !== "MemberExpression" || api.object !== use || nameOf(api) !== "current"))
    ) {
      return { problem: "its ref is handed on" };
    }
    const method = api.parent;
    const call = method?.parent;
    if (method?.type === "MemberExpression" && method.object === api) {
      const edit = call?.type === "CallExpression" && call.callee === method ? callEdits(source, method, call) : null;
      if (!edit) return { problem: `its ref is asked for \`${nameOf(method) ?? "a computed name"}\`` };
      edits.push(...edit);
    } else if (!isTest(api)) return { problem: "what its ref holds is handed on" };
  }
  return { edits };
}

function callEdits(source: Source, method: NodeOf<"MemberExpression">, call: NodeOf<"CallExpression">): Edit[] | null {
  const [first, second] = call.arguments;
  if (!first || first.type === "SpreadElement" || second?.type === "SpreadElement") return null;
  const given = { start: first.start, end: (second ?? first).end };
  switch (nameOf(method)) {
    case "scrollToItem": {
      const index = source.textOf(first) === "index" ? "index" : `index: ${source.textOf(first)}`;
      const align = second ? `, align: ${source.textOf(second)}` : "";
      return [replace(method.property, "scrollToRow"), replace(given, `{ ${index}${align} }`)];
    }
    case "scrollTo":
      return [replace(method.property, "element?.scrollTo"), replace(given, `{ top: ${source.textOf(first)} }`)];
    default:
      return null;
  }
}

/** What holds the list, besides the attribute, and whether as a ref object or as it is. */
interface Held {
  uses: Node[];
  isObject: boolean;
}

/** A local made by `useRef`, a field made by `createRef`, or a field that a function in place assigns. */
function heldBy(source: Source, value: Node): Held | null {
  if (value.type === "Identifier") {
    const binding = source.names.bindingOf(value);
    const init = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
    if (!binding || !isRefCall(source, init)) return null;
    return { uses: binding.references.filter((each) => each !== value), isObject: true };
  }
  const assigned = assignedField(value);
  const field = assigned ?? value;
  if (field.type !== "MemberExpression" || field.object.type !== "ThisExpression") return null;
  const name = nameOf(field);
  const owner = enclosingClass(field);
  const isOwn = (each: Node) => enclosingClass(each) === owner;
  const same = source
    .all("MemberExpression")
    .filter((each) => each.object.type === "ThisExpression" && nameOf(each) === name && each !== field && isOwn(each));
  const given = (each: Node) =>
    each.parent?.type === "AssignmentExpression" && each.parent.left === each ? each.parent.right : null;
  if (assigned) {
    const isEmpty = (node: Node) => /^(null|undefined)$/.test(source.textOf(node));
    return { uses: same.filter((each) => !given(each) || !isEmpty(given(each)!)), isObject: false };
  }
  const isMade = (each: Node) => isRefCall(source, given(each));
  const isField = source
    .all("PropertyDefinition")
    .some(
      (each) =>
        each.key.type === "Identifier" && each.key.name === name && isOwn(each) && isRefCall(source, each.value),
    );
  return isField || same.some(isMade) ? { uses: same.filter((each) => !isMade(each)), isObject: true } : null;
}

/** The field of `(list) => (this.list = list)`, with or without braces. */
function assignedField(node: Node): NodeOf<"MemberExpression"> | null {
  if (node.type !== "ArrowFunctionExpression" || node.params.length !== 1) return null;
  const [statement] = node.body.type === "BlockStatement" && node.body.body.length === 1 ? node.body.body : [];
  const body = statement?.type === "ExpressionStatement" ? statement.expression : node.body;
  const [given] = node.params;
  const isKept =
    body.type === "AssignmentExpression" &&
    body.right.type === "Identifier" &&
    given?.type === "Identifier" &&
    body.right.name === given.name;
  return isKept && body.left.type === "MemberExpression" ? body.left : null;
}

function isRefCall(source: Source, node: Node | null | undefined): boolean {
  if (node?.type !== "CallExpression") return false;
  const origin = originOf(source, node.callee);
  return origin?.source === "react" && /^(useRef|createRef)$/.test(origin.name);
}

/** Whether a value is only looked at for being there. */
function isTest({ parent }: Node): boolean {
  return (
    parent?.type === "LogicalExpression" ||
    parent?.type === "IfStatement" ||
    parent?.type === "UnaryExpression" ||
    parent?.type === "BinaryExpression"
  );
}

const nameOf = (node: NodeOf<"MemberExpression">) =>
  !node.computed && node.property.type === "Identifier" ? node.property.name : null;
