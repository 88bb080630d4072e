/**
 * The markup of a node in a form that does not depend on who wrote it: attributes in alphabetical order,
 * the empty `value` and `src` that only some versions write left out, and no mark-up comments of React's.
 */
export function normaliseHtml(node: ParentNode): string {
  return [...node.childNodes].map(serialise).join("");
}

const voidElements = new Set([
  "area",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "track",
  "wbr",
]);

function serialise(node: ChildNode): string {
  if (node.nodeType === 3) return escapeText(node.nodeValue ?? "");
  if (node.nodeType !== 1) return "";
  const element = node as Element;
  const name = element.localName;
  const attributes = [...element.attributes]
    .filter(
      (each) =>
        !((each.name === "value" || each.name === "src") && each.value === "") && each.name !== "data-reactroot",
    )
    .map((each) => ` ${each.name}="${escapeText(each.value).replaceAll('"', "&quot;")}"`)
    .sort()
    .join("");
  const open = `<${name}${attributes}>`;
  return voidElements.has(name) ? open : `${open}${normaliseHtml(element)}</${name}>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
