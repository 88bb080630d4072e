import type { SeedListing, Title } from "../plan.ts";
import { type Random, randomFor } from "../random.ts";
import { fameOf } from "./fame.ts";
import { type Shuffle, shuffleOf } from "./shuffle-ids.ts";
import { type Skew, firstAbove, skewOf } from "./skew.ts";

const dayMs = 86_400_000;
/** How far back the past of the shop goes. */
export const pastMs = 730 * dayMs;

/** Which listings there are of what, who is looked at how often, and when each was put up. */
export interface Market {
  seed: number;
  listingCount: number;
  /** In ms since 1970. */
  untilMs: number;
  /** Best known first. */
  titles: readonly Title[];
  /** Chance that somebody who looks around looks at this one; indexes are those of `titles`. */
  attention: Skew;
  titleIndexOf(id: number): number;
  listingsOf(titleIndex: number): number;
  /** Any listing of a title; a few of them draw most eyes. Undefined if it has none. */
  pickListing(titleIndex: number, random: Random): number | undefined;
  /** Chance that a look at anything is a look at this listing. */
  shareOf(id: number): number;
  createdMs(id: number): number;
  /** The newest listing that was up at that moment, at least 1. */
  newestAt(ms: number): number;
}

/** Exponent by which the listings of one title share its attention: the first of 100 gets 25 % of it. */
const withinTitle = 0.3;

export function marketOf(titles: readonly Title[], seed: number, listingCount: number, untilMs: number): Market {
  const known = titles
    .map((title) => [title, fameOf(title)] as const)
    .toSorted(([a, fameA], [b, fameB]) => fameB - fameA || a.id - b.id)
    .map(([title]) => title);
  const attention = skewOf(known.length, 1, 8);
  const ends = shelfEnds(known.length, listingCount);
  const startOf = (index: number) => (index === 0 ? 0 : ends[index - 1]!);
  const shuffle: Shuffle = shuffleOf(listingCount, seed);
  const listingsOf = (index: number) => ends[index]! - startOf(index);
  const slotOf = (id: number) => shuffle.back(id - 1);
  const titleIndexOf = (id: number) => firstAbove(ends, slotOf(id));
  // More is put up every month than the month before.
  const startMs = untilMs - pastMs;
  const createdMs = (id: number) =>
    Math.floor(startMs + pastMs * ((id - randomFor(seed, "created", id).fraction()) / listingCount) ** 0.7);
  return {
    seed,
    listingCount,
    untilMs,
    titles: known,
    attention,
    titleIndexOf,
    listingsOf,
    pickListing(index, random) {
      const count = listingsOf(index);
      if (count === 0) return undefined;
      return shuffle.to(startOf(index) + Math.floor(count * random.fraction() ** (1 / withinTitle))) + 1;
    },
    shareOf(id) {
      const index = titleIndexOf(id);
      const [place, count] = [slotOf(id) - startOf(index), listingsOf(index)];
      const part = ((place + 1) / count) ** withinTitle - (place / count) ** withinTitle;
      return attention.share(index) * part;
    },
    createdMs,
    newestAt: (ms) =>
      Math.min(listingCount, Math.max(1, Math.floor((Math.max(0, ms - startMs) / pastMs) ** (1 / 0.7) * listingCount))),
  };
}

/** Where the listings of each title end; what is well known is also put up more often, though not as much more. */
function shelfEnds(titleCount: number, listingCount: number): Float64Array {
  const shelves = skewOf(titleCount, 0.45, 12);
  const ends = new Float64Array(titleCount);
  let sum = 0;
  for (let i = 0; i < titleCount; i += 1) ends[i] = Math.round((sum += shelves.share(i)) * listingCount);
  ends[titleCount - 1] = listingCount;
  return ends;
}

/** A listing that was already up at `ms`, drawn like `draw` where it can be. */
export function upAt(market: Market, ms: number, random: Random, draw: () => number | undefined): SeedListing["id"] {
  for (let tries = 0; tries < 6; tries += 1) {
    const id = draw();
    if (id !== undefined && market.createdMs(id) <= ms) return id;
  }
  return random.between(1, market.newestAt(ms));
}
