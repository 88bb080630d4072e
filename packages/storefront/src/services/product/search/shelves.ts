import { type Platform, platforms } from "../../../contract/nouns.ts";
import type { ProductService } from "../door.ts";
import { BestPlaces } from "./best-places.ts";
import type { Edition } from "./editions.ts";
import type { ListingIndex } from "./listing-index.ts";
import { ratingKey } from "./rating-key.ts";

/** A price is a bargain beside others, so there have to be some. */
const FEWEST_ALIKE = 3;

/** What can be bought right now and is worth showing to everybody: one walk over all listings. */
export function shelves(index: ListingIndex, limit: number): Awaited<ReturnType<ProductService["getShelves"]>> {
  const { columns, editions } = index;
  const newest = new BestPlaces(limit);
  const bestRated = new BestPlaces(limit);
  const bargains = new BestPlaces(limit);
  const byPlatform = (Object.keys(platforms) as Platform[]).map((platform) => ({
    platform,
    count: 0,
    best: new BestPlaces(limit),
  }));
  for (const edition of editions.all) {
    const shelf = byPlatform[edition.platformNumber] as (typeof byPlatform)[number];
    shelf.count += edition.size;
    const usual = usualPrices(index, edition);
    for (let at = 0; at < edition.size; at++) {
      const slot = edition.slots[at] as number;
      if (columns.available[slot] === 0) continue;
      const id = columns.id[slot] as number;
      const rating = ratingKey(columns.starsSum[slot] as number, columns.ratingCount[slot] as number);
      newest.offer(0, id, slot);
      bestRated.offer(rating, id, slot);
      shelf.best.offer(rating, id, slot);
      const price = usual.get(index.kinds.all[columns.kind[slot] as number]?.condition ?? "");
      if (price !== undefined && price.count >= FEWEST_ALIKE) {
        bargains.offer(1 - ((columns.priceCents[slot] as number) * price.count) / price.sum, id, slot);
      }
    }
  }
  const cards = (best: BestPlaces) => best.sorted().map(({ slot }) => index.card(slot));
  return {
    newest: cards(newest),
    bestRated: cards(bestRated),
    bargains: cards(bargains),
    platforms: byPlatform
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ platform, count, best }) => ({ platform, count, cards: cards(best) })),
  };
}

/** What listings of an edition cost, by condition. */
function usualPrices({ columns, kinds }: ListingIndex, { slots, size }: Edition) {
  const prices = new Map<string, { sum: number; count: number }>();
  for (let at = 0; at < size; at++) {
    const slot = slots[at] as number;
    const condition = kinds.all[columns.kind[slot] as number]?.condition ?? "";
    const price = prices.get(condition) ?? { sum: 0, count: 0 };
    price.sum += columns.priceCents[slot] as number;
    price.count++;
    prices.set(condition, price);
  }
  return prices;
}
