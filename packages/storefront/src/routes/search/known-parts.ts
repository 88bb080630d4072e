import type { ListPart } from "@latency-aficionados/ui";
import type { ProductCard } from "../../contract/nouns.ts";
import type { SearchAnswer } from "../../contract/search.ts";
import type { DataStore } from "../../data/data-store.ts";
import { ask } from "../../data/question.ts";
import { questionOf, type Search } from "./search-address.ts";

/** The question for a further part of what was found. */
export const partQuestion = (search: Search, cursor: string) =>
  ask("GET products/search", { search: { ...questionOf(search), cursor } });

/** All parts that are here already, as one: whoever comes back to a long list comes back to all of it. */
export function knownParts(store: DataStore, search: Search, first: SearchAnswer): ListPart<ProductCard, string> {
  const items = [...first.items];
  let { next } = first;
  while (next !== null) {
    const part = store.peek(partQuestion(search, next));
    if (!part) break;
    items.push(...part.items);
    next = part.next;
  }
  return { items, next };
}
