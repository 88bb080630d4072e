import { sql } from "kysely";
import type { ProductContext } from "../context.ts";
import type { ProductService } from "../door.ts";

/** Where to read more of each kind. */
const parts = { "price-drop": "", "back-in-stock": "", sold: "", reviewed: "#reviews", commented: "#reviews" } as const;

/** Latest first. */
export async function getNotifications(
  { db }: ProductContext,
  { accountId, limit }: Parameters<ProductService["getNotifications"]>[0],
): ReturnType<ProductService["getNotifications"]> {
  const rows = await db
    .selectFrom("notification")
    .select(["id", "kind", "text", "product_id", "created_at"])
    .select(sql<number>`count(*) over ()`.as("total"))
    .where("account_id", "=", accountId)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .execute();
  const items = rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    text: row.text,
    href: `/products/${row.product_id}${parts[row.kind]}`,
    productId: row.product_id,
    createdAt: row.created_at.toISOString(),
  }));
  return { items, total: rows[0]?.total ?? 0 };
}
