import type { ProductCard } from "../../contract/nouns.ts";

interface Order {
  label: string;
  compare: (one: ProductCard, other: ProductCard) => number;
}

/** Orders in which a watchlist can be read; the first is that of the server. */
export const watchOrders = {
  latest: { label: "Latest first", compare: () => 0 },
  "price-up": { label: "Price, low to high", compare: (one, other) => one.priceCents - other.priceCents },
  title: { label: "Title", compare: (one, other) => one.title.localeCompare(other.title, "en") },
} as const satisfies Record<string, Order>;

export type WatchOrder = keyof typeof watchOrders;
