import type { Heard, Market } from "./market.ts";

interface Row {
  id: string;
  account_id: string;
  idempotency_key: string;
  status: string;
  total: number | null;
}

/**
 * What is wrong with a market in which nothing is under way any more: nothing, or each lie in words. No oversell, no
 * charge without an order, no order without a charge, the ledger at zero, one outcome for a key.
 */
export async function liesOf(market: Market): Promise<string[]> {
  const { rows: orders } = await market.pool.query<Row>(
    `select id, account_id, idempotency_key, status, items_cents + shipping_cents as total
     from orders where account_id = any($1)`,
    [market.buyers],
  );
  const confirmed = orders.filter((order) => order.status === "confirmed");
  return [
    ...market.shelf.faults(),
    ...moneyLies(market, confirmed),
    ...shelfLies(market, orders, confirmed),
    ...(await ledgerLies(market, confirmed)),
    ...(await outcomeLies(market, orders)),
  ];
}

function moneyLies(market: Market, confirmed: readonly Row[]): string[] {
  const kept = market.purse.kept();
  const lies: string[] = [];
  for (const { id, total } of confirmed) {
    if (kept.get(id) !== total) lies.push(`order ${id} of ${total} is confirmed, and charged ${kept.get(id) ?? 0}`);
    kept.delete(id);
  }
  for (const [id, cents] of kept) lies.push(`${cents} cents are charged for ${id}, which is no confirmed order`);
  return lies;
}

function shelfLies(market: Market, orders: readonly Row[], confirmed: readonly Row[]): string[] {
  const lies: string[] = [];
  const sold = new Set(confirmed.map((order) => order.id));
  for (const { id, status } of orders) {
    const state = market.shelf.reservations.get(id)?.state;
    if (state === "held") lies.push(`${status} order ${id} still holds stock`);
    if ((state === "confirmed") !== sold.has(id)) lies.push(`${status} order ${id} has its stock ${state}`);
  }
  return lies;
}

async function ledgerLies(market: Market, confirmed: readonly Row[]): Promise<string[]> {
  const lies: string[] = [];
  const { ledgerSumCents } = await market.service.audit({});
  if (ledgerSumCents !== 0) lies.push(`the ledger is off by ${ledgerSumCents}`);
  const { rows: off } = await market.pool.query<{ order_id: string; posting: string }>(
    "select order_id, posting from ledger_entries group by 1, 2 having sum(amount_cents) <> 0",
  );
  for (const { order_id, posting } of off) lies.push(`the ${posting} of ${order_id} does not balance`);
  const { rows } = await market.pool.query<{ account: string; cents: number }>(
    `select account, sum(amount_cents)::bigint as cents from ledger_entries join orders on orders.id = order_id
     where account_id = any($1) group by 1`,
    [market.buyers],
  );
  const balance = (account: string) => rows.find((row) => row.account === account)?.cents ?? 0;
  const paid = confirmed.reduce((sum, order) => sum + (order.total ?? 0), 0);
  if (balance("buyer_deposits") !== 0) lies.push(`buyers are owed ${balance("buyer_deposits")}`);
  if (balance("gateway_clearing") !== paid) {
    lies.push(`the ledger says ${balance("gateway_clearing")} was paid, the orders ${paid}`);
  }
  return lies;
}

async function outcomeLies(market: Market, orders: readonly Row[]): Promise<string[]> {
  const lies: string[] = [];
  for (const [name, { asked, answers, cancelAsked }] of market.heard) {
    const own = orders.filter((each) => `${each.account_id} ${each.idempotency_key}` === name);
    if (own.length > 1) lies.push(`${name} led to ${own.length} orders`);
    const last = await market.place(asked);
    for (const answer of answers) {
      const lie = contradiction(answer, last, cancelAsked);
      if (lie) lies.push(`${name}: ${lie}`);
    }
  }
  return lies;
}

/** Why a caller who heard `before` cannot now hear `last`. */
function contradiction(before: Heard, last: Heard, cancelAsked: boolean): string | null {
  if ("nothing" in last) return `says nothing in the end: ${last.nothing}`;
  if ("order" in last && last.order.status === "pending") return "is pending in the end";
  if ("nothing" in before) return null;
  if ("refusal" in before) {
    if (before.refusal === "order_in_progress" || before.refusal === "idempotency_key_reused") return null;
    return "refusal" in last && last.refusal === before.refusal
      ? null
      : `was refused with ${before.refusal} before, and is ${JSON.stringify(last)} now`;
  }
  if (before.order.status === "pending") return null;
  const ended = "order" in last ? last.order.status : last.refusal;
  const fine =
    ended === before.order.status || (before.order.status === "confirmed" && ended === "cancelled" && cancelAsked);
  return fine ? null : `was ${before.order.status} before, and is ${ended} now`;
}
