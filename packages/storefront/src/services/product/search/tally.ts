import { conditions } from "../../../contract/nouns.ts";
import type { SearchAnswer, sorts } from "../../../contract/products.ts";
import type { z } from "zod";
import { BestPlaces } from "./best-places.ts";
import { type Edition, editionFacets } from "./editions.ts";
import type { Kind } from "./kinds.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { Taker } from "./match.ts";

/** What a search is narrowed by. */
export interface Narrowing {
  platform?: string | undefined;
  condition?: string | undefined;
  region?: string | undefined;
  genre?: string | undefined;
  /** `name:value`; a listing must have them all. */
  tags: readonly string[];
  priceMinCents: number;
  priceMaxCents: number;
}

export interface PageWish {
  sort: (typeof sorts)[number];
  limit: number;
  /** Sort value and id of the last listing of the page before. */
  after: readonly [key: number, id: number] | undefined;
}

type Facets = z.infer<typeof SearchAnswer>["facets"];

/** Tags with more listings than these are left out of the facets. */
const MOST_TAGS = 60;

const KNOWN = 4;
const HAS_TAGS = 1;
const HAS_CONDITION = 2;
const FITS = KNOWN | HAS_TAGS | HAS_CONDITION;

/**
 * Counts what fits and keeps the page, in one pass. A listing that fits all but its platform counts for the platforms
 * and nowhere else, and likewise for region, genre and condition; tags add up, so each counts among what fits.
 */
export class Tally implements Taker {
  total = 0;
  readonly #index: ListingIndex;
  readonly #narrowing: Narrowing;
  readonly #wish: PageWish;
  readonly #best: BestPlaces;
  readonly #tags: readonly (number | undefined)[];
  readonly #anyPrice: boolean;
  /** What each kind of listing fits, once it was looked at. */
  readonly #verdicts: Uint8Array;
  /** How many listings of a kind fit in all but condition and tags. */
  readonly #counts: Int32Array;
  readonly #kindsSeen: number[] = [];
  readonly #platforms = new Int32Array(editionFacets.platform.length);
  readonly #regions = new Int32Array(editionFacets.region.length);
  readonly #genres = new Int32Array(editionFacets.genre.length);

  constructor(index: ListingIndex, narrowing: Narrowing, wish: PageWish) {
    this.#index = index;
    this.#narrowing = narrowing;
    this.#wish = wish;
    this.#best = new BestPlaces(wish.limit + 1);
    this.#tags = narrowing.tags.map((tag) => index.kinds.tagNumber(tag));
    this.#anyPrice = narrowing.priceMinCents <= 0 && narrowing.priceMaxCents === Infinity;
    this.#verdicts = index.scratch.verdicts(index.kinds.all.length);
    this.#counts = index.scratch.counts(index.kinds.all.length);
  }

  takeEdition(edition: Edition, score: number): void {
    this.#take(edition, edition.slots, edition.size, score);
  }

  readonly #one = new Int32Array(1);
  takeListing(slot: number, score: number): void {
    this.#one[0] = slot;
    this.#take(this.#index.editions.all[this.#index.columns.edition[slot] as number] as Edition, this.#one, 1, score);
  }

