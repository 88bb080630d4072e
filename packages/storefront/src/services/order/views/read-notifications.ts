import type { OrderService } from "../door.ts";
import type { Saga } from "../saga/saga.ts";

/** What became of an account's orders, latest first. */
export async function readNotifications(
  { db }: Saga,
  { accountId, limit }: Parameters<OrderService["getNotifications"]>[0],
): ReturnType<OrderService["getNotifications"]> {
  const [rows, { total }] = await Promise.all([
    db
      .selectFrom("notifications")
      .selectAll()
      .where("account_id", "=", accountId)
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .limit(limit)
      .execute(),
    db
      .selectFrom("notifications")
      .select((of) => of.fn.countAll<number>().as("total"))
      .where("account_id", "=", accountId)
      .executeTakeFirstOrThrow(),
  ]);
  return {
    items: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      text: row.text,
      href: `/orders/${row.order_id}`,
      productId: null,
      createdAt: row.created_at.toISOString(),
    })),
    total,
  };
}
