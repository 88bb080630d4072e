import type { Node } from "oxc-parser";
import { insertAfter } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import type { FunctionNode } from "../../syntax/components.ts";
import { memberName } from "../../syntax/origins.ts";
import { attributesOf, contentOf, valueText } from "./attributes.ts";
import type { Conversion } from "./conversion.ts";
import { boxEdits, drawEdits } from "./mapped-edits.ts";
import { oddStyle, rowHeight } from "./row-height.ts";
import { scrolls, styleOf } from "./scroll-box.ts";

/** A list that is drawn whole inside of something that scrolls. */
export interface MappedList {
  call: NodeOf<"CallExpression">;
  box: NodeOf<"JSXElement">;
  /** What shows that the box scrolls. */
  evidence: string;
}

/** What the rows of one screen come to: below, there is nothing to gain. */
const fewRows = 50;

/** The list that a call of `map` draws, when an element that scrolls stands around it in the same component. */
export function mappedList(source: Source, call: NodeOf<"CallExpression">): MappedList | null {
  if (call.callee.type !== "MemberExpression" || memberName(call.callee) !== "map") return null;
  const [draw] = call.arguments;
  if (draw?.type !== "ArrowFunctionExpression" && draw?.type !== "FunctionExpression") return null;
  if (!returned(draw)) return null;
  for (let each = call.parent as Node | null | undefined; each; each = each.parent) {
    if (/Function|Class|Program/.test(each.type)) return null;
    if (each.type !== "JSXElement") continue;
    const evidence = scrolls(source, each);
    if (evidence) return { call, box: each, evidence };
    // Rows that are one part of many in a panel are no list that scrolls.
    const { name } = each.openingElement;
    const isTable = name.type === "JSXIdentifier" && name.name === "table";
    if (!isTable && contentOf(each).length > 1) return null;
  }
  return null;
}

/** How many rows there are, where the file shows it. */
export function knownCount(source: Source, call: NodeOf<"CallExpression">): number | null {
  const list = call.callee.type === "MemberExpression" ? call.callee.object : null;
  if (list?.type === "ArrayExpression") return list.elements.length;
  if (list?.type !== "Identifier") return null;
  const binding = source.names.bindingOf(list);
  const init =
    binding?.writes.length === 0 && binding.declaration.type === "VariableDeclarator" ? binding.declaration.init : null;
  const isWhole =
    init?.type === "ArrayExpression" && init.elements.every((each) => each !== null && each.type !== "SpreadElement");
  return isWhole && binding?.declaration.type === "VariableDeclarator" && binding.declaration.id.type === "Identifier"
    ? init.elements.length
    : null;
}

export const isShort = (count: number | null): boolean => count !== null && count < fewRows;

/** The list as one of react-window 2, or what of its markup, keys or container stands in the way. */
export function convertMapped(source: Source, { call, box }: MappedList): Conversion {
  const attributes = attributesOf(box);
  const tag = box.openingElement.name;
  if (!attributes || tag.type !== "JSXIdentifier" || !/^[a-z]/.test(tag.name))
    return { problem: "what the scrolling element is made of cannot be seen" };
  const company = companyOf(box, call);
  if (company !== null) return { problem: company };
  if (attributes.has("ref")) return { problem: "the scrolling element has a ref" };
  const boxStyle = styleOf(source, box)!;
  const odd = oddStyle(boxStyle, /^(padding|display|flex(?!(Grow|Shrink|Basis)?$)|grid|gap|columns|position)/);
  if (odd) return { problem: `the scrolling element has \`${odd}\`` };

  const [draw] = call.arguments as [FunctionNode];
  const list = (call.callee as NodeOf<"MemberExpression">).object;
  if (!isPlain(list)) return { problem: "the list is made where it is drawn" };
  if (/from ["']immutable["']|\.toJS\(/.test(source.text)) return { problem: "the list may be one of Immutable.js" };
  const [item, index, all] = draw.params;
  if (all || call.arguments.length > 1 || draw.async || draw.generator)
    return { problem: "its function takes more than item and index" };
  if (index && index.type !== "Identifier") return { problem: "its function takes more than item and index" };
  const row = returned(draw);
  if (row?.type !== "JSXElement") return { problem: "a row is not always one element" };
  const height = rowHeight(source, row);
  if ("problem" in height) return height;

  const uncontrolled = /\b(defaultValue|defaultChecked|autoFocus|contentEditable)\b/.exec(source.textOf(row));
  if (uncontrolled) return { problem: `a row keeps a state of its own in \`${uncontrolled[0]}\`` };
  const isItem = row.openingElement.name.type === "JSXIdentifier" && row.openingElement.name.name === "li";
  const given = ["style", ...(isItem ? ["ariaAttributes"] : [])];
  const own = index ? index.name : "index";
  if (meansOther(source, draw, [...given, ...(index ? [] : ["index"])]))
    return { problem: "a row uses the names `index`, `style` or `ariaAttributes` for something else" };
  return {
    edits: [
      ...boxEdits(source, box, call, tag.name, height.text),
      ...drawEdits(
        source,
        draw,
        `${own === "index" ? "index" : `index: ${own}`}, ${given.join(", ")}`,
        item ? [`const ${source.textOf(item)} = ${source.textOf(list)}[${own}]${source.style.semicolon}`] : [],
      ),
      { start: height.style.start + 1, end: height.style.start + 1, text: " ...style," },
      ...(isItem ? [insertAfter(row.openingElement.name, " {...ariaAttributes}")] : []),
    ],
    to: "List",
    drawn: true,
    classes: [...classOf(source, box), ...classOf(source, row)],
  };
}

/** Whether one of the names is declared in the function, or means something around it. */
function meansOther(source: Source, draw: FunctionNode, names: readonly string[]): boolean {
  const inside = (each: Node) => draw.start <= each.start && each.end <= draw.end;
  return source.names.bindings.some(
    (each) => names.includes(each.name) && (inside(each.identifier) || each.references.some(inside)),
  );
}

function classOf(source: Source, element: NodeOf<"JSXElement">): string[] {
  const value = attributesOf(element)?.get("className");
  return value ? [valueText(source, value)] : [];
}

/** What else the box holds than the map, or `null` when that is all. */
function companyOf(box: NodeOf<"JSXElement">, call: NodeOf<"CallExpression">): string | null {
  const content = contentOf(box);
  const [only] = content;
  if (content.length !== 1 || only?.type !== "JSXExpressionContainer") {
    return content.some((each) => each.type === "JSXExpressionContainer" && each.expression === call)
      ? "other content scrolls along"
      : "an element stands between the rows and what scrolls";
  }
  if (only.expression === call) return null;
  return only.expression.type === "JSXElement" ? "an element stands between" : "rows are drawn on a condition";
}

/** What a function of one row returns, where that is one thing at its end. */
function returned(draw: FunctionNode): Node | null {
  const { body } = draw;
  if (body?.type !== "BlockStatement") return body?.type === "JSXElement" ? body : null;
  const last = body.body.at(-1);
  return last?.type === "ReturnStatement" && last.argument?.type === "JSXElement" ? last.argument : null;
}

/** A name, or a chain of names. */
function isPlain(node: Node): boolean {
  if (node.type === "Identifier" || node.type === "ThisExpression") return true;
  return node.type === "MemberExpression" && !node.computed && !node.optional && isPlain(node.object);
}
