import { momentOf, uuidAt } from "../identity.ts";
import { listingAt } from "../listings/listing.ts";
import { type Market, pastMs, upAt } from "../market/market.ts";
import type { People } from "../people/accounts.ts";
import type { SeedOrder, SeedOrderLine } from "../plan.ts";
import { type Random, randomFor } from "../random.ts";

export const ordersPerListing = 0.4;

/** Orders of the past, oldest first, spread over it as the listings are. */
export function* ordersOf(market: Market, people: People, count: number): Iterable<SeedOrder> {
  // Nobody buys on the first day, when nothing is up.
  const [firstMs, lastMs] = [market.untilMs - pastMs * 0.99, market.untilMs - 3_600_000];
  for (let i = 0; i < count; i += 1) {
    const random = randomFor(market.seed, "order", i);
    const atMs = Math.floor(firstMs + (lastMs - firstMs) * ((i + random.fraction()) / count) ** 0.7);
    const lines = linesOf(market, people, atMs, random);
    const cancelled = random.chance(0.04);
    const settledMs = atMs + (cancelled ? random.between(60_000, 3_000_000) : random.between(400, 9_000));
    yield {
      id: uuidAt(atMs, random),
      buyerId: people.buyers[people.buying.at(random.fraction())]!,
      idempotencyKey: uuidAt(atMs, random),
      lines,
      totalCents: lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0),
      state: cancelled ? "cancelled" : "confirmed",
      createdAt: momentOf(atMs),
      settledAt: momentOf(settledMs),
    };
  }
}

function linesOf(market: Market, people: People, atMs: number, random: Random): SeedOrderLine[] {
  const wanted = random.weighted([
    [1, 68],
    [2, 19],
    [3, 9],
    [5, 4],
  ]);
  const lines = new Map<number, SeedOrderLine>();
  for (let i = 0; i < wanted; i += 1) {
    const id = upAt(market, atMs, random, () => market.pickListing(market.attention.at(random.fraction()), random));
    const { sellerId, title, priceCents, stock } = listingAt(market, people, id);
    // Some prices moved since.
    const unitPriceCents = random.chance(0.7) ? priceCents : Math.round(priceCents * (0.85 + 0.25 * random.fraction()));
    const quantity = stock > 5 && random.chance(0.2) ? random.between(2, 3) : 1;
    lines.set(id, { productId: id, sellerId, title, quantity, unitPriceCents });
  }
  return [...lines.values()];
}
