import { momentOf, uuidAt } from "../identity.ts";
import { type Market, upAt } from "../market/market.ts";
import type { People } from "../people/accounts.ts";
import type { SeedView } from "../plan.ts";
import { randomFor } from "../random.ts";
import { relatedTitles } from "./related.ts";

export const viewsPerListing = 4;
/** Views of a million listings would say no more than these. */
export const mostViews = 1_500_000;
/** Older views are not kept. */
const keptMs = 90 * 86_400_000;

/** Sittings of one person each, who goes from a listing to others that have to do with it. */
export function* viewsOf(market: Market, people: People, count: number): Iterable<SeedView> {
  const next = relatedTitles(market);
  const sittings = Math.ceil(count / 4);
  for (let [sitting, done] = [0, 0]; done < count; sitting += 1) {
    const random = randomFor(market.seed, "sitting", sitting);
    // More sittings than planned would run past the end; they share the last moment with each other.
    const part = Math.min(1, (sitting + random.fraction()) / sittings);
    let atMs = Math.floor(market.untilMs - keptMs + part * (keptMs - 3_600_000));
    const accountId = random.chance(0.45) ? people.buyers[people.buying.at(random.fraction())]! : null;
    const sessionId = uuidAt(atMs, random);
    let title = market.attention.at(random.fraction());
    do {
      const from = title;
      const productId = upAt(market, atMs, random, () => market.pickListing(from, random));
      yield { accountId, sessionId, productId, at: momentOf(atMs) };
      done += 1;
      title = next(title, random);
      atMs += random.between(3_000, 90_000);
    } while (done < count && random.chance(0.75));
  }
}
