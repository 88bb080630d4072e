import type { NodeOf, Source } from "../../source.ts";
import { attributesOf, valueOf } from "./attributes.ts";
import { property } from "./scroll-box.ts";

/** A style that moves or sizes rows from outside. */
export function oddStyle(style: NodeOf<"ObjectExpression">, names: RegExp): string | null {
  for (const each of style.properties) {
    if (each.type !== "Property" || each.key.type !== "Identifier") return "a spread";
    if (names.test(each.key.name)) return each.key.name;
  }
  return null;
}

/** The height that every row has: a number, or the text of a constant. */
export function rowHeight(
  source: Source,
  row: NodeOf<"JSXElement">,
): { text: string; style: NodeOf<"ObjectExpression"> } | { problem: string } {
  const attributes = attributesOf(row);
  const { name } = row.openingElement;
  if (!attributes || name.type !== "JSXIdentifier" || !/^[a-z]/.test(name.name))
    return { problem: "the height of a row is the business of another component" };
  if (/^(tr|td|option|dt|dd)$/.test(name.name)) return { problem: `a \`${name.name}\` cannot leave its table or list` };
  if (!attributes.has("key")) return { problem: "rows have no key" };
  if (attributes.has("ref")) return { problem: "rows have refs" };
  const style = valueOf(attributes.get("style"));
  if (style?.type !== "ObjectExpression") return { problem: "no row height is written in place" };
  const odd = oddStyle(style, /^(margin|position|transform|float|top|bottom|minHeight|maxHeight)/);
  if (odd) return { problem: `a row has \`${odd}\`` };
  const isBordered = style.properties.some(
    (each) =>
      each.type === "Property" &&
      each.key.type === "Identifier" &&
      /^(padding|border(?!Radius|Color))/.test(each.key.name),
  );
  const sizing = property(style, "boxSizing");
  if (isBordered && !(sizing?.type === "Literal" && sizing.value === "border-box"))
    return { problem: "padding or a border adds to the height of a row" };
  const height = property(style, "height");
  if (height?.type === "Literal" && typeof height.value === "number") return { text: String(height.value), style };
  if (height?.type === "Literal" && /^\d+px$/.test(String(height.value)))
    return { text: String(height.value).slice(0, -2), style };
  const binding = height?.type === "Identifier" ? source.names.bindingOf(height) : null;
  if (height && binding?.kind === "const" && binding.scope === source.names.root)
    return { text: source.textOf(height), style };
  return { problem: "the height of a row is no fixed number" };
}
