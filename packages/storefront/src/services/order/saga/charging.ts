import { inTransaction } from "../../../database/in-transaction.ts";
import type { Charge } from "../../payment/gateway.ts";
import { post } from "../ledger/post.ts";
import type { OrderRow } from "../tables.ts";
import { move } from "./move.ts";
import { note } from "./note.ts";
import { after, type Saga } from "./saga.ts";

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
    return move(saga, saga.db, row, {
      step: "releasing",
      outcome: "failed",
      refusal_code: "unavailable",
      refusal_detail: "The payment could not be made in time. Nothing was charged; order again.",
    });
  }
  if (tooOldAt <= saga.now()) throw new Error("Too old to be charged, and a charge may still be on its way");
  return charged(saga, row, await charge(saga, row));
}

async function charge(saga: Saga, row: OrderRow): Promise<Charge> {
  if (row.items_cents === null || row.shipping_cents === null || row.card_token === null) {
    throw new Error(`Order ${row.id} is to be charged without an amount or a card.`);
  }
  try {
    return await saga.gateway.charge({
      idempotencyKey: chargeKey(row),
      amountCents: row.items_cents + row.shipping_cents,
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

/** Writes what became of a charge, whoever told us: the gateway's answer, our question, or a webhook. */
export async function charged(saga: Saga, row: OrderRow, charge: Charge): Promise<OrderRow> {
  return inTransaction(saga.db, async (trx) => chargedWithin(saga, trx, row, charge));
}

export async function chargedWithin(saga: Saga, trx: Saga["db"], row: OrderRow, charge: Charge): Promise<OrderRow> {
  const now = saga.now();
  if (charge.status === "declined") {
    const moved = await move(saga, trx, row, {
      step: "releasing",
      outcome: "declined",
      refusal_code: "payment_declined",
      refusal_detail: "The card was declined. Nothing was charged; order again with another card.",
    });
    await note(trx, row.id, now, "pending", "The payment was declined; nothing was charged.");
    return moved;
  }
  const inTime = row.step === "charging";
  const moved = await move(saga, trx, row, {
    step: inTime ? "confirming" : "refunding",
    status: "pending",
    charge_id: charge.chargeId,
  });
  await post(trx, moved, "payment", now);
  const late = "A payment came after the order had been given up; it goes back.";
  await note(trx, row.id, now, "pending", inTime ? "The payment went through." : late);
  return moved;
}
