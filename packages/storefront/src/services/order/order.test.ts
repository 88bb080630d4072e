import { Pool } from "pg";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { rowTypes } from "../../database/row-types.ts";
import { testDatabase } from "../../database/test-database.ts";
import { Order, SellerReport } from "../../contract/orders.ts";
import { orderMigrations } from "./migrations/migrations.ts";
import { Market } from "./testing/market.ts";

const { url } = await testDatabase("order", orderMigrations);
const pool = new Pool({ connectionString: url, types: rowTypes, max: 4 });
afterAll(() => pool.end());

const DAY_MS = 24 * 3_600_000;
let market: Market;

beforeEach(async () => {
  market = new Market(pool);
  await market.sweepUp();
  const [first = "", second = ""] = market.sellers;
  market.shelf.list(1, { sellerId: first, title: "Some Quest", priceCents: 4_999, stock: 5 });
  market.shelf.list(2, { sellerId: second, title: "Other Quest", priceCents: 1_001, stock: 5 });
});

const quest = (quantity = 1) => ({ productId: 1, quantity, unitPriceCents: 4_999 });
const other = (quantity = 1) => ({ productId: 2, quantity, unitPriceCents: 1_001 });
async function bought(asked = market.order(0, [quest()])) {
  const heard = await market.place(asked);
  if (!("order" in heard)) throw new Error(`not bought: ${JSON.stringify(heard)}`);
  return heard.order;
}
const own = (orderId: string, buyer = 0) => ({ accountId: market.buyers[buyer] ?? "", orderId });

describe("placing an order", () => {
  it("answers it in the contract's form, with prices, shipping and history", async () => {
    const order = Order.parse(await bought(market.order(0, [quest(2), other()])));
    expect(order).toMatchObject({ status: "confirmed", itemsCents: 10_999, shippingCents: 799, totalCents: 11_798 });
    expect(order.lines.map((line) => [line.title, line.quantity, line.unitPriceCents])).toEqual([
      ["Some Quest", 2, 4_999],
      ["Other Quest", 1, 1_001],
    ]);
    expect(order.history.map(({ status }) => status)).toEqual(["pending", "pending", "confirmed"]);
    expect(order.cancellable).toBe(true);
    expect(await market.service.getOrder(own(order.id))).toEqual(order);
  });

  it("keeps prices as they were", async () => {
    const order = await bought();
    Object.assign(market.shelf.listings.get(1) ?? {}, { priceCents: 9_999 });
    expect((await market.service.getOrder(own(order.id))).lines[0]?.unitPriceCents).toBe(4_999);
  });

  it("gives the same answer for the same key", async () => {
    const asked = market.order(0, [quest()]);
    const order = await bought(asked);
    expect(await bought(asked)).toEqual(order);
    expect(market.purse.charges.size).toBe(1);
    expect(market.shelf.left(1)).toBe(4);
  });

  it("knows keys by account", async () => {
    const first = await bought(market.order(0, [quest()], "card_ok", "same-key"));
    const second = await bought(market.order(1, [quest()], "card_ok", "same-key"));
    expect(second.id).not.toBe(first.id);
  });

  it.each([
    ["another quantity", { lines: [quest(2)] }],
    ["another card", { payment: { cardToken: "card_other" } }],
    ["another address", { address: { name: "B", street: "2", city: "Salem", postalCode: "97301", country: "US" } }],
  ])("refuses a key that comes again with %s", async (_, change) => {
    const asked = market.order(0, [quest()]);
    await bought(asked);
    await expect(market.service.placeOrder({ ...asked, ...change })).rejects.toMatchObject({
      code: "idempotency_key_reused",
    });
  });

  it("works once on a key that comes twice at once", async () => {
    const asked = market.order(0, [quest()]);
    market.weather.expect(["stalled"]);
    const first = market.place(asked);
    await market.weather.stall();
    expect(await market.place(asked)).toEqual({ refusal: "order_in_progress" });
    market.weather.clear();
    await first;
    expect((await bought(asked)).status).toBe("confirmed");
    expect(market.shelf.left(1)).toBe(4);
  });

  it("refuses a price that changed, and lets go of the stock", async () => {
    const asked = market.order(0, [{ ...quest(), unitPriceCents: 4_998 }]);
    await expect(market.service.placeOrder(asked)).rejects.toThrow(
      "“Some Quest” was shown at $49.98 and is now $49.99. Nothing was charged; look again and order anew.",
    );
    expect(market.shelf.left(1)).toBe(5);
    expect(market.purse.charges.size).toBe(0);
  });

  it("takes all lines or none", async () => {
    expect(await market.place(market.order(0, [quest(1), other(6)]))).toEqual({ refusal: "out_of_stock" });
    expect(market.shelf.left(1)).toBe(5);
  });

  it("refuses what nobody can pay", async () => {
    const lines = Array.from({ length: 2 }, (_, i) => ({ productId: i + 1, quantity: 100, unitPriceCents: 500_000 }));
    expect(await market.place(market.order(0, lines))).toEqual({ refusal: "invalid_input" });
  });

  it("says that an order is pending while the gateway is down, and decides it later", async () => {
    const asked = market.order(0, [quest()]);
    market.weather.expect(["none", "down", "down"]);
    expect((await bought(asked)).status).toBe("pending");
    expect(await market.place(asked)).toMatchObject({ order: { status: "confirmed" } });
  });

  it("lets an order be sent again when the stock could not be asked", async () => {
    const asked = market.order(0, [quest()]);
    market.weather.expect(["down"]);
    expect(await market.place(asked)).toEqual({ refusal: "order_in_progress" });
    expect((await bought(asked)).status).toBe("confirmed");
  });

  it("gives an order up that could not be charged in time, and gives back a charge that comes even later", async () => {
    const asked = market.order(0, [quest()]);
    market.weather.expect(["none", "stalled"]);
    const stalled = market.place(asked);
    await market.weather.stall();
    market.wait(12 * 60_000);
    await market.recover();
    expect(await market.place(asked)).toEqual({ refusal: "unavailable" });
    expect(market.shelf.left(1)).toBe(5);
    market.weather.clear();
    await stalled;
    expect(market.purse.kept().size).toBe(1);
    await market.tell(1);
    expect(market.purse.kept().size).toBe(0);
    expect(await market.place(asked)).toEqual({ refusal: "unavailable" });
  });
});

