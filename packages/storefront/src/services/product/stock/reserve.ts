import type { Transaction } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";
import type { ProductTables } from "../tables.ts";
import type { Admission } from "./admission.ts";
import { idsOf, inLockOrder, moveStock, type StockLine } from "./lines.ts";
import { lockOffers } from "./offers.ts";
import { keepLines, readLines, type ReservedLine } from "./reserved-lines.ts";
import { checkEnough, Shortage } from "./shortage.ts";
import { tellStock } from "./tell-stock.ts";

type ReserveInput = Parameters<ProductService["reserve"]>[0];

/** How often somebody may be quicker between a look at the stock and its lock, before that is called sold out. */
const ATTEMPTS = 5;

/** Sets every line aside, or none. An order that has its lines gets them again, as they were sold to it. */
export async function reserve(
  context: ProductContext,
  admission: Admission,
  input: ReserveInput,
): Promise<ReservedLine[]> {
  const lines = inLockOrder(input.lines);
  for (let attempt = 1; ; attempt++) {
    try {
      const leave = await admission.enter(input.orderId, lines);
      try {
        return await inTransaction(context.db, (trx) => reserveLocked(context, trx, input, lines));
      } finally {
        leave();
      }
    } catch (error) {
      if (!(error instanceof Shortage)) throw error;
      if (error.isFinal || attempt === ATTEMPTS) throw error.refusal;
    }
  }
}

async function reserveLocked(
  context: ProductContext,
  trx: Transaction<ProductTables>,
  { orderId, buyerId, ttlMs }: ReserveInput,
  lines: readonly StockLine[],
): Promise<ReservedLine[]> {
  const now = context.now();
  const until = { expires_at: new Date(now.getTime() + ttlMs), changed_at: now };
  // Orders before shelves, here and everywhere: whoever holds a shelf never waits for an order.
  const fresh = await trx
    .insertInto("reservation")
    .values({ order_id: orderId, buyer_id: buyerId, state: "held", ...until })
    .onConflict((conflict) => conflict.doNothing())
    .returning("order_id")
    .executeTakeFirst();
  if (fresh === undefined) return reserveAgain(context, trx, orderId, until);
  const offers = await lockOffers(trx, idsOf(lines));
  const reserved = lines.map(({ productId, quantity }): ReservedLine => {
    const offer = offers.get(productId);
    if (offer === undefined) throw new Refusal("not_found", `Listing ${productId} is not there (any more).`);
    if (offer.sellerId === buyerId) throw new Refusal("own_listing", `${offer.title} is your own listing.`);
    const { left: _, ...sold } = offer;
    return { ...sold, quantity };
  });
  checkEnough(lines, offers);
  await keepLines(trx, orderId, reserved);
  await tellStock(context.outbox, trx, await moveStock(trx, lines, { shelf: 0, aside: 1 }));
  return reserved;
}

/** What the order has; what it had before it ran out is set aside once more. */
async function reserveAgain(
  context: ProductContext,
  trx: Transaction<ProductTables>,
  orderId: string,
  until: { expires_at: Date; changed_at: Date },
): Promise<ReservedLine[]> {
  const order = trx.selectFrom("reservation").select("state").where("order_id", "=", orderId);
  const { state } = await order.forUpdate().executeTakeFirstOrThrow();
  if (state === "released") throw new Refusal("not_found", "This order was given up; place a new one.");
  const lines = await readLines(trx, orderId);
  if (state === "expired") {
    checkEnough(lines, await lockOffers(trx, idsOf(lines)));
    await tellStock(context.outbox, trx, await moveStock(trx, lines, { shelf: 0, aside: 1 }));
  }
  if (state === "expired" || state === "held") {
    await trx
      .updateTable("reservation")
      .set({ state: "held", ...until })
      .where("order_id", "=", orderId)
      .execute();
  }
  return lines;
}
