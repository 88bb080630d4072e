import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import {
  type Attribute,
  addAttributes,
  attributesOf,
  closeItself,
  contentOf,
  pair,
  removeAttribute,
  valueOf,
  valueText,
} from "./attributes.ts";
import type { Conversion } from "./conversion.ts";
import { sizeEdits } from "./list-size.ts";
import { retake } from "./handler-params.ts";
import { apiRef } from "./list-ref.ts";

/** The components of react-window 1. */
export const windowOne: Record<string, "List" | "Grid"> = {
  FixedSizeList: "List",
  VariableSizeList: "List",
  FixedSizeGrid: "Grid",
  VariableSizeGrid: "Grid",
};

const kept = /^(key|className|style|overscanCount|id|role|columnCount|rowCount|columnWidth|rowHeight|data-.*|aria-.*)$/;
const gone = /^(estimated(Item|Row|Column)(Size|Height|Width))$/;
const renamed: Record<string, string> = {
  itemCount: "rowCount",
  itemSize: "rowHeight",
  initialScrollOffset: "defaultScrollOffset",
  initialScrollLeft: "defaultScrollLeft",
  initialScrollTop: "defaultScrollTop",
};
const ranges: Record<"List" | "Grid", string[]> = {
  List: [
    "overscanStartIndex: all.startIndex",
    "overscanStopIndex: all.stopIndex",
    "visibleStartIndex: visible.startIndex",
    "visibleStopIndex: visible.stopIndex",
  ],
  Grid: ["Column", "Row"].flatMap((axis) =>
    ["Start", "Stop"].flatMap((end) => [
      `overscan${axis}${end}Index: all.${axis.toLowerCase()}${end}Index`,
      `visible${axis}${end}Index: visible.${axis.toLowerCase()}${end}Index`,
    ]),
  ),
};

/** A list or grid of react-window 1 in the words of react-window 2. */
export function convertWindowOne(source: Source, element: NodeOf<"JSXElement">, to: "List" | "Grid"): Conversion {
  const attributes = attributesOf(element);
  if (!attributes) return { problem: "its props come by a spread" };
  const edits: Edit[] = [];
  const extra: string[] = [];
  let data: Attribute | null = null;
  let scrollsToRow = false;
  for (const [name, attribute] of attributes) {
    const value = valueOf(attribute);
    if (Object.hasOwn(renamed, name)) edits.push(replace(attribute.name, renamed[name]!));
    else if (name === "itemData") data = attribute;
    else if (gone.test(name) || (name === "layout" && value?.type === "Literal" && value.value === "vertical"))
      edits.push(removeAttribute(source, attribute));
    else if (name === "itemKey" && to === "List") edits.push(...rowKey(source, attribute));
    else if (name === "onItemsRendered") {
      const event = to === "List" ? "onRowsRendered" : "onCellsRendered";
      const taken = to === "List" ? retake(value, visibleAndAll) : null;
      const range = `(visible, all) => (${valueText(source, attribute)})({ ${ranges[to].join(", ")} })`;
      if (taken) edits.push(replace(attribute.name, event), taken);
      else edits.push(replace(attribute, `${event}={${range}}`));
    } else if (name === "ref" && to === "List") {
      const calls = apiRef(source, attribute);
      if ("problem" in calls) return calls;
      edits.push(replace(attribute.name, "listRef"), ...calls.edits);
      scrollsToRow = calls.edits.some((each) => each.text === "scrollToRow");
    } else if (/^(height|width|children)$/.test(name) || kept.test(name)) continue;
    else if (
      /^on[A-Z]|[rR]ef$|^(direction|layout|useIsScrolling|(inner|outer)(ElementType|TagName)|overscan\w+|itemKey)$/.test(
        name,
      )
    )
      return { problem: `\`${name}\` has no equal` };
    else {
      extra.push(pair(name, valueText(source, attribute)));
      edits.push(removeAttribute(source, attribute));
    }
  }
  const size = sizeEdits(source, attributes);
  if (!size) return { problem: "its height cannot be seen" };
  const content = attributes.has("children") ? [] : contentOf(element);
  const [only] = content;
  const child =
    attributes.get("children") ?? (content.length === 1 && only?.type === "JSXExpressionContainer" ? only : null);
  if (!child) return { problem: "what draws a row cannot be seen" };
  const [component, props] = to === "List" ? ["rowComponent", "rowProps"] : ["cellComponent", "cellProps"];
  const drawn = child.type === "JSXAttribute" ? valueOf(child) : child.expression;
  const passed = [
    ...(data ? [pair("data", valueText(source, data))] : []),
    ...extra,
    ...(to === "List" && !data ? redrawnFor(source, drawn, attributes.get("itemCount")) : []),
  ];
  const propsText = `${props}={${passed.length > 0 ? `{ ${passed.join(", ")} }` : "{}"}}`;
  const added: string[] = [];
  if (child.type === "JSXAttribute") edits.push(replace(child.name, component!));
  else added.push(`${component}={${source.textOf(child.expression)}}`);
  if (data) edits.push(replace(data, propsText));
  else added.push(propsText);
  return {
    edits: [
      ...edits,
      ...size,
      ...(added.length > 0 ? [addAttributes(source, element, added)] : []),
      ...closeItself(source, element),
    ],
    to,
    drawn: false,
    scrollsToRow,
  };
}

const visibleAndAll = [
  { visibleStartIndex: "startIndex", visibleStopIndex: "stopIndex" },
  { overscanStartIndex: "startIndex", overscanStopIndex: "stopIndex" },
];

/** The key of a row; data comes as one of the row's props now. */
function rowKey(source: Source, attribute: Attribute): Edit[] {
  const value = valueOf(attribute);
  const key = functionBehind(source, value);
  if (key && key.params.length < 2) return [replace(attribute.name, "rowKey")];
  const data = key?.params[1];
  if (key === value && data?.type === "Identifier" && !data.typeAnnotation) {
    const text = data.name === "data" ? "{ data }" : `{ data: ${data.name} }`;
    return [replace(attribute.name, "rowKey"), replace(data, text)];
  }
  return [replace(attribute, `rowKey={(index, { data }) => (${valueText(source, attribute)})(index, data)}`)];
}

/** What rows have to be drawn anew for, where the function that draws them stays the same one. */
export function redrawnFor(source: Source, draw: Node | null, count: Attribute | undefined): string[] {
  if (!count || !draw || draw.type === "ArrowFunctionExpression" || draw.type === "FunctionExpression") return [];
  // A component of the module has nothing but its props.
  if (draw.type === "Identifier" && source.names.bindingOf(draw)?.scope === source.names.root) return [];
  return [pair("rowCount", valueText(source, count))];
}
