import { normaliseHtml } from "@latency-aficionados/react-matrix";

/** A page at one moment, in words: its markup, what its controls hold, and where the keyboard is. */
export function frameOf(document: Document): string {
  const controls = [...document.querySelectorAll<HTMLInputElement>("input, textarea, select")].map((each) =>
    each.type === "checkbox" || each.type === "radio" ? String(each.checked) : JSON.stringify(each.value),
  );
  const { activeElement } = document;
  const focus = activeElement && activeElement !== document.body ? pathTo(activeElement) : "nowhere";
  return [
    `class of body: ${document.body.className}; style: ${document.body.getAttribute("style") ?? ""}`,
    broken(normaliseHtml(document.body)),
    `controls: ${controls.join(", ")}`,
    `focus: ${focus}`,
  ].join("\n");
}

function pathTo(element: Element): string {
  const { parentElement, localName } = element;
  const place = parentElement ? [...parentElement.children].indexOf(element) : 0;
  return parentElement ? `${pathTo(parentElement)} > ${localName}[${place}]` : localName;
}

/** One element a line, so that a difference can be read. */
function broken(html: string): string {
  return html.replaceAll(/(?<!^)<(?!\/)/g, "\n<");
}
