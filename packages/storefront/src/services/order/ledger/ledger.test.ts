import * as fc from "fast-check";
import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { rowTypes } from "../../../database/row-types.ts";
import { testDatabase } from "../../../database/test-database.ts";
import { orderMigrations } from "../migrations/migrations.ts";
import { Market } from "../testing/market.ts";
import { feeCents } from "./fee.ts";
import { entriesOf, type Posting } from "./postings.ts";
import { randomSeed } from "../../../testing/random-seed.ts";

const { url } = await testDatabase("order", orderMigrations);
const pool = new Pool({ connectionString: url, types: rowTypes, max: 4 });
afterAll(() => pool.end());

let market: Market;
beforeEach(async () => {
  market = new Market(pool);
  await market.sweepUp();
  market.shelf.list(1, { sellerId: market.sellers[0] ?? "", title: "Some Quest", priceCents: 4_999, stock: 5 });
});

async function bought() {
  return market.service.placeOrder(market.order(0, [{ productId: 1, quantity: 1, unitPriceCents: 4_999 }]));
}

describe("the ledger", () => {
  const add = (orderId: string, cents: number[]) =>
    pool.query(
      `insert into ledger_entries (order_id, posting, line, account, item, amount_cents, at)
       select $1, 'refund', n, 'shipping', 'shipping', cents, now()
       from unnest($2::bigint[]) with ordinality as given (cents, n)`,
      [orderId, cents],
    );

  it("refuses what does not come to zero", async () => {
    const { id } = await bought();
    await expect(add(id, [5, -4])).rejects.toThrow(`The refund of order ${id} is off by 1 cents`);
    await expect(add(id, [5, -5])).resolves.toBeDefined();
  });

  it.each(["update ledger_entries set amount_cents = 1", "delete from ledger_entries", "truncate ledger_entries"])(
    "refuses %j, even to the owner who gives himself the right",
    async (statement) => {
      const { id } = await bought();
      await expect(pool.query(statement)).rejects.toThrow("permission denied for table ledger_entries");
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("grant update, delete, truncate on ledger_entries to current_user");
        await expect(client.query(statement)).rejects.toThrow("The ledger is append-only");
      } finally {
        await client.query("rollback");
        client.release();
      }
      const { rows } = await pool.query("select from ledger_entries where order_id = $1", [id]);
      expect(rows).toHaveLength(7);
    },
  );

  it("posts a sale once", async () => {
    const { id } = await bought();
    const again = pool.query(
      `insert into ledger_entries
       select order_id, posting, line, account, item, amount_cents, pieces, at from ledger_entries where order_id = $1`,
      [id],
    );
    await expect(again).rejects.toThrow("duplicate key");
  });
});

describe("postings", () => {
  const sold = fc.record({
    lines: fc.array(
      fc.record({
        seller_id: fc.constantFrom("a", "b", "c"),
        quantity: fc.integer({ min: 1, max: 100 }),
        unit_price_cents: fc.integer({ min: 0, max: 100_000_000 }),
      }),
      { minLength: 1 },
    ),
    shipping_cents: fc.integer({ min: 0, max: 10_000 }),
  });
  const sum = (entries: { amount_cents: number }[]) => entries.reduce((all, each) => all + each.amount_cents, 0);

  it("come to zero, and undo one another", () => {
    fc.assert(
      fc.property(sold, (order) => {
        const cents = new Map<string, number>();
        const post = (posting: Posting) => {
          const entries = entriesOf(posting, order);
          expect(sum(entries)).toBe(0);
          for (const { account, amount_cents } of entries) cents.set(account, (cents.get(account) ?? 0) + amount_cents);
        };
        post("payment");
        post("refund");
        expect([...cents.values()].every((each) => each === 0)).toBe(true);
        post("payment");
        post("sale");
        expect(cents.get("buyer_deposits") ?? 0).toBe(0);
        post("reversal");
        expect([...cents.values()].every((each) => each === 0)).toBe(true);
      }),
      { seed: randomSeed },
    );
  });

  it.each([
    [0, 0],
    [6, 0],
    [7, 1],
    [18, 1],
    [19, 2],
    [100, 8],
    [4_999, 400],
  ])("keep a fee of 8 %%: of %i cents, %i", (goods, fee) => {
    expect(feeCents(goods)).toBe(fee);
  });
});
