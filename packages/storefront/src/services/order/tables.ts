import type { ColumnType, Generated, JSONColumnType, Selectable } from "kysely";
import type { Address, NewOrder, OrderStatus } from "../../contract/orders.ts";
import type { Notification } from "../../contract/people.ts";
import type { ErrorCode } from "../../contract/errors.ts";
import type { PaymentEvent } from "../payment/gateway.ts";
import type { Posting } from "./ledger/postings.ts";

/** The call to another service that may or may not have happened; `settled` when there is none to make. */
export type Step = "reserving" | "charging" | "confirming" | "refunding" | "releasing" | "restocking" | "settled";
/** What shoppers see, and `refused`: an attempt that never became an order. */
export type StoredStatus = OrderStatus | "refused";
/** How an order ends that is being undone. */
export type UndoOutcome = "declined" | "cancelled" | "failed" | "refused";

type WrittenOnce<T> = ColumnType<T, T, never>;

interface OrdersTable {
  id: Generated<string>;
  account_id: WrittenOnce<string>;
  idempotency_key: WrittenOnce<string>;
  request_hash: WrittenOnce<Buffer>;
  asked_lines: JSONColumnType<NewOrder["lines"], string, never>;
  address: JSONColumnType<Address, string, never>;
  card_token: string | null;
  status: StoredStatus;
  step: Step;
  outcome: UndoOutcome | null;
  refusal_code: ErrorCode | null;
  refusal_detail: string | null;
  items_cents: number | null;
  shipping_cents: number | null;
  charge_id: string | null;
  refund_id: string | null;
  attempts: Generated<number>;
  due_at: Date;
  lease_until: Date | null;
  version: Generated<number>;
  created_at: WrittenOnce<Date>;
  settled_at: Date | null;
}
export type OrderRow = Selectable<OrdersTable>;

interface OrderLinesTable {
  order_id: string;
  line: number;
  product_id: number;
  seller_id: string;
  title: string;
  art_name: string;
  art_color: string;
  quantity: number;
  unit_price_cents: number;
}
export type OrderLineRow = Selectable<OrderLinesTable>;

export interface OrderTables {
  orders: OrdersTable;
  order_lines: OrderLinesTable;
  order_history: { order_id: string; id: Generated<number>; at: Date; status: OrderStatus; note: string };
  notifications: {
    id: Generated<string>;
    account_id: string;
    order_id: string;
    kind: Extract<Notification["kind"], `order-${string}`>;
    text: string;
    created_at: Date;
  };
  payment_events: {
    id: string;
    order_id: string;
    event: JSONColumnType<PaymentEvent, string, never>;
    received_at: Date;
    applied_at: Date | null;
  };
  ledger_entries: {
    order_id: WrittenOnce<string>;
    posting: WrittenOnce<Posting>;
    line: WrittenOnce<number>;
    account: WrittenOnce<string>;
    item: WrittenOnce<"total" | "goods" | "fee" | "shipping">;
    amount_cents: WrittenOnce<number>;
    pieces: WrittenOnce<number>;
    at: WrittenOnce<Date>;
  };
}
