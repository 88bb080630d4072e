import type { Kysely } from "kysely";
import type { ProductService } from "../../product/door.ts";
import type { PaymentGateway } from "../../payment/gateway.ts";
import type { OrderTables } from "../tables.ts";

/** What the order service asks of the product service. */
export type Stock = Pick<ProductService, "reserve" | "confirmReservation" | "releaseReservation" | "restock">;

export interface OrderLog {
  warn(fields: object, message: string): void;
}

export interface OrderTimes {
  /** For how long whoever works on an order has it to himself, counted from his last step. */
  leaseMs: number;
  /** How long stock is set aside. */
  reservationMs: number;
  /** An order this old goes back rather than on, as long as nothing is charged. */
  giveUpAfterMs: number;
  /** How long after that a charge may still be on its way to the gateway, which says it has not seen it. */
  chargeSettlesMs: number;
  /** For how long a confirmed order can be cancelled. */
  cancellableMs: number;
  /** How long to wait after a first fault; doubles with each, up to a minute. */
  retryMs: number;
}

export const defaultTimes: OrderTimes = {
  leaseMs: 30_000,
  reservationMs: 15 * 60_000,
  giveUpAfterMs: 10 * 60_000,
  chargeSettlesMs: 60_000,
  cancellableMs: 14 * 24 * 3_600_000,
  retryMs: 1_000,
};

/** What every step of an order's way works with. */
export interface Saga {
  db: Kysely<OrderTables>;
  product: Stock;
  gateway: PaymentGateway;
  now: () => Date;
  times: OrderTimes;
  log: OrderLog;
}

export const after = (moment: Date, ms: number): Date => new Date(moment.getTime() + ms);
