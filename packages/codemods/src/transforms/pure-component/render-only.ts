import type { Node } from "oxc-parser";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, type FunctionNode, keyName } from "../../syntax/components.ts";
import { hasDecorators } from "../../syntax/decorators.ts";
import { memberName } from "../../syntax/origins.ts";

export interface RenderOnly {
  render: NodeOf<"MethodDefinition">;
  statics: NodeOf<"PropertyDefinition">[];
  /** Every `this.props`. */
  reads: NodeOf<"MemberExpression">[];
}

/** The parts of a class that is no more than a function of its props, or `null` when it is more. */
export function renderOnly(source: Source, node: ClassNode): RenderOnly | null {
  if (hasDecorators(node) || node.typeParameters) return null;
  let render: NodeOf<"MethodDefinition"> | null = null;
  const statics: NodeOf<"PropertyDefinition">[] = [];
  for (const each of node.body.body) {
    if (
      each.type === "PropertyDefinition" &&
      each.static &&
      !each.computed &&
      each.value &&
      !/^context|^getDerived/.test(keyName(each) ?? "context")
    ) {
      if (/Function|^Class/.test(each.value.type)) return null;
      statics.push(each);
    } else if (
      each.type === "MethodDefinition" &&
      each.kind === "method" &&
      !each.static &&
      keyName(each) === "render" &&
      !hasDecorators(each)
    )
      render = each;
    else if (!isIdleConstructor(source, each)) return null;
  }
  if (!render?.value.body || render.value.async || render.value.generator) return null;
  const { body } = render.value;
  const reads: NodeOf<"MemberExpression">[] = [];
  for (const each of source.all("ThisExpression")) {
    if (each.start < node.start || node.end < each.end) continue;
    if (each.start < body.start || body.end < each.end) return null;
    const read = each.parent;
    if (read?.type !== "MemberExpression" || memberName(read) !== "props" || !isReadWhileRendering(read, render.value))
      return null;
    if (read.parent?.type === "AssignmentExpression" && read.parent.left === read) return null;
    reads.push(read);
  }
  const usesArguments = (source.names.globals.get("arguments") ?? []).some(
    (each) => node.start <= each.start && each.end <= node.end,
  );
  return usesArguments ? null : { render, statics, reads };
}

/** `constructor(props) { super(props); }` */
function isIdleConstructor(source: Source, each: Node): boolean {
  if (each.type !== "MethodDefinition" || each.kind !== "constructor") return false;
  const body = each.value.body?.body ?? [];
  return (
    body.length === 1 &&
    /^super\([^()]*\);?$/.test(source.textOf(body[0]!)) &&
    !source.comments.some((one) => each.start <= one.start && one.end <= each.end)
  );
}

const iterators = /^(map|filter|forEach|reduce|reduceRight|some|every|find|findIndex|sort|flatMap|from)$/;

/**
 * Whether a read of `this.props` sees the same props as a function's argument would: in the render itself, in callbacks
 * that run during it, and in handlers of its elements, which the next render replaces. Later reads would see newer props.
 */
function isReadWhileRendering(node: Node, render: FunctionNode): boolean {
  for (let each: Node | null | undefined = node.parent; each && each !== render; each = each.parent) {
    if (each.type === "FunctionExpression" || each.type === "FunctionDeclaration" || each.type === "ClassBody")
      return false;
    if (each.type !== "ArrowFunctionExpression") continue;
    if (each.async) return false;
    const { parent } = each;
    const isHandler = parent?.type === "JSXExpressionContainer" && parent.parent?.type === "JSXAttribute";
    const name = parent?.type === "CallExpression" && parent.callee !== each ? memberName(parent.callee) : null;
    if (!isHandler && !(name && iterators.test(name))) return false;
  }
  return true;
}
