import type { Kysely } from "kysely";
import type { PaymentGateway } from "../payment/gateway.ts";
import { cancelOrder } from "./cancel-order.ts";
import type { OrderService } from "./door.ts";
import { audit } from "./ledger/audit.ts";
import { readSellerReport } from "./ledger/seller-report.ts";
import { receivePaymentEvent } from "./payment-events.ts";
import { placeOrder } from "./place-order.ts";
import { recover } from "./recovery.ts";
import { defaultTimes, type OrderLog, type OrderTimes, type Saga, type Stock } from "./saga/saga.ts";
import type { OrderTables } from "./tables.ts";
import { readNotifications } from "./views/read-notifications.ts";
import { findOwn, readOrder, readOrders } from "./views/read-orders.ts";
import { createTurns } from "./turns.ts";
import { repeating } from "./repeating.ts";

/** Somewhat more than there are connections to work with. */
const AT_ONCE = 16;
/** Less than callers wait for an answer. */
const PATIENCE_MS = 12_000;

export interface OrderServiceOptions {
  db: Kysely<OrderTables>;
  product: Stock;
  gateway: PaymentGateway;
  clock?: () => Date;
  log?: OrderLog;
  times?: Partial<OrderTimes>;
  /** How often to look for orders that somebody left unfinished; never, if absent. */
  recoverEveryMs?: number;
}

export interface RunningOrderService extends OrderService {
  /** Takes up what is unfinished and due, right now. Answers how much that was. */
  recover(): Promise<number>;
  /** Resolves when no order is being worked on any more. The database stays open. */
  close(): Promise<void>;
}

export function createOrderService(options: OrderServiceOptions): RunningOrderService {
  const { db, product, gateway, clock = () => new Date(), log = { warn() {} }, recoverEveryMs } = options;
  const saga: Saga = { db, product, gateway, now: clock, times: { ...defaultTimes, ...options.times }, log };
  const inTurn = createTurns(AT_ONCE, PATIENCE_MS);
  const running = new Set<Promise<unknown>>();
  function watched<T>(work: Promise<T>): Promise<T> {
    running.add(work);
    const done = () => running.delete(work);
    work.then(done, done);
    return work;
  }
  const worker =
    recoverEveryMs === undefined
      ? null
      : repeating(recoverEveryMs, () =>
          recover(saga).catch((error: unknown) => log.warn({ err: error }, "looking for unfinished orders failed")),
        );
  return {
    placeOrder: (asked) => watched(inTurn(() => placeOrder(saga, asked))),
    cancelOrder: (asked) => watched(inTurn(() => cancelOrder(saga, asked))),
    getOrder: async (asked) => readOrder(saga, await findOwn(saga, asked)),
    getOrders: (asked) => readOrders(saga, asked),
    getSellerReport: (asked) => readSellerReport(db, asked),
    getNotifications: (asked) => readNotifications(saga, asked),
    async receivePaymentWebhook(webhook) {
      await watched(receivePaymentEvent(saga, gateway.readWebhook(webhook)));
      return null;
    },
    audit: () => audit(db),
    recover: () => watched(recover(saga)),
    async close() {
      await worker?.stop();
      await Promise.allSettled(running);
    },
  };
}
