import type { ProductCard } from "../contract/nouns.ts";

/** A listing as lists show it, of a number; the rest as a test wants it. */
export const aCard = (id: number, more: Partial<ProductCard> = {}): ProductCard => ({
  id,
  title: `Game ${id}`,
  platform: "snes",
  region: "pal",
  condition: "complete",
  year: 1993,
  priceCents: 1_295,
  available: 3,
  rating: { average: 4.4, count: 86 },
  art: { name: `snes-game-${id}`, color: "#336699" },
  ...more,
});
