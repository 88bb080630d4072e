import type { z } from "zod";
import type { SearchAnswer } from "../../../contract/search.ts";
import type { Cells } from "./cells.ts";
import { type Edition, editionFacets, type Shelf } from "./editions.ts";
import { conditionNames } from "./kinds.ts";
import type { ListingIndex } from "./listing-index.ts";
import type { Taker } from "./match.ts";
import type { Narrowing } from "./narrowing.ts";
import type { Page } from "./page.ts";

type Facets = z.infer<typeof SearchAnswer>["facets"];

/**
 * Listings that are counted one by one, by price or for a word of their description, before counting stops: a shop of
 * this size is counted to the last one. What editions have themselves is counted by cells, and always whole.
 */
const MOST_COUNTED = 50_000;

/** Tags beyond these are left out of the facets. */
const MOST_TAGS = 60;

/**
 * Counts what fits, and offers it to the page. What fits all but the platform counts for the platforms and nowhere
 * else, and likewise for region, genre and condition; tags add up, so each counts among what fits.
 */
export class Tally implements Taker {
  total = 0;
  /** False if there may be more than were counted. The page is the right one all the same. */
  isExact = true;
  #counted = 0;
  readonly #index: ListingIndex;
  readonly #narrowing: Narrowing;
  readonly #page: Page;
  readonly #anyPrice: boolean;
  /** Kinds that have the tags, a bit a kind, and of these the ones that have the condition, too. */
  readonly #tagged: Uint32Array;
  readonly #fitting: Uint32Array;
  /** By kind, how many fit in all but condition and tags; and the kinds that have any. */
  readonly #counts: Int32Array;
  readonly #seen: Int32Array;
  #seenSize = 0;
  readonly #platforms = new Int32Array(editionFacets.platform.length);
  readonly #regions = new Int32Array(editionFacets.region.length);
  readonly #genres = new Int32Array(editionFacets.genre.length);

