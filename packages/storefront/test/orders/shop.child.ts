/**
 * A shop in a process of its own, to be killed: buys, cancels and recovers in random order until it is, and tells
 * its parent what it heard. Or, told to be calm, only finishes what others left.
 */
import { randomUUID } from "node:crypto";
import { setImmediate as turn } from "node:timers/promises";
import { z } from "zod";
import { Refusal } from "../../src/contract/errors.ts";
import { address, openShop, type Shop } from "./shop.ts";

const Told = z.object({
  productUrl: z.string(),
  orderUrl: z.string(),
  gatewayUrl: z.string(),
  calm: z.boolean(),
  listings: z.array(z.object({ id: z.int(), priceCents: z.int() })),
});

const LANES = 6;
const cards = ["card_ok", "card_ok", "card_ok", "card_declined", "card_down_once"];
const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)] as T;
const tell = (message: object) => process.send?.(message);

process.once("message", (message) => void begin(Told.parse(message)));

async function begin(told: z.infer<typeof Told>): Promise<void> {
  const shop = await openShop(told, { times: { leaseMs: 700, retryMs: 5 }, poolSize: 4 });
  if (told.calm) {
    await finish(shop);
    tell({ calm: true });
    await shop.close();
    process.disconnect();
    return;
  }
  await Promise.all([...Array.from({ length: LANES }, () => lane(shop, told.listings)), recovering(shop)]);
}

async function lane(shop: Shop, listings: z.infer<typeof Told>["listings"]): Promise<never> {
  for (;;) {
    const accountId = randomUUID();
    const idempotencyKey = randomUUID();
    const { id: productId, priceCents } = any(listings);
    const lines = [{ productId, quantity: any([1, 1, 2]), unitPriceCents: priceCents }];
    const asked = { accountId, idempotencyKey, lines, address, payment: { cardToken: any(cards) } };
    try {
      const { id, status } = await shop.order.placeOrder(asked);
      tell({ asked, status, orderId: id });
      if (status === "confirmed" && Math.random() < 0.3) await shop.order.cancelOrder({ accountId, orderId: id });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      tell({ asked, status: error.code });
    }
  }
}

async function recovering(shop: Shop): Promise<never> {
  for (;;) {
    await shop.order.recover();
    await turn();
  }
}

/** Until nothing is left: also what a dead process still has the lease of. */
async function finish(shop: Shop): Promise<void> {
  for (;;) {
    await shop.order.recover();
    const { orders } = await shop.order.audit({});
    if ((orders["pending"] ?? 0) === 0) return;
  }
}
