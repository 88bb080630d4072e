import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { keyName } from "../../syntax/components.ts";
import { functionBehind } from "../../syntax/handlers.ts";
import {
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
import { retake } from "./handler-params.ts";
import { sizeEdits } from "./list-size.ts";
import { redrawnFor } from "./window-one.ts";

const kept = /^(key|className|style|id|role|tabIndex|rowCount|data-.*|aria-.*)$/;
const drawnWith = /^(index|key|style)$/;

const visibleAndAll = [
  { startIndex: "startIndex", stopIndex: "stopIndex" },
  { overscanStartIndex: "startIndex", overscanStopIndex: "stopIndex" },
];

/** The `List` of react-virtualized as one of react-window 2, rows drawn by the same function. */
export function convertVirtualized(source: Source, element: NodeOf<"JSXElement">): Conversion {
  const attributes = attributesOf(element);
  if (!attributes) return { problem: "its props come by a spread" };
  if (contentOf(element).length > 0) return { problem: "it has children" };
  const draw = attributes.get("rowRenderer");
  if (!draw) return { problem: "it has no `rowRenderer`" };
  const wanted = readProps(source, valueOf(draw));
  if (!wanted) return { problem: "what `rowRenderer` reads cannot be seen" };
  const unknown = wanted.find((each) => !drawnWith.test(each));
  if (unknown) return { problem: `\`rowRenderer\` reads \`${unknown}\`` };
  const edits: Edit[] = [];
  const extra: string[] = [];
  for (const [name, attribute] of attributes) {
    const value = valueOf(attribute);
    if (name === "rowHeight") {
      const height = functionBehind(source, value);
      const taken = retake(value, [{ index: "index" }], true);
      if (taken) edits.push(taken);
      else if (height)
        edits.push(replace(attribute, `rowHeight={(index) => (${valueText(source, attribute)})({ index })}`));
      else if (!isNumber(source, value))
        return { problem: "whether `rowHeight` is a number or a function cannot be seen" };
    } else if (name === "overscanRowCount") edits.push(replace(attribute.name, "overscanCount"));
    else if (name === "estimatedRowSize") edits.push(removeAttribute(source, attribute));
    else if (name === "onRowsRendered") {
      const taken = retake(value, visibleAndAll);
      const range =
        "{ overscanStartIndex: all.startIndex, overscanStopIndex: all.stopIndex, startIndex: visible.startIndex, stopIndex: visible.stopIndex }";
      if (taken) edits.push(taken);
      else
        edits.push(
          replace(attribute, `onRowsRendered={(visible, all) => (${valueText(source, attribute)})(${range})}`),
        );
    } else if (name === "rowRenderer" || name === "height" || name === "width" || kept.test(name)) continue;
    else if (
      /^on[A-Z]|[rR]ef$|^(autoHeight|autoWidth|isScrolling|scroll(Top|ToIndex|ToAlignment)|noRowsRenderer|deferredMeasurementCache|overscanIndicesGetter|containerStyle|containerProps|autoContainerWidth|cellRangeRenderer)$/.test(
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
  const count = redrawnFor(source, valueOf(draw), attributes.get("rowCount"));
  const props = [pair("draw", valueText(source, draw)), ...extra, ...count];
  edits.push(replace(draw, `rowComponent={DrawnRow}`));
  // react-virtualized puts its lists into the tab order.
  const tabIndex = attributes.has("tabIndex") ? [] : ["tabIndex={0}"];
  const added = addAttributes(source, element, [`rowProps={{ ${props.join(", ")} }}`, ...tabIndex]);
  return { edits: [...edits, ...size, added, ...closeItself(source, element)], to: "List", drawn: true };
}

/** The names that a row function takes from what it is given; `null` where that cannot be seen. */
function readProps(source: Source, node: Parameters<typeof functionBehind>[1]): string[] | null {
  const row = functionBehind(source, node);
  if (!row) return null;
  const [given] = row.params;
  if (!given) return [];
  if (given.type === "ObjectPattern")
    return given.properties.map((each) => (each.type === "Property" && keyName(each)) || "the rest");
  if (given.type !== "Identifier") return null;
  const binding = source.names.bindingOf(given);
  return (binding?.references ?? []).flatMap((each) => {
    const { parent } = each;
    if (parent?.type === "MemberExpression" && parent.object === each && parent.property.type === "Identifier")
      return [parent.property.name];
    if (parent?.type === "VariableDeclarator" && parent.id.type === "ObjectPattern")
      return parent.id.properties.map((one) => (one.type === "Property" && keyName(one)) || "the rest");
    return ["all of it"];
  });
}

function isNumber(source: Source, node: ReturnType<typeof valueOf>): boolean {
  if (node?.type === "Literal") return typeof node.value === "number";
  if (node?.type !== "Identifier") return false;
  const binding = source.names.bindingOf(node);
  return (
    binding?.writes.length === 0 &&
    binding.declaration.type === "VariableDeclarator" &&
    binding.declaration.id.type === "Identifier" &&
    isNumber(source, binding.declaration.init ?? null)
  );
}
