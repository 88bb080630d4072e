import { Pool } from "pg";
import { afterAll, describe, expect, it } from "vitest";
import { rowTypes } from "../../database/row-types.ts";
import { testDatabase } from "../../database/test-database.ts";
import { orderMigrations } from "./migrations/migrations.ts";
import { Life } from "./testing/crash.ts";
import { type Asked, Market } from "./testing/market.ts";
import { liesOf } from "./testing/truth.ts";

const { url } = await testDatabase("order", orderMigrations);
const pool = new Pool({ connectionString: url, types: rowTypes, max: 4 });
afterAll(() => pool.end());

const LEASE_MS = 31_000;
const RESERVATION_MS = 16 * 60_000;

interface Scenario {
  stock?: number;
  card?: string;
  shownCents?: number;
  /** Before anything happens that may crash. */
  before?: (market: Market, asked: Asked) => Promise<void> | void;
  /** What may crash at any await. */
  act: (market: Market, asked: Asked) => Promise<unknown>;
  /** Status in the end, and what the buyer hears under the same key. */
  ends: (string | undefined)[];
}

const buy = (market: Market, asked: Asked) => market.place(asked);
const late = (market: Market) => {
  const { charge } = market.purse.door;
  market.purse.door.charge = (asked) => {
    market.wait(RESERVATION_MS);
    return charge(asked);
  };
};

const scenarios: Record<string, Scenario> = {
  "a purchase": { act: buy, ends: ["confirmed"] },
  "a declined card": { card: "card_declined", act: buy, ends: ["payment_declined"] },
  "a price that changed": { shownCents: 1, act: buy, ends: ["price_changed"] },
  "a listing that is sold out": { stock: 0, act: buy, ends: ["out_of_stock"] },
  "a payment later than the reservation": {
    before: late,
    act: buy,
    ends: ["confirmed"],
  },
  "a payment too late for the stock": {
    before(market) {
      late(market);
      const { charge } = market.purse.door;
      market.purse.door.charge = async (asked) => {
        const charged = await charge(asked);
        const listing = market.shelf.listings.get(1);
        // Somebody else takes it all, now that the reservation ran out.
        if (listing) Object.assign(listing, { stock: 0, stockAtFirst: 0 });
        return charged;
      };
    },
    act: buy,
    ends: ["out_of_stock"],
  },
  "a cancellation": {
    before: async (market, asked) => void (await market.place(asked)),
    act: (market, asked) => market.cancel(asked),
    ends: ["cancelled", "confirmed"],
  },
  "recovery of a purchase": {
    before: (market, asked) => dieAfter(market, asked, (life) => life.passed >= 20),
    act: (market) => market.recover(),
    ends: ["confirmed"],
  },
  "recovery of a charge": {
    before: (market, asked) => dieAfter(market, asked, () => market.purse.charges.size > 0),
    act: (market) => market.recover(),
    ends: ["confirmed"],
  },
  "a webhook that finds its order abandoned": {
    before: (market, asked) => dieAfter(market, asked, () => market.purse.charges.size > 0),
    act: (market) => market.tell(2),
    ends: ["confirmed"],
  },
};

/** The process dies at the first await at which `reached` holds, and so long ago that its lease is over. */
async function dieAfter(market: Market, asked: Asked, reached: (life: Life) => boolean): Promise<void> {
  const life = new (class extends Life {
    override get isOver(): boolean {
      return reached(this);
    }
  })();
  market.begin(life);
  await market.place(asked);
  market.wait(LEASE_MS);
}

describe.each(Object.entries(scenarios))("%s", (_, scenario) => {
  it("comes to one truth, whichever await is the last", { timeout: 60_000 }, async () => {
    let crashes = 0;
    const endings = new Set<string>();
    for (let lastAwait = 1; ; lastAwait++) {
      const market = new Market(pool);
      await market.sweepUp();
      market.shelf.list(1, {
        sellerId: market.sellers[0] ?? "",
        title: "Some Quest",
        priceCents: 4_999,
        stock: scenario.stock ?? 2,
      });
      const line = { productId: 1, quantity: 1, unitPriceCents: scenario.shownCents ?? 4_999 };
      const asked = market.order(0, [line], scenario.card);
      await scenario.before?.(market, asked);
      const life = new Life(lastAwait);
      market.begin(life);
      await scenario.act(market, asked);
      await market.calmDown();
      expect(await liesOf(market), `after a crash at await ${lastAwait}`).toEqual([]);
      const heard = await market.place(asked);
      endings.add("order" in heard ? heard.order.status : "refusal" in heard ? heard.refusal : "nothing");
      if (!life.isOver) break;
      crashes++;
    }
    expect(crashes).toBeGreaterThan(5);
    expect([...endings].sort()).toEqual([...scenario.ends].sort());
  });
});
