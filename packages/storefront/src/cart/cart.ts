import { useSyncExternalStore } from "react";
import type { ProductCard } from "../contract/nouns.ts";

/** What somebody wants to buy, as kept in their browser: all that its line in the cart shows. */
export type CartLine = Pick<ProductCard, "title" | "platform" | "condition" | "art" | "priceCents" | "available"> & {
  productId: number;
  quantity: number;
  /** What a piece cost when the shopper last saw it, if that was something else. */
  beforeCents?: number;
  /** Whether fewer are left than were wanted. */
  isShortened?: boolean;
};

/** No order takes more of one listing. */
const maxPieces = 100;
const storeName = "cart";
const none: readonly CartLine[] = [];
const listeners = new Set<() => void>();
let lines: readonly CartLine[] | undefined;

/** The lines of the cart, in the order in which they were added. */
export function readCart(): readonly CartLine[] {
  return (lines ??= load());
}

/** Puts a cart in the place of what there was, in every tab. */
export function writeCart(next: readonly CartLine[]): void {
  lines = next;
  try {
    localStorage.setItem(storeName, JSON.stringify(next));
  } catch {
    // Storage is full or forbidden: the cart lasts as long as the tab.
  }
  for (const listener of listeners) listener();
}

/** The most that can be wanted of a listing. */
export const mostOf = ({ available }: Pick<CartLine, "available">): number => Math.min(maxPieces, available);

/** Adds to the cart; what is there already becomes more, as far as there are more. */
export function addToCart(card: ProductCard, quantity = 1): void {
  const { id, title, platform, condition, art, priceCents, available } = card;
  const known = readCart().find(({ productId }) => productId === id);
  const wanted = Math.max(1, Math.min(mostOf(card), (known?.quantity ?? 0) + quantity));
  const line: CartLine = { productId: id, title, platform, condition, art, priceCents, available, quantity: wanted };
  writeCart(known ? readCart().map((other) => (other === known ? line : other)) : [...readCart(), line]);
}

export function changeQuantity(productId: number, quantity: number): void {
  writeCart(
    readCart().map((line) => {
      if (line.productId !== productId) return line;
      const { beforeCents: _, isShortened: __, ...rest } = line;
      return { ...rest, quantity: Math.max(1, Math.min(mostOf(line), quantity)) };
    }),
  );
}

export function removeFromCart(productId: number): void {
  writeCart(readCart().filter((line) => line.productId !== productId));
}

/** The cart; empty on the server and until the page is hydrated. */
export const useCart = (): readonly CartLine[] => useSyncExternalStore(listen, readCart, () => none);

/** The cart, or null where it is not known: on the server and until the page is hydrated. */
export const useKeptCart = (): readonly CartLine[] | null => useSyncExternalStore(listen, readCart, () => null);

/** How many pieces there are in it. */
export const piecesIn = (cart: readonly CartLine[]): number => cart.reduce((sum, { quantity }) => sum + quantity, 0);

function listen(listener: () => void): () => void {
  const onStorage = ({ key }: StorageEvent) => {
    if (key !== storeName && key !== null) return;
    lines = undefined;
    listener();
  };
  listeners.add(listener);
  addEventListener("storage", onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", onStorage);
  };
}

function load(): readonly CartLine[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storeName) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isLine) : none;
  } catch {
    return none;
  }
}

/** Older pages of this site, and people, write there too. */
function isLine(line: Partial<CartLine> | null): line is CartLine {
  return (
    Number.isInteger(line?.productId) &&
    Number.isInteger(line?.quantity) &&
    Number.isInteger(line?.priceCents) &&
    Number.isInteger(line?.available) &&
    typeof line?.title === "string" &&
    typeof line.art?.name === "string"
  );
}
