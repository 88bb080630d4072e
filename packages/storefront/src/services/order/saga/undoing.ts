import { entriesOf, entriesOfTotal } from "../ledger/postings.ts";
import type { OrderRow, UndoOutcome } from "../tables.ts";
import type { Saga } from "./saga.ts";
import { soldOf, totalOf } from "./total.ts";
import { transition, type Transition } from "./transition.ts";

const refundKey = (row: OrderRow): string => `refund-${row.id}`;

/** Gives the money back: of a sale that the buyer cancelled, or of a payment that led to none. */
export async function refunding(saga: Saga, row: OrderRow): Promise<OrderRow> {
  if (row.charge_id === null) throw new Error(`Order ${row.id} is to be refunded without a charge.`);
  const cancelled = row.outcome === "cancelled";
  const entries = cancelled ? entriesOf("reversal", await soldOf(saga, row)) : entriesOfTotal("refund", totalOf(row));
  const { refundId } = await saga.gateway.refund({
    idempotencyKey: refundKey(row),
    chargeId: row.charge_id,
    amountCents: totalOf(row),
  });
  return transition(saga, row, {
    step: cancelled ? "restocking" : "releasing",
    refund_id: refundId,
    posted: { posting: cancelled ? "reversal" : "refund", entries },
    note: { status: "pending", text: "The payment was given back." },
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

function end(saga: Saga, row: OrderRow): Promise<OrderRow> {
  const { outcome } = row;
  if (outcome === null) throw new Error(`Order ${row.id} is being undone towards nothing.`);
  return transition(saga, row, { step: "settled", status: outcome, ...endings[outcome](row) });
}

/** What the buyer reads of each ending. */
const endings: Record<UndoOutcome, (row: OrderRow) => Pick<Transition, "note" | "told">> = {
  refused: () => ({}),
  declined: () => ({
    note: { status: "declined", text: "Declined; nothing is reserved any more." },
    told: { kind: "order-declined", text: "Your card was declined. Nothing was charged." },
  }),
  failed: ({ refusal_detail }) => {
    const text = refusal_detail ?? "The order could not be done.";
    return { note: { status: "failed", text }, told: { kind: "order-cancelled", text } };
  },
  cancelled: () => ({
    note: { status: "cancelled", text: "Cancelled; the payment was given back." },
    told: { kind: "order-cancelled", text: "Your order is cancelled, and your payment was given back." },
  }),
};
