import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { type Edit, insertAfter, insertBefore, replace } from "../../edits.ts";
import { freeName } from "../../syntax/free-name.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type FunctionNode, returnedExpressions } from "../../syntax/components.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import { lineHolder } from "../../syntax/line-holder.ts";
import { memberName } from "../../syntax/origins.ts";
import type { Binding } from "../../syntax/scopes.ts";
import { indentAt } from "../../syntax/style.ts";
import type { Context } from "../../transform.ts";
import { findings } from "./findings.ts";
import { isPairedListening } from "./paired-listening.ts";
import { elementOf } from "./same-element.ts";

/** A ref read in the clean-up of an effect → a variable of the effect: from 17 on the ref is empty by then. */
export default defineTransform({
  name: "effect-cleanup",
  summary: "copy refs that an effect's clean-up reads, since React 17 empties them before",
  rows: [12],
  preset: "migrate",
  since: "17",
  validFrom: "16",
  words: ["Effect("],
  findings,
  visit: (context) => ({
    CallExpression(node) {
      const origin = context.project.originOf(context.source, node.callee);
      if (origin?.source !== "react" || !/^use(Layout|Insertion)?Effect$/.test(origin.name)) return;
      const effect = functionBehind(context.source, node.arguments[0]);
      if (effect?.body) visitEffect(context, effect, origin.name);
    },
  }),
});

function visitEffect(context: Context<unknown>, effect: FunctionNode, hook: string): void {
  const { source, found } = context;
  for (const returned of returnedExpressions(source, effect)) {
    const cleanup = functionBehind(source, returned);
    if (!cleanup || cleanup.start < effect.start || cleanup.end > effect.end) continue;
    for (const [binding, reads] of refReadsIn(source, cleanup)) {
      const site = found(reads[0]!);
      const held = elementOf(source, binding);
      const name = binding.name;
      const isPaired = held === "none" && isPairedListening(source, effect, cleanup, binding, reads);
      if (held === "none" && !isPaired) site.ignore("holds-no-element");
      else if (hook !== "useEffect") site.ignore("layout-effects-clean-up-at-once");
      else if (held === "changing") site.finding("effect-cleanup/may-differ", { name });
      else
        site.change(
          copied(source, effect, cleanup, returned, binding, reads),
          `${name}.current copied before its element is gone`,
        );
    }
  }
}

/** Every `ref.current` that a clean-up reads, by the variable that holds the ref. */
function refReadsIn(source: Source, cleanup: FunctionNode): Map<Binding, NodeOf<"MemberExpression">[]> {
  const reads = new Map<Binding, NodeOf<"MemberExpression">[]>();
  for (const each of source.all("MemberExpression")) {
    if (each.start < cleanup.start || each.end > cleanup.end) continue;
    if (memberName(each) !== "current" || each.object.type !== "Identifier") continue;
    if (each.parent?.type === "AssignmentExpression" && each.parent.left === each) continue;
    const binding = source.names.bindingOf(each.object);
    if (binding) reads.set(binding, [...(reads.get(binding) ?? []), each]);
  }
  return reads;
}

function copied(
  source: Source,
  effect: FunctionNode,
  cleanup: FunctionNode,
  returned: Node,
  binding: Binding,
  reads: readonly Node[],
): Edit[] {
  const existing = copyIn(source, effect, binding);
  if (existing !== null) return reads.map((each) => replace(each, existing));
  const { eol, semicolon } = source.style;
  const local = freeName(source, localName(binding.name));
  const declaration = `const ${local} = ${binding.name}.current${semicolon}`;
  const edits = reads.map((each) => replace(each, local));
  if (effect.body?.type !== "BlockStatement")
    return [
      ...edits,
      insertBefore(returned, `{ ${declaration || ""}${semicolon === "" ? ";" : ""} return `),
      insertAfter(returned, `${semicolon} }`),
    ];
  const statement = lineHolder(source, { start: cleanup.start, end: cleanup.start });
  const at = commentsAbove(source, statement && statement.start > effect.body.start ? statement.start : returned.start);
  return [...edits, insertBefore(at, declaration + eol + indentAt(source.text, at))];
}

/** The variable of the effect that has the node already. */
function copyIn(source: Source, effect: FunctionNode, binding: Binding): string | null {
  if (effect.body?.type !== "BlockStatement") return null;
  for (const statement of effect.body.body) {
    if (statement.type !== "VariableDeclaration" || statement.kind !== "const") continue;
    for (const { id, init } of statement.declarations) {
      const isCopy =
        init?.type === "MemberExpression" &&
        memberName(init) === "current" &&
        init.object.type === "Identifier" &&
        source.names.bindingOf(init.object) === binding;
      if (isCopy && id.type === "Identifier") return id.name;
    }
  }
  return null;
}

/** `inputRef` → `input`; `box` → `boxElement`. */
function localName(ref: string): string {
  const bare = ref.replace(/_?[rR]ef$/, "");
  return bare !== ref && /^[A-Za-z_$]/.test(bare) ? bare : `${ref}Element`;
}
