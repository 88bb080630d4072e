import type { z } from "zod";
import type { Order, OrderCard } from "../../../contract/orders.ts";
import type { OrderLineRow, OrderRow, OrderTables, StoredStatus } from "../tables.ts";
import { after, type Saga } from "../saga/saga.ts";

type Card = z.infer<typeof OrderCard>;

/** An order as lists show it. */
export function cardOf(row: OrderRow, lines: readonly OrderLineRow[]): Card {
  const items = row.items_cents ?? 0;
  const shipping = row.shipping_cents ?? 0;
  return {
    id: row.id,
    status: shown(row.status),
    lines: lines.map((line) => ({
      productId: line.product_id,
      title: line.title,
      art: { name: line.art_name, color: line.art_color },
      quantity: line.quantity,
      unitPriceCents: line.unit_price_cents,
    })),
    itemsCents: items,
    shippingCents: shipping,
    totalCents: items + shipping,
    createdAt: row.created_at.toISOString(),
  };
}

/** Refused attempts are in no list; whoever holds one's id sees it as failed. */
const shown = (status: StoredStatus): Order["status"] => (status === "refused" ? "failed" : status);

export const isCancellable = (saga: Saga, row: OrderRow): boolean =>
  row.status === "confirmed" && saga.now() < after(row.created_at, saga.times.cancellableMs);

/** As JSON has it: moments are text. */
export type HistoryRow = Pick<OrderTables["order_history"], "status" | "note"> & { at: string };

/** An order in full. */
export function orderOf(
  saga: Saga,
  row: OrderRow,
  lines: readonly OrderLineRow[],
  history: readonly HistoryRow[],
): Order {
  return {
    ...cardOf(row, lines),
    address: row.address,
    history: history.map(({ at, status, note }) => ({ at: new Date(at).toISOString(), status, note })),
    cancellable: isCancellable(saga, row),
  };
}
