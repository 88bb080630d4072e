import { Refusal } from "../../../contract/errors.ts";
import { shippingCents } from "../../../contract/shipping.ts";
import type { OrderRow } from "../tables.ts";
import { after, type Saga, type Stock } from "./saga.ts";
import { transition } from "./transition.ts";
import { verdictOf } from "./verdict.ts";

type ReservedLine = Awaited<ReturnType<Stock["reserve"]>>[number];

/**
 * Sets the stock aside. What it costs right now must be what the shopper saw.
 *
 * @param resumed whether somebody before us may have asked.
 */
export async function reserving(saga: Saga, row: OrderRow, resumed: boolean): Promise<OrderRow> {
  if (after(row.created_at, saga.times.giveUpAfterMs) <= saga.now()) {
    return giveBack(saga, row, new Refusal("unavailable", "The stock could not be reserved in time; order again."));
  }
  let reserved: ReservedLine[];
  try {
    reserved = await saga.product.reserve({
      orderId: row.id,
      buyerId: row.account_id,
      lines: row.asked_lines.map(({ productId, quantity }) => ({ productId, quantity })),
      ttlMs: saga.times.reservationMs,
    });
  } catch (error) {
    const verdict = verdictOf(error);
    if (!verdict) throw error;
    // Another reservation may still be under way, from whoever had the order before us: it must not find the door open.
    if (resumed) return giveBack(saga, row, verdict);
    return transition(saga, row, { step: "settled", status: "refused", refusal: verdict });
  }
  const byProduct = new Map(reserved.map((line) => [line.productId, line]));
  const lines = row.asked_lines.map((asked) => {
    const line = byProduct.get(asked.productId);
    if (!line) throw new Error(`The reservation of order ${row.id} came without listing ${asked.productId}.`);
    return { asked, line };
  });
  const dearer = lines.filter(({ asked, line }) => asked.unitPriceCents !== line.unitPriceCents);
  if (dearer.length > 0) return giveBack(saga, row, priceChanged(dearer));
  return freeze(
    saga,
    row,
    lines.map(({ line }) => line),
  );
}

/** Writes the lines as they were reserved, and that the card is about to be charged. */
function freeze(saga: Saga, row: OrderRow, lines: readonly ReservedLine[]): Promise<OrderRow> {
  const pieces = lines.reduce((sum, line) => sum + line.quantity, 0);
  const items = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0);
  return transition(saga, row, {
    step: "charging",
    totals: { items_cents: items, shipping_cents: shippingCents(pieces) },
    lines: lines.map((line, index) => ({
      line: index + 1,
      product_id: line.productId,
      seller_id: line.sellerId,
      title: line.title,
      art_name: line.art.name,
      art_color: line.art.color,
      quantity: line.quantity,
      unit_price_cents: line.unitPriceCents,
    })),
    note: { status: "pending", text: "Ordered; the stock is set aside." },
  });
}

/** Nothing is charged, and nothing will be; what is reserved, or may still become so, is to be released. */
function giveBack(saga: Saga, row: OrderRow, refusal: Refusal): Promise<OrderRow> {
  return transition(saga, row, { step: "releasing", outcome: "refused", refusal });
}

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

function priceChanged(lines: { asked: { unitPriceCents: number }; line: ReservedLine }[]): Refusal {
  const changes = lines.map(
    ({ asked, line }) =>
      `“${line.title}” was shown at ${dollars(asked.unitPriceCents)} and is now ${dollars(line.unitPriceCents)}`,
  );
  return new Refusal("price_changed", `${changes.join("; ")}. Nothing was charged; look again and order anew.`);
}
