import { CallError } from "../contract/client.ts";
import type { ProductCard } from "../contract/nouns.ts";
import type { DataStore } from "../data/data-store.ts";
import { ask } from "../data/question.ts";
import { type CartLine, mostOf, readCart, writeCart } from "./cart.ts";

/** What the shop says of a listing now: `gone` when there is none, null when it does not say. */
type Word = Pick<ProductCard, "available" | "priceCents"> | "gone" | null;

/** Asks for everything in the cart as it is now. */
export async function refreshCart(store: DataStore): Promise<void> {
  const asked = readCart().map(async ({ productId }) => [productId, await askFor(store, productId)] as const);
  const words = new Map(await Promise.all(asked));
  const before = readCart();
  const after = before.map((line) => refreshed(line, words.get(line.productId) ?? null));
  if (after.some((line, at) => line !== before[at])) writeCart(after);
}

async function askFor(store: DataStore, id: number): Promise<Word> {
  try {
    return await store.reload(ask("GET products/{id}", { params: { id } }));
  } catch (error) {
    return error instanceof CallError && error.status === 404 ? "gone" : null;
  }
}

/** A line as the shop has it now; what was different before stays beside it until the shopper changes it. */
export function refreshed(line: CartLine, word: Word): CartLine {
  if (word === null) return line;
  const { available, priceCents } = word === "gone" ? { available: 0, priceCents: line.priceCents } : word;
  const isShortened = available > 0 && line.quantity > available;
  const isDearer = priceCents !== line.priceCents;
  if (available === line.available && !isShortened && !isDearer) return line;
  return {
    ...line,
    available,
    priceCents,
    ...(isDearer && { beforeCents: line.priceCents }),
    ...(isShortened && { isShortened }),
    quantity: available > 0 ? Math.min(line.quantity, mostOf({ available })) : line.quantity,
  };
}
