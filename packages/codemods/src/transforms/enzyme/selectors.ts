import type { Node } from "oxc-parser";
import type { Source } from "../../source.ts";

export interface Selector {
  /** As written, quotes included: the DOM is asked the same. */
  text: string;
  /** Enzyme counts elements only: each part names a tag, so components with such props are not among them. */
  isExact: boolean;
  /** The tag of what is found, where it is named. */
  tag: string | null;
}

const name = "[A-Za-z_][\\w-]*";
/** Attributes that elements show as React's props say them. */
const attribute = `\\[(?:data-[\\w-]+|aria-[\\w-]+|name|type|id|role|href|title|alt|placeholder)(?:=(?:"[^"]*"|'[^']*'))?\\]`;
const compound = new RegExp(`^(?<tag>[a-z][a-z0-9]*)?(?<rest>(?:\\.-?${name}|#${name}|${attribute})*)$`);

/** A selector that means the same to Enzyme and to the DOM, or `null`. */
export function domSelector(source: Source, node: Node | undefined): Selector | null {
  if (node?.type !== "Literal" || typeof node.value !== "string" || node.value.trim() === "") return null;
  let isExact = true;
  let tag: string | null = null;
  for (const part of node.value.trim().split(/\s*>\s*|\s+/)) {
    const match = compound.exec(part);
    if (!match || part === "") return null;
    tag = match.groups?.["tag"] ?? null;
    isExact = tag !== null;
  }
  return { text: source.textOf(node), isExact, tag };
}