describe("cancelling", () => {
  it("gives back money and stock, once", async () => {
    const order = await bought(market.order(0, [quest(2)]));
    const cancelled = await market.service.cancelOrder(own(order.id));
    expect(cancelled).toMatchObject({ status: "cancelled", cancellable: false });
    expect(await market.service.cancelOrder(own(order.id))).toEqual(cancelled);
    expect(market.shelf.left(1)).toBe(5);
    expect(market.purse.kept().size).toBe(0);
    expect(market.purse.refunds.size).toBe(1);
  });

  it("is for fourteen days", async () => {
    const order = await bought();
    market.wait(14 * DAY_MS - 1);
    expect((await market.service.getOrder(own(order.id))).cancellable).toBe(true);
    market.wait(1);
    await expect(market.service.cancelOrder(own(order.id))).rejects.toMatchObject({ code: "not_cancellable" });
  });

  it("is not for orders that are being worked on, nor for other people's", async () => {
    market.weather.expect(["none", "down", "down"]);
    const order = await bought();
    await expect(market.service.cancelOrder(own(order.id))).rejects.toMatchObject({ code: "not_cancellable" });
    await expect(market.service.cancelOrder(own(order.id, 1))).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("reading", () => {
  it("shows orders to who placed them, newest first, page by page, without refused ones", async () => {
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) {
      ids.unshift((await bought()).id);
      // Two at the same moment, now and then.
      if (n % 2 === 0) market.wait(1_000);
    }
    await market.place(market.order(0, [quest()]));
    const accountId = market.buyers[0] ?? "";
    const seen: string[] = [];
    let cursor: string | null | undefined;
    do {
      const page = await market.service.getOrders({ accountId, limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((order) => order.id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen.toSorted()).toEqual(ids.toSorted());
    expect(new Set(seen).size).toBe(5);
    expect(await market.service.getOrders({ accountId: market.buyers[1] ?? "", limit: 2 })).toEqual({
      items: [],
      next: null,
    });
    await expect(market.service.getOrder(own(ids[0] ?? "", 1))).rejects.toMatchObject({ code: "not_found" });
  });

  it.each(["", "x", "W10=", "WyIyMDI2IiwiJzsgZHJvcCB0YWJsZSBvcmRlcnM7Il0"])("refuses the cursor %j", async (cursor) => {
    const asked = { accountId: market.buyers[0] ?? "", limit: 2, cursor };
    await expect(market.service.getOrders(asked)).rejects.toMatchObject({ code: "invalid_input" });
  });

  it("tells buyers what became of their orders", async () => {
    const order = await bought();
    market.wait(1_000);
    await market.place(market.order(0, [quest()], "card_declined"));
    market.wait(1_000);
    await market.service.cancelOrder(own(order.id));
    const { items, total } = await market.service.getNotifications({ accountId: market.buyers[0] ?? "", limit: 2 });
    expect(total).toBe(3);
    expect(items.map((item) => item.kind)).toEqual(["order-cancelled", "order-declined"]);
    expect(items[0]).toMatchObject({ href: `/orders/${order.id}`, text: expect.stringContaining("cancelled") });
  });

  it("reports to sellers from the ledger, by the month in which money moved", async () => {
    market.now = new Date("2026-01-31T23:59:59.999Z");
    const order = await bought(market.order(0, [quest(2), other()]));
    market.now = new Date("2026-02-01T00:00:00.000Z");
    await bought(market.order(1, [quest()]));
    await market.service.cancelOrder(own(order.id));
    const sellerId = market.sellers[0] ?? "";
    const report = SellerReport.parse(await market.service.getSellerReport({ sellerId, year: 2026 }));
    const fee = 800;
    expect(report.months[0]).toEqual({
      month: 1,
      orders: 1,
      pieces: 2,
      grossCents: 9_998,
      refundedCents: 0,
      feeCents: fee,
      netCents: 9_998 - fee,
    });
    expect(report.months[1]).toMatchObject({ orders: 1, grossCents: 4_999, refundedCents: 9_998, feeCents: 400 - fee });
    expect(report.months).toHaveLength(12);
    expect(report.total).toEqual({
      orders: 2,
      pieces: 3,
      grossCents: 14_997,
      refundedCents: 9_998,
      feeCents: 400,
      netCents: 4_599,
    });
    const none = await market.service.getSellerReport({ sellerId, year: 2025 });
    expect(none.total.grossCents).toBe(0);
  });
});

it("keeps no card of an order that is settled", async () => {
  const { id } = await bought();
  const { rows } = await pool.query("select card_token from orders where id = $1", [id]);
  expect(rows).toEqual([{ card_token: null }]);
});
