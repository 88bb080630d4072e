import { Pool } from "pg";
import { afterAll, expect, it } from "vitest";
import { rowTypes } from "../../database/row-types.ts";
import { testDatabase } from "../../database/test-database.ts";
import { Order } from "../../contract/orders.ts";
import { fillOnce } from "../../seed/fill/fill-once.ts";
import { makeSeedPlan } from "../../seed/make-plan.ts";
import { orderMigrations } from "./migrations/migrations.ts";
import { fillOrder } from "./seed.ts";
import { createOrderService } from "./service.ts";
import type { OrderTables } from "./tables.ts";
import { PurseWorld } from "./testing/purse-world.ts";
import { ShelfWorld } from "./testing/shelf-world.ts";

const { url, db } = await testDatabase<OrderTables>("order", orderMigrations);
const pool = new Pool({ connectionString: url, types: rowTypes, max: 2 });
afterAll(() => pool.end());

it("fills in a past that adds up, and leaves the ledger guarded", async () => {
  const plan = makeSeedPlan({ listings: 2_000 });
  let rows = 0;
  await fillOnce({ url, service: "order", plan, fill: fillOrder, progress: (more) => void (rows += more) });
  expect(rows).toBe(plan.counts.orders);

  const clock = () => new Date(plan.until);
  const service = createOrderService({
    db,
    product: new ShelfWorld(clock).door,
    gateway: new PurseWorld().door,
    clock,
  });
  const { ledgerSumCents, orders } = await service.audit({});
  expect(ledgerSumCents).toBe(0);
  expect((orders["confirmed"] ?? 0) + (orders["cancelled"] ?? 0)).toBe(rows);

  const { rows: owed } = await pool.query<{ sellers: string; buyers: string }>(`
    select
      -sum(amount_cents) filter (where account like 'seller:%') as sellers,
      coalesce(sum(amount_cents) filter (where account = 'buyer_deposits'), 0) as buyers
    from ledger_entries`);
  expect(Number(owed[0]?.sellers)).toBeGreaterThan(0);
  expect(Number(owed[0]?.buyers)).toBe(0);

  const first = Array.from(plan.orders()).find((order) => order.lines.length > 1);
  if (!first) throw new Error("the plan has no order of several lines");
  const order = Order.parse(await service.getOrder({ accountId: first.buyerId, orderId: first.id }));
  expect(order.lines.map((line) => line.productId)).toEqual(first.lines.map((line) => line.productId));
  expect(order).toMatchObject({ status: first.state, itemsCents: first.totalCents, cancellable: false });

  const unbalanced = pool.query(
    `insert into ledger_entries (order_id, posting, line, account, item, amount_cents, at)
     values ($1, 'refund', 1, 'shipping', 'shipping', 1, now())`,
    [first.id],
  );
  await expect(unbalanced).rejects.toThrow("is off by 1 cents");
});
