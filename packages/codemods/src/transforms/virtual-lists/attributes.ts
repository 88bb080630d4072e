import type { Node } from "oxc-parser";
import type { Edit } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { indentAt } from "../../syntax/style.ts";

export type Attribute = NodeOf<"JSXAttribute">;

/** The attributes of an element by name, or `null` where a spread hides some. */
export function attributesOf(element: NodeOf<"JSXElement">): Map<string, Attribute> | null {
  const found = new Map<string, Attribute>();
  for (const each of element.openingElement.attributes) {
    if (each.type !== "JSXAttribute" || each.name.type !== "JSXIdentifier") return null;
    found.set(each.name.name, each);
  }
  return found;
}

/** The expression that an attribute is given; its string for `a="b"`, `null` for a bare name. */
export function valueOf(attribute: Attribute | undefined): Node | null {
  if (!attribute?.value) return null;
  return attribute.value.type === "JSXExpressionContainer" ? attribute.value.expression : attribute.value;
}

/** The same as source text, `true` for a bare name. */
export function valueText(source: Source, attribute: Attribute): string {
  const value = valueOf(attribute);
  return value ? source.textOf(value) : "true";
}

/** The children that are not white space or comments. */
export function contentOf(element: NodeOf<"JSXElement">): NodeOf<"JSXElement">["children"] {
  return element.children.filter((each) => {
    if (each.type === "JSXText") return each.value.trim() !== "";
    return each.type !== "JSXExpressionContainer" || each.expression.type !== "JSXEmptyExpression";
  });
}

/** Inserts attributes behind the last one, each on a line of its own where the others stand so. */
export function addAttributes(source: Source, element: NodeOf<"JSXElement">, added: readonly string[]): Edit {
  const { openingElement } = element;
  const last = openingElement.attributes.at(-1);
  const at = last?.end ?? openingElement.name.end;
  const isTall = last !== undefined && source.text.slice(openingElement.name.end, last.start).includes("\n");
  const gap = isTall ? source.style.eol + indentAt(source.text, last.start) : " ";
  return { start: at, end: at, text: added.map((each) => gap + each).join("") };
}

/** Takes an attribute away with the white space before it. */
export function removeAttribute(source: Source, attribute: Attribute): Edit {
  const gap = /\s*$/.exec(source.text.slice(0, attribute.start));
  return { start: attribute.start - (gap?.[0].length ?? 0), end: attribute.end, text: "" };
}

/** Makes an element one without children. */
export function closeItself(source: Source, element: NodeOf<"JSXElement">): Edit[] {
  const { openingElement } = element;
  if (openingElement.selfClosing) return [];
  const isTall = /\n[ \t]*>$/.test(source.textOf(openingElement));
  return [{ start: openingElement.end - 1, end: element.end, text: isTall ? "/>" : " />" }];
}

/** A property of an object literal. */
export const pair = (name: string, text: string): string => (text === name ? name : `${name}: ${text}`);
