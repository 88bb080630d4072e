import { listingAt } from "./listings/listing.ts";
import { marketOf } from "./market/market.ts";
import { peopleOf } from "./people/accounts.ts";
import type { SeedListing, SeedPlan } from "./plan.ts";
import { reviewsOf, reviewsPerListing } from "./talk/reviews.ts";
import { allTitles } from "./titles/all-titles.ts";
import { ordersOf, ordersPerListing } from "./trade/orders.ts";
import { mostViews, viewsOf, viewsPerListing } from "./trade/views.ts";
import { watchCounts, watchesOf } from "./trade/watches.ts";

export interface PlanOptions {
  /** Another number gives another shop; titles stay. */
  seed?: number;
  /** 100 to 1,000,000. */
  listings?: number;
  /** ISO 8601. Where the past of the shop ends. The default is a fixed day, so that every machine gets the same shop. */
  until?: string;
}

/** The plan of a fresh shop. Costs some milliseconds; what it yields is made while it is read. */
export function makeSeedPlan(options: PlanOptions = {}): SeedPlan {
  const { seed = 1985, listings: listingCount = 50_000, until = "2026-11-01T00:00:00.000Z" } = options;
  const untilMs = Date.parse(until);
  const market = marketOf(allTitles(), seed, listingCount, untilMs);
  const people = peopleOf(seed, listingCount, untilMs);
  const orders = Math.round(listingCount * ordersPerListing);
  const views = Math.min(mostViews, listingCount * viewsPerListing);
  return {
    seed,
    listingCount,
    until: new Date(untilMs).toISOString(),
    titles: market.titles,
    accounts: () => people.all(),
    *listings(): Iterable<SeedListing> {
      for (let id = 1; id <= listingCount; id += 1) yield listingAt(market, people, id);
    },
    reviews: () => reviewsOf(market, people),
    orders: () => ordersOf(market, people, orders),
    views: () => viewsOf(market, people, views),
    watches: () => watchesOf(market, people),
    listing: (id) => listingAt(market, people, id),
    counts: {
      accounts: people.sellerCount + people.buyerCount,
      listings: listingCount,
      reviews: Math.round(listingCount * reviewsPerListing),
      orders,
      views,
      watches: watchCounts(seed, people).reduce((sum, count) => sum + count, 0),
    },
  };
}