  #take(edition: Edition, slots: Int32Array, size: number, score: number): void {
    const { platform, region, genre } = this.#narrowing;
    const wrongPlatform = platform !== undefined && platform !== edition.platform;
    const wrongRegion = region !== undefined && region !== edition.region;
    const wrongGenre = genre !== undefined && genre !== edition.genre;
    const wrong = Number(wrongPlatform) + Number(wrongRegion) + Number(wrongGenre);
    if (wrong > 1) return;
    const fitting = wrong === 0 ? this.#countAndKeep(slots, size, score) : this.#count(slots, size);
    if (wrong === 0 || wrongPlatform) this.#platforms[edition.platformNumber]! += fitting;
    if (wrong === 0 || wrongRegion) this.#regions[edition.regionNumber]! += fitting;
    if (wrong === 0 || wrongGenre) this.#genres[edition.genreNumber]! += fitting;
    if (wrong === 0) this.total += fitting;
  }

  #count(slots: Int32Array, size: number): number {
    const { kind: kindOf, priceCents } = this.#index.columns;
    const { priceMinCents, priceMaxCents } = this.#narrowing;
    const verdicts = this.#verdicts;
    let fitting = 0;
    for (let at = 0; at < size; at++) {
      const slot = slots[at] as number;
      if (!this.#anyPrice) {
        const cents = priceCents[slot] as number;
        if (cents < priceMinCents || cents > priceMaxCents) continue;
      }
      const kind = kindOf[slot] as number;
      const verdict = (verdicts[kind] as number) || this.#judge(kind);
      if (verdict === FITS) fitting++;
    }
    return fitting;
  }

  #countAndKeep(slots: Int32Array, size: number, score: number): number {
    const { kind: kindOf, priceCents, id: idOf } = this.#index.columns;
    const { priceMinCents, priceMaxCents } = this.#narrowing;
    const { after, sort } = this.#wish;
    const verdicts = this.#verdicts;
    const counts = this.#counts;
    let fitting = 0;
    for (let at = 0; at < size; at++) {
      const slot = slots[at] as number;
      if (!this.#anyPrice) {
        const cents = priceCents[slot] as number;
        if (cents < priceMinCents || cents > priceMaxCents) continue;
      }
      const kind = kindOf[slot] as number;
      const verdict = (verdicts[kind] as number) || this.#judge(kind);
      if (counts[kind]!++ === 0) this.#kindsSeen.push(kind);
      if (verdict !== FITS) continue;
      fitting++;
      const key = sort === "relevance" ? score : this.#keyOf(slot);
      const id = idOf[slot] as number;
      if (after === undefined || key < after[0] || (key === after[0] && id < after[1])) this.#best.offer(key, id, slot);
    }
    return fitting;
  }

  #judge(kindNumber: number): number {
    const kind = this.#index.kinds.all[kindNumber] as Kind;
    const { condition } = this.#narrowing;
    let verdict = KNOWN;
    if (condition === undefined || condition === kind.condition) verdict |= HAS_CONDITION;
    if (this.#tags.every((tag) => tag !== undefined && kind.tags.includes(tag))) verdict |= HAS_TAGS;
    return (this.#verdicts[kindNumber] = verdict);
  }

  /** What listings are sorted by; more is better. */
  #keyOf(slot: number): number {
    const { columns } = this.#index;
    switch (this.#wish.sort) {
      case "price-up":
        return -(columns.priceCents[slot] as number);
      case "price-down":
        return columns.priceCents[slot] as number;
      case "rating":
        return ratingKey(columns.starsSum[slot] as number, columns.ratingCount[slot] as number);
      default:
        return 0;
    }
  }

  /** The page, and whether there is more after it. */
  page(): { places: { key: number; id: number; slot: number }[]; more: boolean } {
    const places = this.#best.sorted();
    return { places: places.slice(0, this.#wish.limit), more: places.length > this.#wish.limit };
  }

  facets(): Facets {
    const { kinds } = this.#index;
    const byCondition = new Map<string, number>(Object.keys(conditions).map((name) => [name, 0]));
    const byTag = new Int32Array(kinds.tags.length);
    for (const number of this.#kindsSeen) {
      const kind = kinds.all[number] as Kind;
      const verdict = this.#verdicts[number] as number;
      const count = this.#counts[number] as number;
      if ((verdict & HAS_TAGS) !== 0) byCondition.set(kind.condition, (byCondition.get(kind.condition) ?? 0) + count);
      if (verdict === FITS) for (const tag of kind.tags) byTag[tag]! += count;
    }
    const of = (names: readonly string[], counts: ArrayLike<number>) =>
      mostFirst(names.map((value, at) => ({ value, count: counts[at] as number })));
    return [
      { name: "platform", values: of(editionFacets.platform, this.#platforms) },
      { name: "condition", values: of([...byCondition.keys()], [...byCondition.values()]) },
      { name: "region", values: of(editionFacets.region, this.#regions) },
      { name: "genre", values: of(editionFacets.genre, this.#genres) },
      { name: "tags", values: of(kinds.tags, byTag).slice(0, MOST_TAGS) },
    ];
  }
}

function mostFirst(values: { value: string; count: number }[]) {
  return values.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** A mean that begins at three and a half stars, as if five people had said so: one voice is not yet the best of all. */
export function ratingKey(starsSum: number, count: number): number {
  return Math.round((1e6 * (starsSum + 17.5)) / (count + 5));
}
