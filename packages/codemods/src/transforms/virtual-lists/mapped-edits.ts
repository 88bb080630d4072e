import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { isTyped } from "../../support-code.ts";
import { atBodyStart } from "../../syntax/body-start.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { indentAt } from "../../syntax/style.ts";
import { attributesOf } from "./attributes.ts";

/** The scrolling element as a list: a new name, its attributes one below the other, no children. */
export function boxEdits(
  source: Source,
  box: NodeOf<"JSXElement">,
  call: NodeOf<"CallExpression">,
  tag: string,
  height: string,
): Edit[] {
  const { openingElement } = box;
  const { eol, indent } = source.style;
  const base = indentAt(source.text, box.start);
  const gap = eol + base + indent;
  const draw = call.arguments[0]!;
  const rows = source.textOf((call.callee as NodeOf<"MemberExpression">).object);
  const has = (name: string) => attributesOf(box)?.has(name) ?? false;
  const added = [
    ...(tag === "div" ? [] : [`tagName="${tag}"`]),
    // The list of react-window calls itself a list, which only a list of items is.
    ...(/^[uo]l$/.test(tag) || has("role") ? [] : ["role={undefined}"]),
    "rowComponent={DrawnRow}",
    `rowCount={${rows}.length}`,
    `rowHeight={${height}}`,
    "rowProps={{ draw: ",
  ];
  const last = openingElement.attributes.at(-1) ?? openingElement.name;
  const gaps = openingElement.attributes.flatMap((each) => {
    const space = /\s+$/.exec(source.text.slice(0, each.start))!;
    return space[0].includes("\n") ? [] : [{ start: space.index, end: each.start, text: gap }];
  });
  return [
    replace(openingElement.name, "List"),
    ...gaps,
    { start: last.end, end: draw.start, text: added.map((each) => gap + each).join("") },
    { start: draw.end, end: box.end, text: ` }}${eol}${base}/>` },
  ];
}

/** The function of one item as one of a row. */
export function drawEdits(source: Source, draw: FunctionNode, given: string, lines: string[]): Edit[] {
  const [first] = draw.params;
  const last = draw.params.at(-1);
  const pattern = `{ ${given} }${isTyped(source.path) ? ": any" : ""}`;
  const body = atBodyStart(source, draw, lines);
  if (!first || !last) {
    const open = source.text.indexOf("(", draw.start) + 1;
    return [{ start: open, end: open, text: pattern }, ...body];
  }
  const isBare = draw.type === "ArrowFunctionExpression" && first.start === draw.start;
  return [{ start: first.start, end: last.end, text: isBare ? `(${pattern})` : pattern }, ...body];
}
