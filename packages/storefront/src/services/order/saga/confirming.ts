import { inTransaction } from "../../../database/in-transaction.ts";
import { post } from "../ledger/post.ts";
import type { OrderRow } from "../tables.ts";
import { move } from "./move.ts";
import { note, tellBuyer } from "./note.ts";
import type { Saga } from "./saga.ts";
import { verdictOf } from "./verdict.ts";

/** Takes the reserved stock for good. If the reservation ran out and the stock is gone, the money goes back. */
export async function confirming(saga: Saga, row: OrderRow): Promise<OrderRow> {
  try {
    await saga.product.confirmReservation({ orderId: row.id });
  } catch (error) {
    if (!verdictOf(error)) throw error;
    return inTransaction(saga.db, async (trx) => {
      const moved = await move(saga, trx, row, {
        step: "refunding",
        outcome: "failed",
        refusal_code: "out_of_stock",
        refusal_detail: "This sold out before the payment was through. The payment was given back.",
      });
      await note(trx, row.id, saga.now(), "pending", "Sold out before the payment was through; the payment goes back.");
      return moved;
    });
  }
  return inTransaction(saga.db, async (trx) => {
    const now = saga.now();
    const moved = await move(saga, trx, row, { step: "settled", status: "confirmed" });
    await post(trx, row, "sale", now);
    await note(trx, row.id, now, "confirmed", "Confirmed: paid, and yours.");
    await tellBuyer(trx, row, now, "order-confirmed", "Your order is confirmed.");
    return moved;
  });
}
