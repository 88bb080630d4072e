import { momentOf, uuidAt } from "../identity.ts";
import { mediumOf } from "../listings/media.ts";
import type { Market } from "../market/market.ts";
import type { People } from "../people/accounts.ts";
import type { SeedComment, SeedReview } from "../plan.ts";
import { type Random, randomFor } from "../random.ts";
import { commentPhrases, reviewPhrases } from "./phrases.ts";

/** How many reviews there are for a listing, on average. */
export const reviewsPerListing = 0.6;
/** Nobody reads more, and nobody may write twice. */
const mostOfOne = 120;
const hourMs = 3_600_000;

/** Reviews of all listings, listing by listing: much of what is looked at, little of the rest. */
export function* reviewsOf(market: Market, people: People): Iterable<SeedReview> {
  const total = market.listingCount * reviewsPerListing;
  for (let productId = 1; productId <= market.listingCount; productId += 1) {
    const random = randomFor(market.seed, "reviews", productId);
    const expected = total * market.shareOf(productId);
    const count = Math.min(Math.floor(expected + random.fraction()), mostOfOne, people.buyerCount >> 2);
    const authors = new Set<number>();
    for (let i = 0; i < count; i += 1) {
      let author = people.buying.at(random.fraction());
      while (authors.has(author)) author = (author + 1) % people.buyerCount;
      authors.add(author);
      yield reviewOf(market, people, productId, author, random);
    }
  }
}

function reviewOf(market: Market, people: People, productId: number, author: number, random: Random): SeedReview {
  const title = market.titles[market.titleIndexOf(productId)]!;
  const listedMs = market.createdMs(productId);
  const atMs = Math.floor(listedMs + (market.untilMs - listedMs) * random.fraction());
  const rating = random.weighted([
    [5, 55],
    [4, 25],
    [3, 10],
    [2, 4],
    [1, 6],
  ] as const);
  const text = reviewPhrases[rating]
    .map((column) => random.pick(column))
    .filter(Boolean)
    .join(" ")
    .replaceAll("{title}", title.name)
    .replaceAll("{medium}", mediumOf[title.platform]);
  return {
    id: uuidAt(atMs, random),
    productId,
    authorId: people.buyers[author]!,
    rating,
    text,
    createdAt: momentOf(atMs),
    comments: [...commentsOn(atMs, market, people, random)],
  };
}

function* commentsOn(reviewMs: number, market: Market, people: People, random: Random): Iterable<SeedComment> {
  let atMs = reviewMs;
  while (random.chance(0.22)) {
    atMs = Math.floor(Math.min(market.untilMs - 1, atMs + random.fraction() * 70 * hourMs));
    yield {
      id: uuidAt(atMs, random),
      authorId: people.buyers[people.buying.at(random.fraction())]!,
      text: random.pick(commentPhrases),
      createdAt: momentOf(atMs),
    };
  }
}
