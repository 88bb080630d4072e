import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { testDatabase } from "../../src/database/test-database.ts";
import { orderMigrations } from "../../src/services/order/migrations/migrations.ts";
import type { OrderTables } from "../../src/services/order/tables.ts";
import { LiveGateway } from "../../src/services/payment/testing/live-gateway.ts";
import { productMigrations } from "../../src/services/product/migrations/all.ts";
import type { ProductTables } from "../../src/services/product/tables.ts";
import { listing, openShop } from "./shop.ts";

const product = await testDatabase<ProductTables>("product", productMigrations);
const order = await testDatabase<OrderTables>("order", orderMigrations);

const KILLS = 5;
const COPIES = 300;
const PRICES = [4_999, 1_234];
/** What a process that was killed had told anybody. */
interface Heard {
  asked: { accountId: string; idempotencyKey: string };
  status: string;
}

let gateway: LiveGateway;
const listings: { id: number; priceCents: number }[] = [];

beforeAll(async () => {
  gateway = await LiveGateway.start(3_000);
  const shop = await openShop({ productUrl: product.url, orderUrl: order.url, gatewayUrl: gateway.url });
  for (const priceCents of PRICES) {
    const { id } = await shop.product.createListing(listing(randomUUID(), "Some Quest", priceCents, COPIES));
    listings.push({ id, priceCents });
  }
  await shop.close();
});
afterAll(() => gateway.stop());

function startChild(calm: boolean): ChildProcess {
  const child = fork(join(import.meta.dirname, "shop.child.ts"));
  child.send({ productUrl: product.url, orderUrl: order.url, gatewayUrl: gateway.url, calm, listings });
  return child;
}

/** Lets it trade until it has told `messages` things, and kills it in the middle of everything else. */
async function tradeUntilKilled(messages: number): Promise<Heard[]> {
  const child = startChild(false);
  const heard: Heard[] = [];
  const gone = once(child, "exit");
  child.on("message", (message) => {
    heard.push(message as Heard);
    if (heard.length === messages) child.kill("SIGKILL");
  });
  expect(await gone).toEqual([null, "SIGKILL"]);
  return heard;
}

it("leaves nothing in between when its process is killed, and killed again", { timeout: 90_000 }, async () => {
  const heard: Heard[] = [];
  let unfinished = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    const messages = 1 + Math.floor(Math.random() * 40);
    heard.push(...(await tradeUntilKilled(messages)));
    unfinished += await countUnfinished();
  }
  const calm = startChild(true);
  expect(await once(calm, "exit")).toEqual([0, null]);

  const orders = await order.db
    .selectFrom("orders")
    .select(["id", "account_id", "idempotency_key", "status", "items_cents", "shipping_cents"])
    .execute();
  const confirmed = orders.filter(({ status }) => status === "confirmed");
  console.info(
    `killed ${KILLS} times: ${orders.length} orders, ${confirmed.length} confirmed, ${unfinished} were left open`,
  );
  expect(unfinished).toBeGreaterThan(0);
  expect(await countUnfinished()).toBe(0);

  // No charge without an order, no order without a charge.
  const totals = confirmed.map((row) => [row.id, (row.items_cents ?? 0) + (row.shipping_cents ?? 0)] as const);
  expect(await gateway.kept()).toEqual(Object.fromEntries(totals));
  // No oversell, and nothing set aside for good.
  expect(await stockFaults()).toEqual([]);
  const { rows: taken } = await sql<{ order_id: string }>`
    select order_id from reservation where state = 'confirmed' order by 1`.execute(product.db);
  expect(taken.map((row) => row.order_id)).toEqual(confirmed.map((row) => row.id).toSorted());
  // The ledger says what the gateway says.
  const { rows: balances } = await sql<{ account: string; cents: number }>`
    select account, sum(amount_cents)::bigint as cents from ledger_entries group by 1`.execute(order.db);
  const balance = (account: string) => balances.find((row) => row.account === account)?.cents ?? 0;
  expect(balances.reduce((sum, row) => sum + row.cents, 0)).toBe(0);
  expect(balance("buyer_deposits")).toBe(0);
  expect(balance("gateway_clearing")).toBe(totals.reduce((sum, [, cents]) => sum + cents, 0));
  // Nobody was told what is not so.
  for (const { asked, status } of heard) {
    const now = orders.find((row) => row.idempotency_key === asked.idempotencyKey)?.status ?? "nothing";
    const fine: Record<string, string[]> = {
      confirmed: ["confirmed", "cancelled"],
      pending: ["confirmed", "cancelled", "declined"],
      payment_declined: ["declined"],
      // Whoever was overtaken, on a busy machine, was told nothing of how it ends.
      order_in_progress: ["confirmed", "cancelled", "declined", "refused", "failed"],
    };
    expect(fine[status] ?? ["refused"], `${status} was told`).toContain(now);
  }
});

async function countUnfinished(): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*) as n from orders where step <> 'settled'`.execute(order.db);
  return rows[0]?.n ?? -1;
}

async function stockFaults(): Promise<unknown[]> {
  const { rows } = await sql`
    select i.product_id, i.quantity, i.reserved, sold.pieces from inventory i
    join lateral (
      select coalesce(sum(line.quantity), 0)::int as pieces from reservation_line line
      join reservation r on r.order_id = line.order_id and r.state = 'confirmed' where line.product_id = i.product_id
    ) sold on true
    where i.quantity + sold.pieces <> ${COPIES} or i.reserved <> 0 or i.quantity < 0`.execute(product.db);
  return rows;
}
