import type { Node } from "oxc-parser";
import { type Edit, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";

/** The edit that asks a container instead: `find…` for the first element, `scry…` for an array of all. */
export function lookUpIn(source: Source, container: string, call: NodeOf<"CallExpression">, name: string): Edit[] {
  const wanted = call.arguments[1];
  const isTyped = source.dialect.language === "ts";
  const selector = wanted ? selectorOf(wanted, name.endsWith("Class")) : null;
  const isOne = name.startsWith("find");
  if (selector !== null) {
    const quote = source.text[wanted!.start] === "'" ? "'" : '"';
    const query = (method: string) => `${container}.${method}(${quote}${selector}${quote})`;
    return [
      replace(call, isOne ? query("querySelector") + (isTyped ? "!" : "") : `Array.from(${query("querySelectorAll")})`),
    ];
  }
  const method = name.endsWith("Class") ? "getElementsByClassName" : "getElementsByTagName";
  const value = wanted ? source.textOf(wanted) : "";
  const query = `${container}.${method}(${value})`;
  return [replace(call, isOne ? `${query}[0]${isTyped ? "!" : ""}` : `Array.from(${query})`)];
}

function selectorOf(node: Node, isClass: boolean): string | null {
  if (node.type !== "Literal" || typeof node.value !== "string") return null;
  if (!isClass) return /^[A-Za-z][\w-]*$/.test(node.value) ? node.value : null;
  const names = node.value.trim().split(/\s+/);
  return names.every((each) => /^-?[A-Za-z_][\w-]*$/.test(each)) ? names.map((each) => `.${each}`).join("") : null;
}
