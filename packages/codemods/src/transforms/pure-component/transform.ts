import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { type ClassNode, keyName } from "../../syntax/components.ts";
import { commentsAbove } from "../../syntax/comments-above.ts";
import { deeper, outdent } from "../../syntax/indentation.ts";
import { indentAt } from "../../syntax/style.ts";
import { type NeededClasses, type RefFacts, needsClass, neededClasses, refFacts } from "./class-users.ts";
import { defaultEdits } from "./default-values.ts";
import { findings } from "./findings.ts";
import { type RenderOnly, renderOnly } from "./render-only.ts";

/** `class extends PureComponent` that only renders → `memo(function …)`, which skips the same renders. */
export default defineTransform<RefFacts, NeededClasses>({
  name: "pure-component",
  summary: "turn PureComponents that only render into memoised functions",
  rows: ["P7"],
  preset: "perf",
  since: "17",
  validFrom: "16",
  // create-class makes a PureComponent of the mixin in an earlier round of the same run.
  words: ["PureComponent", "PureRenderMixin", "ref="],
  findings,
  facts: refFacts,
  plan: neededClasses,
  visit({ source, project, plan, found }) {
    const visit = (node: ClassNode) => {
      if (!node.superClass) return;
      const origin = project.originOf(source, node.superClass);
      if (origin?.source !== "react" || origin.name !== "PureComponent" || origin.global) return;
      const site = found(node);
      const place = placeOf(source, node);
      if (!place) return site.ignore("not-declared-at-the-top");
      if (
        plan.has(`${source.path}#${place.name ?? "*default*"}`) ||
        (place.name && needsClass(source, { name: place.name }))
      )
        return site.ignore("needed-as-a-class");
      const parts = renderOnly(source, node);
      if (!parts) return site.ignore("uses-the-instance");
      const defaults = parts.statics.find((each) => keyName(each) === "defaultProps");
      const kept = parts.statics.filter((each) => each !== defaults);
      const isTs = source.dialect.language === "ts";
      if (
        kept.length > 0 &&
        (!place.name || !place.canFollow || (isTs && kept.some((each) => keyName(each) !== "displayName")))
      )
        return site.ignore("has-statics");
      const assigned =
        place.name &&
        source.all("AssignmentExpression").some((each) => source.textOf(each.left) === `${place.name}.defaultProps`);
      const values = defaults?.value ? defaultEdits(source, defaults.value, parts.reads) : [];
      if (!values || assigned) return site.finding("pure-component/default-props");
      site.change(
        [...functionEdits(source, node, place, parts, kept, site.import("react", "memo")), ...values],
        "PureComponent to memo",
      );
    };
    return { ClassDeclaration: visit, ClassExpression: visit };
  },
});

interface Place {
  start: number;
  end: number;
  name: string | null;
  head: string;
  /** Written after the function. */
  tail: string;
  /** Whether statements may follow. */
  canFollow: boolean;
}

/** Where the class stands, among the places that a constant can take; `null` elsewhere. */
function placeOf(source: Source, node: ClassNode): Place | null {
  const { parent } = node;
  const { semicolon, eol } = source.style;
  const name = node.id?.name ?? null;
  if (node.type === "ClassDeclaration" && (parent?.type === "Program" || parent?.type === "ExportNamedDeclaration")) {
    return { start: node.start, end: node.end, name, head: `const ${name} = `, tail: semicolon, canFollow: true };
  }
  if (parent?.type === "ExportDefaultDeclaration") {
    if (!name) return { start: node.start, end: parent.end, name, head: "", tail: semicolon, canFollow: false };
    return {
      start: parent.start,
      end: parent.end,
      name,
      head: `const ${name} = `,
      tail: `${semicolon}\0${eol}${eol}export default ${name}${semicolon}`,
      canFollow: true,
    };
  }
  const declaration = parent?.parent;
  if (
    parent?.type !== "VariableDeclarator" ||
    parent.id.type !== "Identifier" ||
    declaration?.type !== "VariableDeclaration" ||
    name
  )
    return null;
  if (!/^(Program|ExportNamedDeclaration)$/.test(declaration.parent?.type ?? "")) return null;
  return { start: node.start, end: node.end, name: parent.id.name, head: "", tail: "", canFollow: false };
}

function functionEdits(
  source: Source,
  node: ClassNode,
  place: Place,
  { render, reads }: RenderOnly,
  kept: readonly NodeOf<"PropertyDefinition">[],
  memo: string,
): Edit[] {
  const { text, style } = source;
  const { eol, semicolon } = style;
  const body = render.value.body!;
  const own = indentAt(text, node.start);
  const props = argumentName(source, node);
  const type = propsType(source, node);
  const returns = render.value.returnType ? source.textOf(render.value.returnType) : "";
  const above = text.slice(commentsAbove(source, render.start), render.start).trimEnd();
  const head = `${above ? above + eol + own : ""}${place.head}${memo}(function ${place.name ? `${place.name}` : ""}(${props}${type})${returns} {`;
  const step = deeper(indentAt(text, render.start), own);
  const moved = (value: string) => (value.includes("`") ? value : value.replaceAll(`\n${own}${step}`, `\n${own}`));
  const statics = kept.map((each) => {
    const start = commentsAbove(source, each.start);
    const comments = text.slice(start, each.start);
    return `${eol}${own}${comments.replaceAll(/\r?\n[ \t]*/g, eol + own)}${place.name}.${source.textOf(each.key)} = ${moved(source.textOf(each.value!))}${semicolon || ";"}`;
  });
  const [end = "", after = ""] = place.tail.split("\0");
  const inner = { start: body.start + 1, end: body.end - 1 };
  const gap = /\s*$/.exec(text.slice(inner.start, inner.end))?.[0] ?? "";
  const isOneLine = !gap.includes("\n");
  const last = inner.end - gap.length;
  return [
    { start: place.start, end: inner.start, text: head },
    ...outdent(source, { start: inner.start, end: last }, step),
    ...reads.map((each) => ({ start: each.start, end: each.end, text: props })),
    { start: last, end: place.end, text: `${isOneLine ? gap : eol + own}})${end}${statics.join("")}${after}` },
  ];
}

/** The annotation of the argument, in the dialect of the file; empty in JavaScript. */
function propsType(source: Source, node: ClassNode): string {
  // Babel's name for what oxc calls `superTypeArguments`.
  const flow = (node as { superTypeParameters?: { params: Node[] } | null }).superTypeParameters;
  const [first] = node.superTypeArguments?.params ?? flow?.params ?? [];
  if (first) return `: ${source.textOf(first)}`;
  return source.dialect.language === "ts" ? ": {}" : "";
}

/** `props`, unless the class has that name for something else. */
function argumentName(source: Source, node: ClassNode): string {
  const taken = source
    .all("Identifier")
    .some((each) => each.name === "props" && node.start <= each.start && each.end <= node.end && isName(each));
  return taken ? "ownProps" : "props";

  function isName(each: NodeOf<"Identifier">): boolean {
    const binding = source.names.bindingOf(each);
    const isConstructor = binding?.kind === "param" && binding.declaration.parent?.type === "MethodDefinition";
    return (binding !== null && !isConstructor) || source.names.globals.get("props")?.includes(each) === true;
  }
}
