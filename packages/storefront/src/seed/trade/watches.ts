import { momentOf } from "../identity.ts";
import type { Market } from "../market/market.ts";
import type { People } from "../people/accounts.ts";
import type { SeedWatch } from "../plan.ts";
import { randomFor } from "../random.ts";

/** How many listings each buyer watches: the demo shopper a page full, four of five others none. */
export function watchCounts(seed: number, people: People): number[] {
  return people.buyers.map((_, buyer) => {
    const random = randomFor(seed, "watching", buyer);
    if (buyer === 0) return 24;
    return random.chance(0.2) ? random.between(1, 8) : 0;
  });
}

export function* watchesOf(market: Market, people: People): Iterable<SeedWatch> {
  const counts = watchCounts(market.seed, people);
  for (const [buyer, count] of counts.entries()) {
    const random = randomFor(market.seed, "watch", buyer);
    const watched = new Set<number>();
    for (let i = 0; i < count; i += 1) {
      let id = market.pickListing(market.attention.at(random.fraction()), random) ?? 1;
      while (watched.has(id)) id = (id % market.listingCount) + 1;
      watched.add(id);
      const listedMs = market.createdMs(id);
      const createdAt = momentOf(Math.floor(listedMs + (market.untilMs - listedMs) * random.fraction()));
      yield { accountId: people.buyers[buyer]!, productId: id, createdAt };
    }
  }
}
