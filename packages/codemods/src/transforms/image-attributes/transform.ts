import type { Node } from "oxc-parser";
import { defineTransform } from "../../define.ts";
import { insertAfter, replace } from "../../edits.ts";
import type { NodeOf, Source } from "../../source.ts";
import { attributeName } from "../../syntax/handlers.ts";
import { findings } from "./findings.ts";
import { naturalSize } from "./natural-size.ts";

/** Images in list rows load lazily and decode off the main thread; `fetchpriority` gets the spelling that React knows. */
export default defineTransform({
  name: "image-attributes",
  summary: "load the images of list rows lazily, and report images without a size",
  rows: ["P"],
  preset: "perf",
  since: "16",
  validFrom: "16",
  words: ["<img", "fetchpriority"],
  findings,
  visit({ source, options, found }) {
    return {
      JSXOpeningElement(node) {
        if (node.name.type !== "JSXIdentifier") return;
        const attributes = node.attributes.filter((each) => each.type === "JSXAttribute");
        const named = (name: string) => attributes.find((each) => attributeName(each) === name);
        const misspelt = named("fetchpriority");
        // React 18.3 and later pass the camel-case name on; earlier ones only know the other.
        if (misspelt && (options.to === "19" || options.to === "18.3")) {
          found(misspelt).change([replace(misspelt.name, "fetchPriority")], "spelled fetchPriority as React does");
        }
        if (node.name.name !== "img" || attributes.length < node.attributes.length) return;
        if (isRowImage(node) && !named("loading") && !named("fetchpriority") && !named("fetchPriority")) {
          // First of all, since what comes after `src` is too late.
          const added = ['loading="lazy"', ...(named("decoding") ? [] : ['decoding="async"'])];
          const gap = gapBefore(source, node);
          found(node).change(
            [insertAfter(node.name, added.map((each) => gap + each).join(""))],
            "loads when the row comes near",
          );
        }
        const src = named("src");
        const size = src && !named("width") && !named("height") && !named("style") && naturalSize(source, src);
        if (size) found(node).finding("image-attributes/size", { width: size.width, height: size.height });
      },
    };
  },
});

/** Whether an element is made once a row: inside of the function that a `.map()` calls, and not in another function there. */
function isRowImage(node: NodeOf<"JSXOpeningElement">): boolean {
  for (let each: Node | null | undefined = node.parent; each; each = each.parent) {
    if (each.type !== "ArrowFunctionExpression" && each.type !== "FunctionExpression") {
      if (each.type === "FunctionDeclaration" || each.type === "ClassBody") return false;
      continue;
    }
    const call = each.parent;
    return (
      call?.type === "CallExpression" &&
      call.callee.type === "MemberExpression" &&
      call.callee.property.type === "Identifier" &&
      call.callee.property.name === "map"
    );
  }
  return false;
}

/** What stands between the tag and its first attribute: a space, or a new line where each has its own. */
function gapBefore(source: Source, node: NodeOf<"JSXOpeningElement">): string {
  const [first] = node.attributes;
  const gap = first ? source.text.slice(node.name.end, first.start) : " ";
  return /^\s+$/.test(gap) ? gap : " ";
}
