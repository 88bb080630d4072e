import { randomUUID } from "node:crypto";
import { Refusal } from "../../src/contract/errors.ts";
import { address, listing, type Shop } from "./shop.ts";

export interface Pace {
  seconds: number;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  p99: number;
}

export interface Rush extends Pace {
  sold: number;
  /** By code. */
  refused: Record<string, number>;
  /** Anything that was neither sold nor refused; there should be none. */
  faults: unknown[];
  ledgerSumCents: number;
  /** Copies that can still be bought. */
  left: number;
}

const PRICE = 4_999;
const LISTINGS = 50;

/** That many buyers, all at once, each wanting one copy of the same listing. */
export async function rush(shop: Shop, buyers: number, copies: number): Promise<Rush> {
  const { id } = await shop.product.createListing(listing(randomUUID(), "The Last Hundred", PRICE, copies));
  const refused: Record<string, number> = {};
  const faults: unknown[] = [];
  let sold = 0;
  const pace = await timed(buyers, buyers, async () => {
    try {
      const { status } = await buy(shop, id);
      if (status === "confirmed") sold++;
      else faults.push(status);
    } catch (error) {
      if (error instanceof Refusal) refused[error.code] = (refused[error.code] ?? 0) + 1;
      else faults.push(error);
    }
  });
  const { ledgerSumCents } = await shop.order.audit({});
  const [card] = await shop.product.getCards({ productIds: [id] });
  return { ...pace, sold, refused, faults, ledgerSumCents, left: card?.available ?? -1 };
}

/** So many sales of listings that have enough, so many of them at a time. */
export async function sell(shop: Shop, sales: number, atOnce: number): Promise<Pace> {
  const ids: number[] = [];
  for (let n = 0; n < LISTINGS; n++) {
    ids.push((await shop.product.createListing(listing(randomUUID(), "Plenty", PRICE, sales))).id);
  }
  let next = 0;
  return timed(sales, atOnce, () => buy(shop, ids[next++ % LISTINGS] ?? 0));
}

function buy(shop: Shop, productId: number) {
  return shop.order.placeOrder({
    accountId: randomUUID(),
    idempotencyKey: randomUUID(),
    lines: [{ productId, quantity: 1, unitPriceCents: PRICE }],
    address,
    payment: { cardToken: "card_ok" },
  });
}

async function timed(times: number, atOnce: number, work: () => Promise<unknown>): Promise<Pace> {
  const took: number[] = [];
  let begun = 0;
  const lane = async () => {
    while (begun++ < times) {
      const from = performance.now();
      await work();
      took.push(performance.now() - from);
    }
  };
  const from = performance.now();
  await Promise.all(Array.from({ length: atOnce }, lane));
  const seconds = (performance.now() - from) / 1_000;
  took.sort((a, b) => a - b);
  const at = (part: number) => took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? 0;
  return { seconds, perSecond: times / seconds, p50: at(0.5), p95: at(0.95), p99: at(0.99) };
}
