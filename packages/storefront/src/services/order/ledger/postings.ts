import { feeCents } from "./fee.ts";

/**
 * - `payment`: the gateway holds the buyer's money, and we owe it to the buyer.
 * - `sale`: we owe it to the sellers instead, and keep fee and shipping.
 * - `refund`: a payment that led to no sale goes back. - `reversal`: a sale and its payment are undone.
 */
export type Posting = "payment" | "sale" | "refund" | "reversal";

/** One line of the ledger. Debits are positive, credits negative. */
export interface Entry {
  account: "gateway_clearing" | "buyer_deposits" | "marketplace_fee" | "shipping" | `seller:${string}`;
  item: "total" | "goods" | "fee" | "shipping";
  amount_cents: number;
  /** How many copies of games moved; of sellers' goods only. */
  pieces: number;
}

type SoldLine = { seller_id: string; quantity: number; unit_price_cents: number };
export interface Sold {
  lines: readonly SoldLine[];
  shipping_cents: number;
}

/** What a posting writes for an order: entries that come to zero, none of them zero itself. */
export function entriesOf(posting: Posting, sold: Sold): Entry[] {
  const goods = sold.lines.reduce((sum, line) => sum + line.quantity * line.unit_price_cents, 0);
  const total = goods + sold.shipping_cents;
  switch (posting) {
    case "payment":
    case "refund":
      return entriesOfTotal(posting, total);
    case "sale":
      return balanced(posting, [entry("buyer_deposits", "total", total), ...earnings(sold, 1)]);
    case "reversal":
      return balanced(posting, [...earnings(sold, -1), entry("gateway_clearing", "total", -total)]);
  }
}

/** The same for the two postings that move a total as a whole. */
export function entriesOfTotal(posting: "payment" | "refund", total: number): Entry[] {
  const sign = posting === "payment" ? 1 : -1;
  const entries = [entry("gateway_clearing", "total", sign * total), entry("buyer_deposits", "total", -sign * total)];
  return balanced(posting, entries);
}

function balanced(posting: Posting, entries: readonly Entry[]): Entry[] {
  const sum = entries.reduce((all, each) => all + each.amount_cents, 0);
  if (sum !== 0) throw new Error(`A ${posting} that is off by ${sum} cents was about to be posted.`);
  return entries.filter((each) => each.amount_cents !== 0);
}

const entry = (account: Entry["account"], item: Entry["item"], amount_cents: number, pieces = 0): Entry => ({
  account,
  item,
  amount_cents,
  pieces,
});

/** What sellers, marketplace and carrier get, `sign` 1, or give back, `sign` -1. */
function earnings(sold: Sold, sign: 1 | -1): Entry[] {
  const bySeller = new Map<string, { cents: number; pieces: number }>();
  for (const { seller_id, quantity, unit_price_cents } of sold.lines) {
    const seller = bySeller.get(seller_id) ?? { cents: 0, pieces: 0 };
    bySeller.set(seller_id, {
      cents: seller.cents + quantity * unit_price_cents,
      pieces: seller.pieces + quantity,
    });
  }
  const entries: Entry[] = [];
  let fees = 0;
  for (const [seller, { cents, pieces }] of bySeller) {
    const fee = feeCents(cents);
    fees += fee;
    entries.push(entry(`seller:${seller}`, "goods", -sign * cents, pieces));
    entries.push(entry(`seller:${seller}`, "fee", sign * fee));
  }
  entries.push(entry("marketplace_fee", "fee", -sign * fees));
  entries.push(entry("shipping", "shipping", -sign * sold.shipping_cents));
  return entries;
}
