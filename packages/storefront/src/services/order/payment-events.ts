import { z } from "zod";
import { Id } from "../../contract/nouns.ts";
import { inTransaction } from "../../database/in-transaction.ts";
import type { PaymentEvent } from "../payment/gateway.ts";
import { chargedWithin, chargeKey } from "./saga/charging.ts";
import { drive } from "./saga/drive.ts";
import { isLeased, lease, Overtaken } from "./saga/move.ts";
import type { Saga } from "./saga/saga.ts";
import type { OrderRow } from "./tables.ts";

/** Keeps what the gateway tells, once, and acts on it as soon as the order is in nobody's hands. */
export async function receivePaymentEvent(saga: Saga, event: PaymentEvent): Promise<void> {
  // Not of our making: somebody else shares the gateway.
  if (!z.safeParse(Id, event.reference).success) return;
  const { id, reference } = event;
  await saga.db
    .insertInto("payment_events")
    .values({ id, order_id: reference, event: JSON.stringify(event), received_at: saga.now(), applied_at: null })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .execute();
  await apply(saga, event);
}

/** Acts on what was told while the order was in somebody's hands. Answers how many events are done with. */
export async function applyWaitingEvents(saga: Saga): Promise<number> {
  const waiting = await saga.db
    .selectFrom("payment_events")
    .select("event")
    .where("applied_at", "is", null)
    .orderBy("received_at")
    .limit(500)
    .execute();
  let done = 0;
  for (const { event } of waiting) done += (await apply(saga, event)) ? 1 : 0;
  return done;
}

/** Whether the event is done with; false while somebody works on its order. */
async function apply(saga: Saga, event: PaymentEvent): Promise<boolean> {
  const row = await saga.db.selectFrom("orders").selectAll().where("id", "=", event.reference).executeTakeFirst();
  if (!row || !isNews(row, event)) {
    await markApplied(saga, saga.db, event);
    return true;
  }
  const ours = isLeased(saga, row) ? null : await lease(saga, row);
  if (!ours) return false;
  try {
    const moved = await inTransaction(saga.db, async (trx) => {
      await markApplied(saga, trx, event);
      return chargedWithin(saga, trx, ours, event.charge);
    });
    await drive(saga, moved);
    return true;
  } catch (error) {
    if (error instanceof Overtaken) return false;
    throw error;
  }
}

type Charged = Extract<PaymentEvent, { type: "charged" }>;

/** Whether the order does not know yet what became of its charge, or believes that there is none. */
function isNews(row: OrderRow, event: PaymentEvent): event is Charged {
  if (event.type !== "charged" || event.idempotencyKey !== chargeKey(row) || row.charge_id !== null) return false;
  return event.charge.status === "succeeded" ? row.items_cents !== null : row.step === "charging";
}

async function markApplied(saga: Saga, trx: Saga["db"], { id }: PaymentEvent): Promise<void> {
  await trx
    .updateTable("payment_events")
    .set({ applied_at: saga.now() })
    .where("id", "=", id)
    .where("applied_at", "is", null)
    .execute();
}
