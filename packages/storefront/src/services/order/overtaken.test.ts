import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
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
const TOO_OLD_MS = 12 * 60_000;
let market: Market;
const quest = (buyer: number, card = "card_ok"): Asked =>
  market.order(buyer, [{ productId: 1, quantity: 1, unitPriceCents: 4_999 }], card);

beforeEach(async () => {
  market = new Market(pool);
  await market.sweepUp();
  market.shelf.list(1, { sellerId: market.sellers[0] ?? "", title: "Last Copy", priceCents: 4_999, stock: 1 });
});

/** What the database says of everything, to be compared. */
async function everything() {
  const { rows } = await pool.query(
    `select o.*, (select jsonb_agg(h order by h.id) from order_history h where h.order_id = o.id) as history
     from orders o where account_id = any($1)`,
    [market.buyers],
  );
  return rows;
}

describe("whoever was slow", () => {
  it.each(["card_ok", "card_declined"])(
    "changes nothing any more once somebody else settled the order: %s",
    async (card) => {
      market.weather.expect(["none", "stalled"]);
      const asked = quest(0, card);
      const slow = market.place(asked);
      await market.weather.stall();
      market.wait(LEASE_MS);
      await market.recover();
      const settled = await everything();
      expect(settled).toMatchObject([{ step: "settled" }]);
      market.weather.clear();
      expect(await slow).toEqual(await market.place(asked));
      expect(await everything()).toEqual(settled);
    },
  );

  it("finds the door closed with a reservation that somebody else was refused in the meantime", async () => {
    market.weather.expect(["stalled"]);
    const slow = market.place(quest(0));
    await market.weather.stall();
    const faster = quest(1);
    await market.place(faster);
    market.wait(LEASE_MS);
    await market.recover();
    await market.cancel(faster);
    market.weather.clear();
    expect(await slow).toEqual({ refusal: "out_of_stock" });
    expect(market.shelf.left(1)).toBe(1);
  });
});

describe("a charge that nobody waited for", () => {
  it("is no reason to think that there is none", async () => {
    market.weather.expect(["none", "late"]);
    const asked = quest(0);
    expect(await market.place(asked)).toMatchObject({ order: { status: "pending" } });
    market.weather.clear();
    await market.tell(1);
    expect(await market.place(asked)).toMatchObject({ order: { status: "confirmed" } });
  });

  it("is given back when it comes after its order was given up, and its process is long dead", async () => {
    market.weather.expect(["none", "late"]);
    const asked = quest(0);
    await market.place(asked);
    market.wait(TOO_OLD_MS);
    market.begin(new Life());
    await market.recover();
    expect(await market.place(asked)).toEqual({ refusal: "unavailable" });
    market.weather.clear();
    expect(market.purse.kept().size).toBe(1);
    await market.calmDown();
    expect(market.purse.kept().size).toBe(0);
    expect(await liesOf(market)).toEqual([]);
  });
});

describe("many workers", () => {
  it("take each order up once", async () => {
    market.shelf.list(1, { sellerId: market.sellers[0] ?? "", title: "Plenty", priceCents: 4_999, stock: 20 });
    for (let n = 0; n < 8; n++) {
      market.weather.expect(["none", "down", "down"]);
      await market.place(quest(n % 3));
    }
    market.wait(LEASE_MS);
    const taken = await Promise.all([1, 2, 3].map(() => market.service.recover()));
    expect(taken.reduce((sum, count) => sum + count, 0)).toBe(8);
    expect((await everything()).map((row: { status: string }) => row.status)).toEqual(Array(8).fill("confirmed"));
  });
});