  constructor(index: ListingIndex, narrowing: Narrowing, page: Page) {
    this.#index = index;
    this.#narrowing = narrowing;
    this.#page = page;
    this.#anyPrice = narrowing.priceMinCents <= 0 && narrowing.priceMaxCents === Infinity;
    const kinds = index.kinds.all.length;
    this.#tagged = index.scratch.kindBits(0, kinds);
    this.#fitting = index.scratch.kindBits(1, kinds);
    index.kinds.markWithTags(narrowing.tags, this.#tagged);
    this.#fitting.set(this.#tagged);
    if (narrowing.condition !== undefined) index.kinds.keepCondition(narrowing.condition, this.#fitting);
    this.#counts = index.scratch.counts(kinds);
    this.#seen = index.scratch.seen(kinds);
  }

  takeAll(): void {
    const { shelves, all } = this.#index.editions;
    if (this.#anyPrice) {
      for (const shelf of shelves) this.#addFitting(shelf, (counting) => this.#countCells(shelf.cells, counting));
    } else {
      for (const edition of all) this.#countEdition(edition);
    }
    for (const edition of all) this.#offer(edition, edition.slots, edition.size, 0);
  }

  takeEdition(edition: Edition, score: number): void {
    this.#countEdition(edition);
    this.#offer(edition, edition.slots, edition.size, score);
  }

  wantsSome(edition: Edition, score: number): boolean {
    return this.#mayCount(edition.size) || !this.#page.isBeyond(edition.reach, score);
  }

  takeSome(edition: Edition, slots: Int32Array, size: number, score: number): void {
    if (this.isExact) this.#addFitting(edition, (counting) => this.#countSlots(slots, size, counting));
    this.#offer(edition, slots, size, score);
  }

  #countEdition(edition: Edition): void {
    if (this.#anyPrice) this.#addFitting(edition, (byKind) => this.#countCells(edition.cells, byKind));
    else if (this.#mayCount(edition.size)) {
      this.#addFitting(edition, (byKind) => this.#countSlots(edition.slots, edition.size, byKind));
    }
  }

  /** Whether so many more listings may be counted one by one. Once they may not, none may. */
  #mayCount(size: number): boolean {
    this.#counted += size;
    if (this.#counted > MOST_COUNTED) this.isExact = false;
    return this.isExact;
  }

  /** @param count how many fit in condition, tags and price; told whether they also count by kind. */
  #addFitting(shelf: Shelf, count: (byKind: boolean) => number): void {
    const { platform, region, genre } = this.#narrowing;
    const otherPlatform = platform !== undefined && platform !== shelf.platform;
    const otherRegion = region !== undefined && region !== shelf.region;
    const otherGenre = genre !== undefined && genre !== shelf.genre;
    const others = Number(otherPlatform) + Number(otherRegion) + Number(otherGenre);
    if (others > 1) return;
    const fitting = count(others === 0);
    if (others === 0) this.total += fitting;
    if (others === 0 || otherPlatform) add(this.#platforms, shelf.platformNumber, fitting);
    if (others === 0 || otherRegion) add(this.#regions, shelf.regionNumber, fitting);
    if (others === 0 || otherGenre) add(this.#genres, shelf.genreNumber, fitting);
  }

  #countCells({ kinds, counts, size }: Cells, byKind: boolean): number {
    const [tagged, fitting] = [this.#tagged, this.#fitting];
    let sum = 0;
    for (let at = 0; at < size; at++) {
      const kind = kinds[at] as number;
      if (!has(tagged, kind)) continue;
      const count = counts[at] as number;
      if (has(fitting, kind)) sum += count;
      if (byKind) this.#countKind(kind, count);
    }
    return sum;
  }

  #countSlots(slots: Int32Array, size: number, byKind: boolean): number {
    const { kind: kindOf, priceCents } = this.#index.columns;
    const { priceMinCents, priceMaxCents } = this.#narrowing;
    const [tagged, fitting] = [this.#tagged, this.#fitting];
    let sum = 0;
    for (let at = 0; at < size; at++) {
      const slot = slots[at] as number;
      const kind = kindOf[slot] as number;
      if (!has(tagged, kind)) continue;
      const cents = priceCents[slot] as number;
      if (cents < priceMinCents || cents > priceMaxCents) continue;
      if (has(fitting, kind)) sum++;
      if (byKind) this.#countKind(kind, 1);
    }
    return sum;
  }

  #countKind(kind: number, count: number): void {
    const before = this.#counts[kind] as number;
    if (before === 0) this.#seen[this.#seenSize++] = kind;
    this.#counts[kind] = before + count;
  }

  /** Most editions have nothing that could still come on the page, and are passed over. */
  #offer(edition: Edition, slots: Int32Array, size: number, score: number): void {
    const { platform, region, genre, priceMinCents, priceMaxCents } = this.#narrowing;
    if (platform !== undefined && platform !== edition.platform) return;
    if (region !== undefined && region !== edition.region) return;
    if (genre !== undefined && genre !== edition.genre) return;
    if (this.#page.isBeyond(edition.reach, score)) return;
    const { kind: kindOf, priceCents } = this.#index.columns;
    const fitting = this.#fitting;
    for (let at = 0; at < size; at++) {
      const slot = slots[at] as number;
      if (!has(fitting, kindOf[slot] as number)) continue;
      const cents = priceCents[slot] as number;
      if (cents >= priceMinCents && cents <= priceMaxCents) this.#page.offer(slot, score);
    }
  }

  facets(): Facets {
    const { kinds } = this.#index;
    const { tagStarts, tagNumbers, conditionNumbers } = kinds;
    const byCondition = new Int32Array(conditionNames.length);
    const byTag = new Int32Array(kinds.tags.length);
    for (let at = 0; at < this.#seenSize; at++) {
      const kind = this.#seen[at] as number;
      const count = this.#counts[kind] as number;
      add(byCondition, conditionNumbers[kind] as number, count);
      if (!has(this.#fitting, kind)) continue;
      const end = tagStarts[kind + 1] as number;
      for (let tag = tagStarts[kind] as number; tag < end; tag++) add(byTag, tagNumbers[tag] as number, count);
    }
    return [
      { name: "platform", values: mostFirst(editionFacets.platform, this.#platforms) },
      { name: "condition", values: mostFirst(conditionNames, byCondition) },
      { name: "region", values: mostFirst(editionFacets.region, this.#regions) },
      { name: "genre", values: mostFirst(editionFacets.genre, this.#genres) },
      { name: "tags", values: mostFirst(kinds.tags, byTag).slice(0, MOST_TAGS) },
    ];
  }
}

function has(bits: Uint32Array, kind: number): boolean {
  return ((bits[kind >>> 5] as number) & (1 << (kind & 31))) !== 0;
}

function add(counts: Int32Array, at: number, count: number): void {
  counts[at] = (counts[at] as number) + count;
}

function mostFirst(names: readonly string[], counts: Int32Array): { value: string; count: number }[] {
  const values: { value: string; count: number }[] = [];
  counts.forEach((count, at) => {
    if (count > 0) values.push({ value: names[at] as string, count });
  });
  return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
