import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import { type Attribute, valueOf } from "./attributes.ts";

/** The edits of every call through a ref to a list of react-window 1, or the first use that has no equal. */
export function apiRef(source: Source, attribute: Attribute): { edits: Edit[] } | { problem: string } {
  const value = valueOf(attribute);
  const uses = value ? usesOf(source, value) : null;
  if (!uses) return { problem: "its ref is a function or another component's" };
  const edits: Edit[] = [];
  for (const use of uses) {
    const current = use.parent;
    if (current?.type !== "MemberExpression" || current.object !== use || nameOf(current) !== "current") {
      return { problem: "its ref is handed on" };
    }
    const method = current.parent;
    const call = method?.parent;
    if (
      method?.type === "MemberExpression" &&
      method.object === current &&
      call?.type === "CallExpression" &&
      call.callee === method
    ) {
      const edit = callEdits(source, method, call);
      if (!edit) return { problem: `its ref is asked for \`${nameOf(method) ?? "a computed name"}\`` };
      edits.push(...edit);
    } else if (!isTest(current)) return { problem: "what its ref holds is handed on" };
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

/** Everything that means the ref besides the attribute: a local made by `useRef`, or a field made by `createRef`. */
function usesOf(source: Source, value: Node): Node[] | null {
  if (value.type === "Identifier") {
    const binding = source.names.bindingOf(value);
    const init = binding?.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
    return binding && isRefCall(source, init) ? binding.references.filter((each) => each !== value) : null;
  }
  if (value.type !== "MemberExpression" || value.object.type !== "ThisExpression") return null;
  const name = nameOf(value);
  const same = source
    .all("MemberExpression")
    .filter((each) => each.object.type === "ThisExpression" && nameOf(each) === name && each !== value);
  const isMade = (each: Node) =>
    each.parent?.type === "AssignmentExpression" && each.parent.left === each && isRefCall(source, each.parent.right);
  const isField = source
    .all("PropertyDefinition")
    .some((each) => each.key.type === "Identifier" && each.key.name === name && isRefCall(source, each.value));
  return isField || same.some(isMade) ? same.filter((each) => !isMade(each)) : null;
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
