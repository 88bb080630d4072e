import { randomUUID } from "node:crypto";
import { Refusal } from "../../src/contract/errors.ts";
import { address, listing, type Shop } from "./shop.ts";

export interface Rush {
  sold: number;
  /** By code. */
  refused: Record<string, number>;
  /** Anything that was neither sold nor refused; there should be none. */
  faults: unknown[];
  seconds: number;
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  ledgerSumCents: number;
  left: number;
}

const PRICE = 4_999;

/** That many buyers, all at once, each wanting one copy of the same listing. */
export async function rush(shop: Shop, buyers: number, copies: number): Promise<Rush> {
  const { id } = await shop.product.createListing(listing(randomUUID(), "The Last Hundred", PRICE, copies));
  const took: number[] = [];
  const refused: Record<string, number> = {};
  const faults: unknown[] = [];
  let sold = 0;
  const buy = async () => {
    const from = performance.now();
    try {
      const { status } = await shop.order.placeOrder({
        accountId: randomUUID(),
        idempotencyKey: randomUUID(),
        lines: [{ productId: id, quantity: 1, unitPriceCents: PRICE }],
        address,
        payment: { cardToken: "card_ok" },
      });
      if (status === "confirmed") sold++;
      else faults.push(status);
    } catch (error) {
      if (error instanceof Refusal) refused[error.code] = (refused[error.code] ?? 0) + 1;
      else faults.push(error);
    }
    took.push(performance.now() - from);
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: buyers }, buy));
  const seconds = (performance.now() - from) / 1_000;
  took.sort((a, b) => a - b);
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? 0;
  const { ledgerSumCents } = await shop.order.audit({});
  const [card] = await shop.product.getCards({ productIds: [id] });
  return {
    sold,
    refused,
    faults,
    seconds,
    perSecond: buyers / seconds,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    ledgerSumCents,
    left: card?.available ?? -1,
  };
}
