import type { Client } from "pg";
import type { Address, OrderStatus } from "../../contract/orders.ts";
import { shippingCents } from "../../contract/shipping.ts";
import { copyRows, type CopyValue } from "../../seed/fill/copy-rows.ts";
import { counted } from "../../seed/fill/counted.ts";
import type { FillService } from "../../seed/fill/fill-service.ts";
import type { SeedOrder, SeedPlan } from "../../seed/plan.ts";
import { entriesOf, type Posting } from "./ledger/postings.ts";
import { requestHash } from "./request-hash.ts";

/** Orders at a time: one walk through the plan, and the memory of these. */
const BATCH = 5_000;

const tables = ["orders", "order_lines", "order_history", "notifications", "ledger_entries"] as const;
/** Rows by table, as values by column; all rows of a table have the same columns in the same order. */
type Rows = Record<(typeof tables)[number], Record<string, CopyValue>[]>;

/** Fills in the orders of the past, with every cent they moved. */
export const fillOrder: FillService = async (client, plan, progress) => {
  const names = new Map(Array.from(plan.accounts(), (account) => [account.id, account.name]));
  // Looked at once over all at the end, rather than at every entry.
  await client.query("alter table ledger_entries disable trigger ledger_balances");
  let rows = emptyRows();
  let waiting = 0;
  for (const order of counted(plan.orders(), progress)) {
    addOrder(rows, order, plan, addressOf(order.buyerId, names.get(order.buyerId) ?? "A. Buyer"));
    if (++waiting < BATCH) continue;
    await write(client, rows);
    rows = emptyRows();
    waiting = 0;
  }
  await write(client, rows);
  const { rows: off } = await client.query(
    "select order_id, posting from ledger_entries group by 1, 2 having sum(amount_cents) <> 0 limit 1",
  );
  if (off.length > 0) throw new Error(`The seed's ledger does not balance: ${JSON.stringify(off[0])}`);
  await client.query("alter table ledger_entries enable trigger ledger_balances");
};

const emptyRows = (): Rows => ({
  orders: [],
  order_lines: [],
  order_history: [],
  notifications: [],
  ledger_entries: [],
});

async function write(client: Client, rows: Rows): Promise<void> {
  for (const table of tables) {
    const [first] = rows[table];
    if (first) await copyRows(client, table, Object.keys(first), rows[table].map(Object.values));
  }
}

function addOrder(rows: Rows, order: SeedOrder, plan: SeedPlan, address: Address): void {
  const { id, buyerId, lines, createdAt, settledAt, state } = order;
  const cancelled = state === "cancelled";
  const askedLines = lines.map(({ productId, quantity, unitPriceCents }) => ({ productId, quantity, unitPriceCents }));
  const sold = {
    lines: lines.map(({ sellerId, quantity, unitPriceCents }) => ({
      seller_id: sellerId,
      quantity,
      unit_price_cents: unitPriceCents,
    })),
    shipping_cents: shippingCents(lines.reduce((pieces, line) => pieces + line.quantity, 0)),
  };
  const hash = requestHash({ lines: askedLines, address, payment: { cardToken: "card_seed" } });
  rows.orders.push({
    id,
    account_id: buyerId,
    idempotency_key: order.idempotencyKey,
    request_hash: `\\x${hash.toString("hex")}`,
    asked_lines: JSON.stringify(askedLines),
    address: JSON.stringify(address),
    status: state,
    step: "settled",
    outcome: cancelled ? "cancelled" : null,
    items_cents: lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0),
    shipping_cents: sold.shipping_cents,
    charge_id: `ch_seed_${id}`,
    refund_id: cancelled ? `re_seed_${id}` : null,
    due_at: createdAt,
    created_at: createdAt,
    settled_at: settledAt,
  });
  lines.forEach((line, index) => {
    const { art } = plan.listing(line.productId);
    rows.order_lines.push({
      order_id: id,
      line: index + 1,
      product_id: line.productId,
      seller_id: line.sellerId,
      title: line.title,
      art_name: art.name,
      art_color: art.color,
      quantity: line.quantity,
      unit_price_cents: line.unitPriceCents,
    });
  });
  const post = (posting: Posting, at: string) => {
    entriesOf(posting, sold).forEach((entry, index) => {
      rows.ledger_entries.push({ order_id: id, posting, line: index + 1, at, ...entry });
    });
  };
  const note = (at: string, status: OrderStatus, text: string) =>
    rows.order_history.push({ order_id: id, at, status, note: text });
  const tell = (kind: string, text: string, at: string) =>
    rows.notifications.push({ account_id: buyerId, order_id: id, kind, text, created_at: at });
  const confirmedAt = cancelled ? createdAt : settledAt;
  note(createdAt, "pending", "Ordered; the stock is set aside.");
  post("payment", confirmedAt);
  post("sale", confirmedAt);
  note(confirmedAt, "confirmed", "Confirmed: paid, and yours.");
  tell("order-confirmed", "Your order is confirmed.", confirmedAt);
  if (!cancelled) return;
  post("reversal", settledAt);
  note(settledAt, "cancelled", "Cancelled; the payment was given back.");
  tell("order-cancelled", "Your order is cancelled, and your payment was given back.", settledAt);
}

const streets = ["Maple Street", "Station Road", "Mill Lane", "Second Avenue", "Harbour Street", "Orchard Way"];
const cities = [
  ["Salem", "97301"],
  ["Duluth", "55802"],
  ["Ithaca", "14850"],
  ["Tucson", "85701"],
  ["Bangor", "04401"],
] as const;

/** Somewhere to live, the same for a buyer every time. */
function addressOf(buyerId: string, name: string): Address {
  const number = Number.parseInt(buyerId.slice(-6), 16);
  const [city, postalCode] = cities[number % cities.length] ?? cities[0];
  const street = `${1 + (number % 240)} ${streets[number % streets.length]}`;
  return { name, street, city, postalCode, country: "US" };
}
