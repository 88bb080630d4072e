import type { NodeOf, Source } from "../../source.ts";

type Element = NodeOf<"JSXElement">;

/** An element where a browser's parser does not leave it. */
export interface InvalidNesting {
  node: Element;
  child: string;
  parent: string;
}

const closesParagraph =
  /^(address|article|aside|blockquote|div|dl|fieldset|figure|footer|form|h[1-6]|header|hr|main|nav|ol|p|pre|section|table|ul)$/;
const rowGroups = /^(thead|tbody|tfoot)$/;
const inTable = /^(caption|colgroup|thead|tbody|tfoot|script|template|style)$/;

/** Host elements that stand in one another against HTML's rules, within one component. */
export function invalidNestings(source: Source): InvalidNesting[] {
  return source.all("JSXElement").flatMap((node) => {
    const child = tagOf(node);
    if (child === null) return [];
    const around = hostsAround(node);
    const [parent] = around;
    if (parent === undefined) return [];
    const breaks =
      (parent === "table" && !inTable.test(child)) ||
      (rowGroups.test(parent) && child !== "tr" && !/^(script|template|style)$/.test(child)) ||
      (parent === "tr" && !/^(td|th|script|template|style)$/.test(child));
    if (breaks) return [{ node, child, parent }];
    if (/^(a|button|form)$/.test(child) && around.includes(child)) return [{ node, child, parent: child }];
    return closesParagraph.test(child) && inParagraph(around) ? [{ node, child, parent: "p" }] : [];
  });
}

/** Cells, buttons and embedded objects begin anew: what is in them does not close a paragraph around. */
function inParagraph(around: readonly string[]): boolean {
  const limit = around.findIndex((each) => /^(button|td|th|caption|object|applet|marquee|template)$/.test(each));
  return (limit < 0 ? around : around.slice(0, limit)).includes("p");
}

/** The tags of the host elements around, nearest first, as far as no component stands between. */
function hostsAround(node: Element): string[] {
  const tags: string[] = [];
  for (let parent = node.parent; parent; parent = parent.parent) {
    switch (parent.type) {
      case "JSXElement": {
        const tag = tagOf(parent);
        if (tag === null || /^(svg|math|foreignObject)$/.test(tag)) return tags;
        tags.push(tag);
        break;
      }
      case "JSXFragment":
      case "JSXExpressionContainer":
      case "LogicalExpression":
      case "ConditionalExpression":
      case "ArrayExpression":
        break;
      default:
        return tags;
    }
  }
  return tags;
}

function tagOf({ openingElement: { name } }: Element): string | null {
  return name.type === "JSXIdentifier" && /^[a-z][a-z0-9]*$/.test(name.name) ? name.name : null;
}
