import type { ProductCard } from "../contract/nouns.ts";
import type { DataStore } from "./data-store.ts";

/** The card of a listing, if any answer in the store has it: enough to paint its page before it is asked for. */
export function knownCard(store: DataStore, id: number): ProductCard | undefined {
  for (const { promise } of store.settled()) {
    const found = findIn(promise.value, id);
    if (found) return found;
  }
  return undefined;
}

function findIn(value: unknown, id: number): ProductCard | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ((value as ProductCard).id === id && "priceCents" in value && "rating" in value) return value as ProductCard;
  for (const part of Array.isArray(value) ? value : Object.values(value)) {
    const found = findIn(part, id);
    if (found) return found;
  }
  return undefined;
}
