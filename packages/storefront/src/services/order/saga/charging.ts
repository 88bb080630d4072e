import type { Charge } from "../../payment/gateway.ts";
import { entriesOfTotal } from "../ledger/postings.ts";
import type { OrderRow } from "../tables.ts";
import { after, type Saga } from "./saga.ts";
import { totalOf } from "./total.ts";
import { transition } from "./transition.ts";

/** One key an order: however often we ask, one charge. */
export const chargeKey = (row: Pick<OrderRow, "id">): string => `charge-${row.id}`;

/**
 * Charges the card. After a fault, whoever comes next asks what became of it before asking again with the same
 * key; and gives up when the order is old and the gateway has not seen a charge that must have arrived by now.
 *
 * @param resumed whether somebody before us may have asked.
 */
export async function charging(saga: Saga, row: OrderRow, resumed: boolean): Promise<OrderRow> {
  const found = resumed ? await outcomeOf(saga, row) : null;
  if (found) return charged(saga, row, found);
  const tooOldAt = after(row.created_at, saga.times.giveUpAfterMs);
  const surelyUnseenAt = after(tooOldAt, saga.times.chargeSettlesMs);
  if (surelyUnseenAt <= saga.now()) {
    return transition(saga, row, {
      step: "releasing",
      outcome: "failed",
      refusal: {
        code: "unavailable",
        message: "The payment could not be made in time. Nothing was charged; order again.",
      },
    });
  }
  if (tooOldAt <= saga.now()) throw new Error("Too old to be charged, and a charge may still be on its way");
  return charged(saga, row, await charge(saga, row));
}

async function charge(saga: Saga, row: OrderRow): Promise<Charge> {
  if (row.card_token === null) throw new Error(`Order ${row.id} is to be charged without a card.`);
  try {
    return await saga.gateway.charge({
      idempotencyKey: chargeKey(row),
      amountCents: totalOf(row),
      cardToken: row.card_token,
      reference: row.id,
    });
  } catch (error) {
    const found = await outcomeOf(saga, row);
    if (found) return found;
    throw error;
  }
}

/** What became of the charge as far as anybody can tell: the gateway when asked, or else what it told by itself. */
async function outcomeOf(saga: Saga, row: OrderRow): Promise<Charge | null> {
  try {
    return await saga.gateway.findCharge({ idempotencyKey: chargeKey(row) });
  } catch (error) {
    const told = await saga.db.selectFrom("payment_events").select("event").where("order_id", "=", row.id).execute();
    const charge = told.find(({ event }) => event.type === "charged" && event.idempotencyKey === chargeKey(row));
    if (charge?.event.type === "charged") return charge.event.charge;
    throw error;
  }
}

/**
 * Writes what became of a charge, whoever told us: the gateway's answer, our question, or a webhook.
 *
 * @param eventId the webhook's.
 */
export async function charged(saga: Saga, row: OrderRow, charge: Charge, eventId?: string): Promise<OrderRow> {
  const from = eventId === undefined ? {} : { eventId };
  if (charge.status === "declined") {
    return transition(saga, row, {
      ...from,
      step: "releasing",
      outcome: "declined",
      refusal: {
        code: "payment_declined",
        message: "The card was declined. Nothing was charged; order again with another card.",
      },
      note: { status: "pending", text: "The payment was declined; nothing was charged." },
    });
  }
  const inTime = row.step === "charging";
  const late = "A payment came after the order had been given up; it goes back.";
  return transition(saga, row, {
    ...from,
    step: inTime ? "confirming" : "refunding",
    status: "pending",
    charge_id: charge.chargeId,
    // Lost, it is asked of the gateway again; a webhook, which is told once, is kept for good.
    unhurried: eventId === undefined,
    posted: { posting: "payment", entries: entriesOfTotal("payment", totalOf(row)) },
    note: { status: "pending", text: inTime ? "The payment went through." : late },
  });
}
