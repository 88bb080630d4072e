import { sql } from "kysely";
import { expect, it } from "vitest";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";

const { product, db, seller } = await productWorld();

const list = async (quantity: number) => {
  const { id } = await product.createListing(aListing({ sellerId: seller, quantity }));
  return id;
};
const shelf = async (productId: number) =>
  db
    .selectFrom("inventory")
    .select(["quantity", "reserved", "version"])
    .where("product_id", "=", productId)
    .executeTakeFirstOrThrow();
const reserve = (orderId: string, lines: [productId: number, quantity: number][], ttlMs = 60_000) =>
  product.reserve({
    orderId,
    buyerId: newId(),
    ttlMs,
    lines: lines.map(([productId, quantity]) => ({ productId, quantity })),
  });

it("sells 100 of 100 to 1,000 buyers, and tells 900 that it is gone", async () => {
  const a = await list(100);
  const begin = performance.now();
  const codes = await Promise.all(Array.from({ length: 1_000 }, () => refusalOf(reserve(newId(), [[a, 1]]))));
  const tookMs = performance.now() - begin;
  expect(codes.filter((code) => code === "none")).toHaveLength(100);
  expect(codes.filter((code) => code === "out_of_stock")).toHaveLength(900);
  expect(await shelf(a)).toMatchObject({ quantity: 100, reserved: 100 });
  console.info(`1,000 buyers for 100 pieces: ${tookMs.toFixed(0)} ms`);
}, 30_000);

it("never waits in a circle where orders want the same listings in any order", async () => {
  const ids = await Promise.all([1, 2, 3, 4].map(() => list(1_000)));
  const deadlocks = async () => {
    const { rows } = await sql<{ count: number }>`
      select deadlocks::int as count from pg_stat_database where datname = current_database()`.execute(db);
    return rows[0]?.count;
  };
  const before = await deadlocks();
  await Promise.all(
    Array.from({ length: 100 }, async (_, turn) => {
      const lines = ids.map((id): [number, number] => [id, 1]);
      const orderId = newId();
      await reserve(orderId, turn % 2 === 0 ? lines : lines.toReversed(), turn % 3 === 0 ? -1 : 60_000);
      const settle = [product.confirmReservation, product.releaseReservation, product.confirmReservation][turn % 3];
      await Promise.all([settle?.({ orderId }), product.sweep()]);
      if (turn % 3 === 2) await product.restock({ orderId });
    }),
  );
  await product.sweep();
  expect(await deadlocks()).toBe(before);
  const { rows } = await sql<{ wrong: number }>`
    select count(*)::int as wrong from inventory i
    where reserved <> (
      select coalesce(sum(line.quantity), 0) from reservation_line line join reservation r using (order_id)
      where line.product_id = i.product_id and r.state = 'held')`.execute(db);
  expect(rows).toEqual([{ wrong: 0 }]);
}, 30_000);

it("keeps to the stock where orders are reserved, confirmed, released and swept by chance", async () => {
  const ids = [await list(2), await list(2), await list(2)];
  const orders = Array.from({ length: 60 }, () => newId());
  let seed = 7;
  const draw = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const acts = Array.from({ length: 600 }, () => {
    const orderId = orders[draw(orders.length)] as string;
    const lines = ids.filter(() => draw(2) === 0).map((id): [number, number] => [id, 1 + draw(2)]);
    switch (draw(6)) {
      case 0:
      case 1:
        return () => (lines.length > 0 ? reserve(orderId, lines, draw(2) === 0 ? -1 : 60_000) : product.sweep());
      case 2:
        return () => product.confirmReservation({ orderId });
      case 3:
        return () => product.releaseReservation({ orderId });
      case 4:
        return () => product.restock({ orderId });
      default:
        return () => product.sweep();
    }
  });
  const codes = await Promise.all(acts.map((act) => refusalOf(act())));
  expect([...new Set(codes)].toSorted()).toEqual(["none", "not_found", "out_of_stock"]);
  const { rows } = await sql<{ product_id: number; lost: number }>`
    select i.product_id, i.quantity + coalesce(sum(line.quantity) filter (where r.state = 'confirmed'), 0) - 2 as lost,
      i.reserved - coalesce(sum(line.quantity) filter (where r.state = 'held'), 0) as adrift
    from inventory i
    left join reservation_line line on line.product_id = i.product_id left join reservation r using (order_id)
    where i.product_id = any(${ids}::bigint[]) group by i.product_id order by 1`.execute(db);
  expect(rows).toEqual(ids.map((product_id) => ({ product_id, lost: 0, adrift: 0 })));
}, 30_000);
