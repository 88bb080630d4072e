import { sql } from "kysely";
import type { Refusal } from "../../../contract/errors.ts";
import type { OrderStatus } from "../../../contract/orders.ts";
import { prepared } from "../../../database/prepared.ts";
import type { Entry, Posting } from "../ledger/postings.ts";
import type { OrderLineRow, OrderRow, OrderTables, Step, StoredStatus, UndoOutcome } from "../tables.ts";
import { after, type Saga } from "./saga.ts";

/** Somebody else works on this order now: whatever we know of it is old. */
export class Overtaken extends Error {
  override name = "Overtaken";
}

/** From one state of an order to the next, with all that is written along with it. What is left out stays. */
export interface Transition {
  step: Step;
  status?: StoredStatus;
  /** How the order ends, once it is undone. */
  outcome?: UndoOutcome;
  /** What its buyer is told in the end. */
  refusal?: Pick<Refusal, "code" | "message">;
  totals?: { items_cents: number; shipping_cents: number };
  charge_id?: string;
  refund_id?: string;
  lines?: readonly Omit<OrderLineRow, "order_id">[];
  posted?: { posting: Posting; entries: readonly Entry[] };
  /** For the history that the buyer reads. */
  note?: { status: OrderStatus; text: string };
  /** For the buyer's notifications. */
  told?: { kind: OrderTables["notifications"]["kind"]; text: string };
  /**
   * Whether this may reach the disk a moment later, together with what comes next. Only where losing it, with the
   * power, is the same as a crash just before: what is next to be done was done, and finds that out by itself.
   */
  unhurried?: boolean;
  /** The payment event that led here. */
  eventId?: string;
}

/**
 * Writes the next state of an order, if it is still as we read it, in one statement: all of it or nothing, in one
 * round trip. Keeps the lease, unless the order is settled by this. Throws `Overtaken` if it is not as we read it.
 */
export async function transition(saga: Saga, row: OrderRow, to: Transition): Promise<OrderRow> {
  const now = saga.now();
  const settles = to.step === "settled";
  const entries = (to.posted?.entries ?? []).map((entry, index) => ({ line: index + 1, ...entry }));
  const [moved] = await prepared<OrderRow>(
    saga.db,
    "order-transition",
    sql`
      with moved as (
        update orders set
          step = ${to.step}, status = ${to.status ?? row.status}, outcome = ${to.outcome ?? row.outcome},
          refusal_code = ${to.refusal?.code ?? row.refusal_code},
          refusal_detail = ${to.refusal?.message ?? row.refusal_detail},
          items_cents = ${to.totals?.items_cents ?? row.items_cents},
          shipping_cents = ${to.totals?.shipping_cents ?? row.shipping_cents},
          charge_id = ${to.charge_id ?? row.charge_id}, refund_id = ${to.refund_id ?? row.refund_id},
          card_token = ${settles ? null : row.card_token}, settled_at = ${settles ? now : null},
          lease_until = ${settles ? null : after(now, saga.times.leaseMs)},
          attempts = 0, version = version + 1
        where id = ${row.id} and version = ${row.version}
        returning *
      ), lines as (
        insert into order_lines
          (order_id, line, product_id, seller_id, title, art_name, art_color, quantity, unit_price_cents)
        select moved.id, l.line, l.product_id, l.seller_id, l.title, l.art_name, l.art_color, l.quantity, l.unit_price_cents
        from moved, jsonb_to_recordset(${JSON.stringify(to.lines ?? [])}::jsonb) as l (
          line smallint, product_id bigint, seller_id uuid, title text, art_name text, art_color text,
          quantity integer, unit_price_cents bigint
        )
      ), entries as (
        insert into ledger_entries (order_id, posting, line, account, item, amount_cents, pieces, at)
        select moved.id, ${to.posted?.posting ?? null}, e.line, e.account, e.item, e.amount_cents, e.pieces, ${now}
        from moved, jsonb_to_recordset(${JSON.stringify(entries)}::jsonb) as e (
          line smallint, account text, item text, amount_cents bigint, pieces integer
        )
      ), noted as (
        insert into order_history (order_id, at, status, note)
        select id, ${now}, ${to.note?.status ?? null}, ${to.note?.text ?? null} from moved
        where ${to.note !== undefined}
      ), told as (
        insert into notifications (account_id, order_id, kind, text, created_at)
        select account_id, id, ${to.told?.kind ?? null}, ${to.told?.text ?? null}, ${now} from moved
        where ${to.told !== undefined}
        on conflict (order_id, kind) do nothing
      ), applied as (
        update payment_events set applied_at = ${now} from moved where payment_events.id = ${to.eventId ?? null}
      )
      select moved.*, set_config('synchronous_commit', ${to.unhurried ? "off" : "on"}, true) from moved`,
  );
  if (!moved) throw overtaken(row);
  return moved;
}

/** Lets go of an order whose next call failed, to be taken up again later: the later, the more often it failed. */
export async function postpone(saga: Saga, row: OrderRow): Promise<OrderRow> {
  const waitMs = Math.min(60_000, saga.times.retryMs * 2 ** Math.min(row.attempts, 16));
  const [moved] = await prepared<OrderRow>(
    saga.db,
    "order-postpone",
    sql`
      update orders set
        attempts = attempts + 1, due_at = ${after(saga.now(), waitMs)}, lease_until = null, version = version + 1
      where id = ${row.id} and version = ${row.version}
      returning *`,
  );
  if (!moved) throw overtaken(row);
  return moved;
}

const overtaken = (row: OrderRow) => new Overtaken(`Order ${row.id} is no longer at version ${row.version}`);
