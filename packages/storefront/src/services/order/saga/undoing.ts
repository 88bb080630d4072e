import { inTransaction } from "../../../database/in-transaction.ts";
import { post } from "../ledger/post.ts";
import type { OrderRow, UndoOutcome } from "../tables.ts";
import { move } from "./move.ts";
import { note, tellBuyer } from "./note.ts";
import type { Saga } from "./saga.ts";

const refundKey = (row: OrderRow): string => `refund-${row.id}`;

/** Gives the money back: of a sale that the buyer cancelled, or of a payment that led to none. */
export async function refunding(saga: Saga, row: OrderRow): Promise<OrderRow> {
  if (row.charge_id === null || row.items_cents === null || row.shipping_cents === null) {
    throw new Error(`Order ${row.id} is to be refunded without a charge.`);
  }
  const { refundId } = await saga.gateway.refund({
    idempotencyKey: refundKey(row),
    chargeId: row.charge_id,
    amountCents: row.items_cents + row.shipping_cents,
  });
  const cancelled = row.outcome === "cancelled";
  return inTransaction(saga.db, async (trx) => {
    const now = saga.now();
    const moved = await move(saga, trx, row, { step: cancelled ? "restocking" : "releasing", refund_id: refundId });
    await post(trx, row, cancelled ? "reversal" : "refund", now);
    await note(trx, row.id, now, "pending", "The payment was given back.");
    return moved;
  });
}

/**
 * Lets go of what is reserved, for good: a reservation that is still under way finds the order released. Where a
 * confirmation may have got through behind our back, the stock is put back as well.
 */
export async function releasing(saga: Saga, row: OrderRow): Promise<OrderRow> {
  await saga.product.releaseReservation({ orderId: row.id });
  if (row.charge_id !== null) await saga.product.restock({ orderId: row.id });
  return end(saga, row);
}

/** Puts what was sold back on the shelf. */
export async function restocking(saga: Saga, row: OrderRow): Promise<OrderRow> {
  await saga.product.restock({ orderId: row.id });
  return end(saga, row);
}

async function end(saga: Saga, row: OrderRow): Promise<OrderRow> {
  const { outcome } = row;
  if (outcome === null) throw new Error(`Order ${row.id} is being undone towards nothing.`);
  return inTransaction(saga.db, async (trx) => {
    const now = saga.now();
    const moved = await move(saga, trx, row, { step: "settled", status: outcome });
    await endings[outcome](trx, moved, now);
    return moved;
  });
}

const endings: Record<UndoOutcome, (trx: Saga["db"], row: OrderRow, now: Date) => Promise<void>> = {
  async refused() {},
  async declined(trx, row, now) {
    await note(trx, row.id, now, "declined", "Declined; nothing is reserved any more.");
    await tellBuyer(trx, row, now, "order-declined", "Your card was declined. Nothing was charged.");
  },
  async failed(trx, row, now) {
    await note(trx, row.id, now, "failed", row.refusal_detail ?? "The order could not be done.");
    await tellBuyer(trx, row, now, "order-cancelled", row.refusal_detail ?? "The order could not be done.");
  },
  async cancelled(trx, row, now) {
    await note(trx, row.id, now, "cancelled", "Cancelled; the payment was given back.");
    await tellBuyer(trx, row, now, "order-cancelled", "Your order is cancelled, and your payment was given back.");
  },
};
