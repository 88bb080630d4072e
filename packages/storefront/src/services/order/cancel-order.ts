import { Refusal } from "../../contract/errors.ts";
import type { Order } from "../../contract/orders.ts";
import { driveOrReload } from "./place-order.ts";
import { isLeased, lease } from "./saga/lease.ts";
import type { Saga } from "./saga/saga.ts";
import { Overtaken, transition } from "./saga/transition.ts";
import type { OrderRow } from "./tables.ts";
import { isCancellable } from "./views/order-view.ts";
import { findOwn, readOrder } from "./views/read-orders.ts";

/** Money back, stock back; a second time is the same as once. */
export async function cancelOrder(saga: Saga, asked: { accountId: string; orderId: string }): Promise<Order> {
  const row = await findOwn(saga, asked);
  if (row.status === "cancelled") return readOrder(saga, row);
  const started = await (row.outcome === "cancelled" ? resume(saga, row) : start(saga, row));
  return readOrder(saga, started ? await driveOrReload(saga, started) : await findOwn(saga, asked));
}

async function resume(saga: Saga, row: OrderRow): Promise<OrderRow | null> {
  return isLeased(saga, row) ? null : lease(saga, row);
}

/** Writes that the order is being cancelled; null when somebody else did, at the same moment. */
async function start(saga: Saga, row: OrderRow): Promise<OrderRow | null> {
  if (!isCancellable(saga, row)) throw new Refusal("not_cancellable", whyNot(row));
  try {
    return await transition(saga, row, {
      step: "refunding",
      status: "pending",
      outcome: "cancelled",
      note: { status: "pending", text: "Being cancelled, as asked." },
    });
  } catch (error) {
    // A confirmed order has one way to go, so whoever was faster is cancelling it, too.
    if (error instanceof Overtaken) return null;
    throw error;
  }
}

const whyNot = ({ status }: OrderRow): string =>
  status === "pending"
    ? "This order is still being worked on. Try again once it is confirmed."
    : status === "confirmed"
      ? "This order was confirmed too long ago to be cancelled."
      : "Nothing of this order is left to cancel: nothing is charged.";
