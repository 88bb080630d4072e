import type { Transaction } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import { inTransaction } from "../../../database/in-transaction.ts";
import type { ProductContext } from "../context.ts";
import { notifySellers, notifyWatchersOfReturn } from "../people/notify.ts";
import type { ProductTables, ReservationState } from "../tables.ts";
import { idsOf, moveStock } from "./lines.ts";
import { lockOffers } from "./offers.ts";
import { type ReservedLine, readLines } from "./reserved-lines.ts";
import { checkEnough, Shortage } from "./shortage.ts";
import { sweepExpired } from "./sweep.ts";
import { tellStock } from "./tell-stock.ts";

const RETRIES_AFTER_SWEEP = 3;

/** Takes what was set aside off the shelf for good; what ran out meanwhile too, if it is still there. */
export async function confirmReservation(context: ProductContext, { orderId }: { orderId: string }): Promise<null> {
  for (let attempt = 0; ; attempt++) {
    try {
      await inTransaction(context.db, (trx) => confirm(context, trx, orderId));
      return null;
    } catch (error) {
      if (!(error instanceof Shortage)) throw error;
      const swept = attempt < RETRIES_AFTER_SWEEP ? await sweepExpired(context, error.productIds) : 0;
      if (swept === 0) throw error.refusal;
    }
  }
}

async function confirm(context: ProductContext, trx: Transaction<ProductTables>, orderId: string): Promise<void> {
  const now = context.now();
  const state = await lockOrder(trx, orderId);
  if (state === "confirmed" || state === "restocked") return;
  if (state === undefined || state === "released") {
    throw new Refusal("not_found", "Nothing is set aside for this order.");
  }
  const lines = await readLines(trx, orderId);
  const offers = await lockOffers(trx, idsOf(lines));
  if (state === "expired") checkEnough(lines, offers);
  await tellStock(context.outbox, trx, await moveStock(trx, lines, { shelf: -1, aside: state === "held" ? -1 : 0 }));
  await notifySellers(trx, lines, now);
  await setState(trx, orderId, "confirmed", now);
}

/** Puts back what is set aside. An order that never came leaves a mark, so that its reserve is refused if it comes late. */
export async function releaseReservation(context: ProductContext, { orderId }: { orderId: string }): Promise<null> {
  const now = context.now();
  return inTransaction(context.db, async (trx) => {
    const mark = await trx
      .insertInto("reservation")
      .values({ order_id: orderId, buyer_id: null, state: "released", expires_at: now, changed_at: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning("order_id")
      .executeTakeFirst();
    if (mark !== undefined) return null;
    const state = await lockOrder(trx, orderId);
    if (state === "held") await putBack(context, trx, await readLines(trx, orderId));
    if (state === "held" || state === "expired") await setState(trx, orderId, "released", now);
    return null;
  });
}

/** Puts what a confirmed order took back on the shelf. Does nothing for an order that was not confirmed. */
export async function restock(context: ProductContext, { orderId }: { orderId: string }): Promise<null> {
  const now = context.now();
  return inTransaction(context.db, async (trx) => {
    if ((await lockOrder(trx, orderId)) !== "confirmed") return null;
    const lines = await readLines(trx, orderId);
    await lockOffers(trx, idsOf(lines));
    const changes = await moveStock(trx, lines, { shelf: 1, aside: 0 });
    await tellStock(context.outbox, trx, changes);
    await notifyWatchersOfReturn(trx, changes, now);
    await setState(trx, orderId, "restocked", now);
    return null;
  });
}

async function putBack(
  context: ProductContext,
  trx: Transaction<ProductTables>,
  lines: readonly ReservedLine[],
): Promise<void> {
  await lockOffers(trx, idsOf(lines));
  await tellStock(context.outbox, trx, await moveStock(trx, lines, { shelf: 0, aside: -1 }));
}

async function lockOrder(trx: Transaction<ProductTables>, orderId: string): Promise<ReservationState | undefined> {
  const order = trx.selectFrom("reservation").select("state").where("order_id", "=", orderId);
  return (await order.forUpdate().executeTakeFirst())?.state;
}

async function setState(trx: Transaction<ProductTables>, orderId: string, state: ReservationState, now: Date) {
  await trx.updateTable("reservation").set({ state, changed_at: now }).where("order_id", "=", orderId).execute();
}
