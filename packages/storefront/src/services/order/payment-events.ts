import { sql } from "kysely";
import { z } from "zod";
import { Id } from "../../contract/nouns.ts";
import { prepared } from "../../database/prepared.ts";
import type { PaymentEvent } from "../payment/gateway.ts";
import { charged, chargeKey } from "./saga/charging.ts";
import { drive } from "./saga/drive.ts";
import { isLeased, lease } from "./saga/lease.ts";
import type { Saga } from "./saga/saga.ts";
import { Overtaken } from "./saga/transition.ts";
import type { OrderRow } from "./tables.ts";

/** Keeps what the gateway tells, once, and acts on it as soon as the order is in nobody's hands. */
export async function receivePaymentEvent(saga: Saga, event: PaymentEvent): Promise<void> {
  // Not of our making: somebody else shares the gateway.
  if (!z.safeParse(Id, event.reference).success) return;
  const { id, reference } = event;
  const chargeId = event.type === "charged" && event.charge.status === "succeeded" ? event.charge.chargeId : null;
  // Nearly always the order heard the answer itself: then there is nothing to do.
  const [kept] = await prepared<{ applied_at: Date | null }>(
    saga.db,
    "order-keep-event",
    sql`
      insert into payment_events (id, order_id, event, received_at, applied_at)
      select ${id}, ${reference}, ${JSON.stringify(event)}::jsonb, ${saga.now()}::timestamptz,
        (select ${saga.now()}::timestamptz from orders where id = ${reference} and charge_id = ${chargeId})
      on conflict (id) do update set received_at = payment_events.received_at
      returning applied_at`,
  );
  if (kept?.applied_at) return;
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
    await markApplied(saga, event);
    return true;
  }
  const ours = isLeased(saga, row) ? null : await lease(saga, row);
  if (!ours) return false;
  try {
    await drive(saga, await charged(saga, ours, event.charge, event.id));
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

async function markApplied(saga: Saga, { id }: PaymentEvent): Promise<void> {
  await saga.db
    .updateTable("payment_events")
    .set({ applied_at: saga.now() })
    .where("id", "=", id)
    .where("applied_at", "is", null)
    .execute();
}
