import { expect } from "vitest";
import { askDatabase } from "../world/ask-database.ts";
import type { ShopWorld } from "../world/shop-world.ts";
import { until } from "../world/until.ts";

/** Lets the time pass for which whoever works on an order has it to himself, and waits until no order is in between. */
export async function allDecided(world: ShopWorld): Promise<void> {
  await until(
    "every order to be decided",
    async () => {
      const open = "select 1 from orders where step <> 'settled'";
      await askDatabase(
        world.dataFolder,
        "order",
        "update orders set lease_until = now(), due_at = now() where step <> 'settled'",
      );
      return (await askDatabase(world.dataFolder, "order", open)).length === 0;
    },
    40_000,
  );
}

/** Holds ledger, stock and the gateway's own book against one another. Everything has to be decided. */
export async function audit(world: ShopWorld): Promise<void> {
  const [sums] = await askDatabase<{ all: string; deposits: string; clearing: string }>(
    world.dataFolder,
    "order",
    `select coalesce(sum(amount_cents), 0) as all,
      coalesce(sum(amount_cents) filter (where account = 'buyer_deposits'), 0) as deposits
     from ledger_entries`,
  );
  expect(sums).toEqual({ all: "0", deposits: "0" });

  // Orders of the seed are older; this gateway never charged them.
  const confirmed = await askDatabase<{ id: string; cents: number }>(
    world.dataFolder,
    "order",
    `select id, (items_cents + shipping_cents)::int as cents from orders
     where status = 'confirmed' and created_at > now() - interval '1 hour' order by id`,
  );
  const kept = await world.gateway.kept();
  expect([...kept].toSorted()).toEqual(confirmed.map(({ id, cents }) => [id, cents]));

  const wrong = await askDatabase(
    world.dataFolder,
    "product",
    `select product_id, quantity, reserved from inventory where quantity < 0 or reserved <> 0`,
  );
  expect(wrong).toEqual([]);
}
