import { type Edit, replace } from "../../edits.ts";
import type { Source } from "../../source.ts";
import { type Attribute, pair, removeAttribute, valueOf, valueText } from "./attributes.ts";

/** Height and width as a style, before what the style says already; `null` where there is no height. */
export function sizeEdits(source: Source, attributes: ReadonlyMap<string, Attribute>): Edit[] | null {
  const height = attributes.get("height");
  const width = attributes.get("width");
  const style = attributes.get("style");
  if (!height) return null;
  const size = [height, ...(width ? [width] : [])].map((each) => {
    const name = each === height ? "height" : "width";
    return pair(name, valueText(source, each));
  });
  // A list of react-window 2 is at most as high as what is around it, and AutoSizer has no height of its own.
  const value = valueOf(height);
  if (value?.type !== "Literal") size.push(`maxHeight: ${source.style.quote}none${source.style.quote}`);
  const given = valueOf(style);
  const rest =
    given?.type === "ObjectExpression"
      ? given.properties.map((each) => source.textOf(each))
      : given
        ? [`...${source.textOf(given)}`]
        : [];
  const text = `style={{ ${[...size, ...rest].join(", ")} }}`;
  const others = [width, style].filter((each) => each !== undefined);
  return [replace(height, text), ...others.map((each) => removeAttribute(source, each))];
}
