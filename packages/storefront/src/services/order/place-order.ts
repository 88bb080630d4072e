import { sql } from "kysely";
import { Refusal } from "../../contract/errors.ts";
import { Cents } from "../../contract/nouns.ts";
import type { Order } from "../../contract/orders.ts";
import { shippingCents } from "../../contract/shipping.ts";
import { prepared } from "../../database/prepared.ts";
import type { OrderService } from "./door.ts";
import { requestHash } from "./request-hash.ts";
import { drive } from "./saga/drive.ts";
import { isLeased, lease } from "./saga/lease.ts";
import { after, type Saga } from "./saga/saga.ts";
import { Overtaken } from "./saga/transition.ts";
import type { OrderRow } from "./tables.ts";
import { readOrder } from "./views/read-orders.ts";

type Asked = Parameters<OrderService["placeOrder"]>[0];

/** Takes an order as far as it goes, once for an account and key; the same again gets the same outcome. */
export async function placeOrder(saga: Saga, asked: Asked): Promise<Order> {
  checkTotal(asked);
  const hash = requestHash(asked);
  const started = await begin(saga, asked, hash);
  if (started) return answer(saga, await driveOrReload(saga, started));
  const known = await findByKey(saga, asked);
  if (!known.request_hash.equals(hash)) {
    throw new Refusal(
      "idempotency_key_reused",
      "This Idempotency-Key was sent with another order before. Send a new key with a new order.",
    );
  }
  if (known.step === "settled") return answer(saga, known);
  const ours = isLeased(saga, known) ? null : await lease(saga, known);
  if (ours) return answer(saga, await driveOrReload(saga, ours));
  throw inProgress();
}

/** Reaches the disk with the next step: lost before, it leaves a reservation that runs out, and nothing else. */
async function begin(saga: Saga, asked: Asked, hash: Buffer): Promise<OrderRow | undefined> {
  const now = saga.now();
  const [row] = await prepared<OrderRow>(
    saga.db,
    "order-begin",
    sql`
      insert into orders (
        account_id, idempotency_key, request_hash, asked_lines, address, card_token,
        status, step, due_at, lease_until, created_at
      ) values (
        ${asked.accountId}, ${asked.idempotencyKey}, ${hash}, ${JSON.stringify(asked.lines)}::jsonb,
        ${JSON.stringify(asked.address)}::jsonb, ${asked.payment.cardToken},
        'pending', 'reserving', ${now}, ${after(now, saga.times.leaseMs)}, ${now}
      )
      on conflict (account_id, idempotency_key) do nothing
      returning *, set_config('synchronous_commit', 'off', true)`,
  );
  return row;
}

function findByKey(saga: Saga, { accountId, idempotencyKey }: Asked): Promise<OrderRow> {
  return saga.db
    .selectFrom("orders")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("idempotency_key", "=", idempotencyKey)
    .executeTakeFirstOrThrow();
}

/** Drives the order; where somebody else took it, says how far they have come. */
export async function driveOrReload(saga: Saga, row: OrderRow): Promise<OrderRow> {
  try {
    return await drive(saga, row);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    return saga.db.selectFrom("orders").selectAll().where("id", "=", row.id).executeTakeFirstOrThrow();
  }
}

/** The outcome of an order as its buyer is told it, the first time and every other. */
async function answer(saga: Saga, row: OrderRow): Promise<Order> {
  if (row.refusal_code !== null && row.step === "settled") {
    throw new Refusal(row.refusal_code, row.refusal_detail ?? "");
  }
  // Not even reserved yet: there is nothing to show, and nothing to pay for.
  if (row.items_cents === null) throw inProgress();
  return readOrder(saga, row);
}

const inProgress = () =>
  new Refusal(
    "order_in_progress",
    "This order is being worked on. Send it again with the same key to hear the outcome.",
  );

/** Sums that no order can have are refused before anything is written. */
function checkTotal({ lines }: Asked): void {
  const items = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0);
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
  if (!Cents.safeParse(items + shippingCents(pieces)).success) {
    throw new Refusal("invalid_input", "An order may come to a million dollars at most. Order less at once.");
  }
}
