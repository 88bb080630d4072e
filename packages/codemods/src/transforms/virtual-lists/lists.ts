import type { NodeOf, Source } from "../../source.ts";
import { originOf } from "../../syntax/origins.ts";
import type { Conversion } from "./conversion.ts";
import { convertMapped, isShort, knownCount, mappedList } from "./mapped.ts";
import { convertVirtualized } from "./virtualized.ts";
import { convertWindowOne, windowOne } from "./window-one.ts";

/** A list of the file, by whatever it is drawn. */
export interface FoundList {
  kind: "window" | "virtualized" | "mapped";
  /** Where the list stands. */
  node: NodeOf<"JSXElement">;
  /** The component of its library. */
  name: string;
  /** What shows that it scrolls, for a list without a library. */
  evidence: string;
  /** It is known to have few rows. */
  isShort: boolean;
  /** It only says something about a list around it. */
  isPart: boolean;
  conversion: Conversion;
}

/** Every list of the file, in source order of their kinds. */
export function listsOf(source: Source): FoundList[] {
  const found: FoundList[] = [];
  const add = (list: Omit<FoundList, "evidence" | "isShort" | "isPart"> & Partial<FoundList>) =>
    found.push({ evidence: "", isShort: false, isPart: /^(Column|SortIndicator)$/.test(list.name), ...list });
  if (/react-(window|virtualized)/.test(source.text)) {
    for (const node of source.all("JSXElement")) {
      const library = libraryName(source, node);
      if (library?.kind === "window")
        add({ ...library, node, conversion: convertWindowOne(source, node, windowOne[library.name]!) });
      else if (library?.name === "List") add({ ...library, node, conversion: convertVirtualized(source, node) });
      else if (library) add({ ...library, node, conversion: { problem: `\`${library.name}\` works in its own way` } });
    }
  }
  if (!source.text.includes("overflow")) return found;
  for (const call of source.all("CallExpression")) {
    const list = mappedList(source, call);
    if (!list) continue;
    const count = isShort(knownCount(source, call));
    add({
      kind: "mapped",
      node: list.box,
      name: "map",
      evidence: list.evidence,
      isShort: count,
      conversion: convertMapped(source, list),
    });
  }
  return found;
}

function libraryName(source: Source, element: NodeOf<"JSXElement">): Pick<FoundList, "kind" | "name"> | null {
  const origin = originOf(source, element.openingElement.name);
  if (!origin || origin.rest.length > 0) return null;
  if (origin.source === "react-window" && Object.hasOwn(windowOne, origin.name))
    return { kind: "window", name: origin.name };
  const own = /^react-virtualized(?:\/dist\/(?:commonjs|es)\/(\w+)(?:\/\w+)?)?$/.exec(origin.source);
  if (!own) return null;
  return { kind: "virtualized", name: origin.name === "default" ? (own[1] ?? "default") : origin.name };
}
