import { z } from "zod";
import { Cursor, Id, pageOf } from "../../contract/nouns.ts";
import { NewOrder, Order, OrderCard, orderCommands, SellerReport } from "../../contract/orders.ts";
import { Notification } from "../../contract/people.ts";
import { defineDoor, type ServiceOf } from "../../door/define-door.ts";

/** Orders and every cent they move. */
export const orderDoor = defineDoor("order", {
  /** Reserve, charge, confirm. The same key with the same order gives the same answer, however often. */
  placeOrder: {
    input: NewOrder.extend({ accountId: Id, idempotencyKey: z.string() }),
    output: Order,
    /** By its key. */
    idempotent: true,
    errors: orderCommands["POST orders"].errors,
    timeoutMs: 15_000,
  },
  cancelOrder: {
    input: z.object({ accountId: Id, orderId: Id }),
    output: Order,
    idempotent: true,
    errors: orderCommands["POST orders/{id}/cancel"].errors,
    timeoutMs: 15_000,
  },
  getOrder: {
    input: z.object({ accountId: Id, orderId: Id }),
    output: Order,
    idempotent: true,
    errors: ["not_found"],
  },
  getOrders: {
    input: z.object({ accountId: Id, cursor: Cursor.optional(), limit: z.int().min(1).max(50) }),
    output: pageOf(OrderCard),
    idempotent: true,
    errors: ["invalid_input"],
  },
  getSellerReport: {
    input: z.object({ sellerId: Id, year: z.int() }),
    output: SellerReport,
    idempotent: true,
    errors: [],
  },
  getNotifications: {
    input: z.object({ accountId: Id, limit: z.int().min(1).max(10_100) }),
    output: z.object({ items: z.array(Notification), total: z.int() }),
    idempotent: true,
    errors: [],
  },
  /** What the gateway tells of its own accord; `body` is as it came, `signature` proves who sent it. Twice is once. */
  receivePaymentWebhook: {
    input: z.object({ body: z.string(), signature: z.string() }),
    output: z.null(),
    idempotent: true,
    errors: ["forbidden", "invalid_input"],
  },
  /** For auditors: the sum of all entries (always zero), and how many orders are in which state. */
  audit: {
    input: z.object({}),
    output: z.object({ ledgerSumCents: z.int(), entries: z.int(), orders: z.record(z.string(), z.int()) }),
    idempotent: true,
    errors: [],
  },
});
export type OrderService = ServiceOf<typeof orderDoor>;
