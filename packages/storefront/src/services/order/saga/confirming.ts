import { entriesOf } from "../ledger/postings.ts";
import type { OrderRow } from "../tables.ts";
import type { Saga } from "./saga.ts";
import { soldOf } from "./total.ts";
import { transition } from "./transition.ts";
import { verdictOf } from "./verdict.ts";

/** Takes the reserved stock for good. If the reservation ran out and the stock is gone, the money goes back. */
export async function confirming(saga: Saga, row: OrderRow): Promise<OrderRow> {
  const sold = await soldOf(saga, row);
  try {
    await saga.product.confirmReservation({ orderId: row.id });
  } catch (error) {
    if (!verdictOf(error)) throw error;
    return transition(saga, row, {
      step: "refunding",
      outcome: "failed",
      refusal: {
        code: "out_of_stock",
        message: "This sold out before the payment was through. The payment was given back.",
      },
      note: { status: "pending", text: "Sold out before the payment was through; the payment goes back." },
    });
  }
  return transition(saga, row, {
    step: "settled",
    status: "confirmed",
    posted: { posting: "sale", entries: entriesOf("sale", sold) },
    note: { status: "confirmed", text: "Confirmed: paid, and yours." },
    told: { kind: "order-confirmed", text: "Your order is confirmed." },
  });
}
