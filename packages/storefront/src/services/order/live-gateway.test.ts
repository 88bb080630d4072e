import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { testDatabase } from "../../database/test-database.ts";
import { orderMigrations } from "./migrations/migrations.ts";
import { createOrderService, type RunningOrderService } from "./service.ts";
import type { OrderTables } from "./tables.ts";
import { eventually } from "./testing/eventually.ts";
import { LiveGateway } from "../payment/testing/live-gateway.ts";
import { ShelfWorld } from "./testing/shelf-world.ts";

const { db } = await testDatabase<OrderTables>("order", orderMigrations);
const address = { name: "A. Buyer", street: "1 Cartridge Lane", city: "Salem", postalCode: "97301", country: "US" };
const TOTAL = 4_999 + 499;

let gateway: LiveGateway;
let shelf: ShelfWorld;
let service: RunningOrderService;

beforeAll(async () => {
  gateway = await LiveGateway.start(250);
});
afterAll(() => gateway.stop());
beforeEach(async () => {
  await gateway.control({
    down: false,
    delayMs: 0,
    slowMs: 600,
    webhookCopies: 1,
    webhookDelayMs: 0,
    webhooksHeld: false,
  });
  shelf = new ShelfWorld(() => new Date());
  shelf.list(1, { sellerId: randomUUID(), title: "Some Quest", priceCents: 4_999, stock: 3 });
  service = createOrderService({ db, product: shelf.door, gateway: gateway.door, times: { retryMs: 5 } });
  gateway.onWebhook = (webhook) => service.receivePaymentWebhook(webhook);
});

const order = (cardToken: string) => ({
  accountId: randomUUID(),
  idempotencyKey: randomUUID(),
  lines: [{ productId: 1, quantity: 1, unitPriceCents: 4_999 }],
  address,
  payment: { cardToken },
});
const keptOf = async (orderId: string) => (await gateway.kept())[orderId] ?? 0;
async function settled(asked: ReturnType<typeof order>, orderId: string) {
  await eventually(async () => {
    await service.recover();
    return (await service.getOrder({ accountId: asked.accountId, orderId })).status !== "pending";
  }, "the order to be settled");
  return service.getOrder({ accountId: asked.accountId, orderId });
}

describe("over a gateway in its own process", () => {
  it.each(["card_ok", "card_timeout_after_charge", "card_lost", "card_down_once", "card_slow", "card_charged_late"])(
    "%s is charged once",
    async (card) => {
      const asked = order(`${card}__${randomUUID().slice(0, 8)}`);
      const placed = await service.placeOrder(asked);
      expect((await settled(asked, placed.id)).status).toBe("confirmed");
      // Also once everything that was still on its way has arrived.
      await eventually(async () => (await gateway.statement()).webhooksWaiting === 0, "all webhooks");
      expect(await keptOf(placed.id)).toBe(TOTAL);
      expect(shelf.left(1)).toBe(2);
    },
  );

  it("declines a card that is declined", async () => {
    await expect(service.placeOrder(order("card_declined"))).rejects.toMatchObject({ code: "payment_declined" });
    expect(shelf.left(1)).toBe(3);
  });

  it.each(["card_refund_down_once", "card_refund_timeout"])("%s is refunded once", async (card) => {
    const asked = order(card);
    const { id } = await service.placeOrder(asked);
    await service.cancelOrder({ accountId: asked.accountId, orderId: id });
    expect((await settled(asked, id)).status).toBe("cancelled");
    expect(await keptOf(id)).toBe(0);
    expect((await gateway.statement()).refunds.filter((refund) => refund.reference === id)).toHaveLength(1);
  });

  it("keeps orders pending while it is down, and goes on when it is back", async () => {
    await gateway.control({ down: true });
    const asked = order("card_ok");
    const { id, status } = await service.placeOrder(asked);
    expect(status).toBe("pending");
    await service.recover();
    await gateway.control({ down: false });
    expect((await settled(asked, id)).status).toBe("confirmed");
  });

  it.each([
    ["while the order is worked on", 0],
    ["after everybody gave up asking", 500],
  ])("answers in time when the gateway is slow; a webhook %s settles the order", async (_, webhookDelayMs) => {
    await gateway.control({ delayMs: 400, webhookCopies: 3, webhookDelayMs });
    const asked = order("card_ok");
    const { id } = await service.placeOrder(asked);
    await eventually(
      async () => (await service.getOrder({ accountId: asked.accountId, orderId: id })).status === "confirmed",
      "the webhook to settle the order, without recovery",
    );
    expect(await keptOf(id)).toBe(TOTAL);
  });

  it("takes webhooks that come in copies and late", async () => {
    await gateway.control({ webhookCopies: 5, webhooksHeld: true });
    const placed = await Promise.all([order("card_ok"), order("card_ok")].map((asked) => service.placeOrder(asked)));
    await gateway.control({ webhooksHeld: false });
    await eventually(async () => (await gateway.statement()).webhooksWaiting === 0, "all webhooks");
    for (const { id } of placed) expect(await keptOf(id)).toBe(TOTAL);
    expect((await service.audit({})).ledgerSumCents).toBe(0);
  });

  it("believes no webhook that somebody else signed", async () => {
    const body = JSON.stringify({ id: "ev", type: "charged", reference: randomUUID() });
    const forged = service.receivePaymentWebhook({ body, signature: `t=${Date.now()},v1=${"0".repeat(64)}` });
    await expect(forged).rejects.toMatchObject({ code: "forbidden" });
  });
});
