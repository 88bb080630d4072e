import { BestPlaces, type Place } from "./best-places.ts";
import type { Columns } from "./columns.ts";
import type { Reach } from "./editions.ts";
import type { PageWish } from "./narrowing.ts";
import { ratingKey } from "./rating-key.ts";

/** The listings of one page: the best of all that are offered and come after the page before. More of a key is better. */
export class Page {
  readonly #wish: PageWish;
  readonly #columns: Columns;
  readonly #best: BestPlaces;

  constructor(wish: PageWish, columns: Columns) {
    this.#wish = wish;
    this.#columns = columns;
    // One more than is shown, to know whether there is a next page.
    this.#best = new BestPlaces(wish.limit + 1);
  }

  /** Whether none of the listings that reach no further can be on the page any more. */
  isBeyond(reach: Reach, score: number): boolean {
    switch (this.#wish.sort) {
      case "relevance":
        return this.#best.isBeyond(score, reach.id);
      case "newest":
        return this.#best.isBeyond(0, reach.id);
      case "price-up":
        return this.#best.isBeyond(-reach.priceMinCents, reach.id);
      case "price-down":
        return this.#best.isBeyond(reach.priceMaxCents, reach.id);
      case "rating":
        return this.#best.isBeyond(reach.rating, reach.id);
    }
  }

  offer(slot: number, score: number): void {
    const { after } = this.#wish;
    const id = this.#columns.id[slot] as number;
    const key = this.#keyOf(slot, score);
    if (after === undefined || key < after[0] || (key === after[0] && id < after[1])) this.#best.offer(key, id, slot);
  }

  /** What is on it, and whether there is more behind it. */
  read(): { places: Place[]; more: boolean } {
    const places = this.#best.sorted();
    return { places: places.slice(0, this.#wish.limit), more: places.length > this.#wish.limit };
  }

  #keyOf(slot: number, score: number): number {
    const { priceCents, starsSum, ratingCount } = this.#columns;
    switch (this.#wish.sort) {
      case "relevance":
        return score;
      case "newest":
        return 0;
      case "price-up":
        return -(priceCents[slot] as number);
      case "price-down":
        return priceCents[slot] as number;
      case "rating":
        return ratingKey(starsSum[slot] as number, ratingCount[slot] as number);
    }
  }
}
