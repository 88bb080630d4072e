import { sql } from "kysely";
import { z } from "zod";
import { prepared } from "../../../database/prepared.ts";
import { Refusal } from "../../../contract/errors.ts";
import { Id, Moment } from "../../../contract/nouns.ts";
import type { Order } from "../../../contract/orders.ts";
import type { OrderService } from "../door.ts";
import type { Saga } from "../saga/saga.ts";
import type { OrderLineRow, OrderRow } from "../tables.ts";
import { cardOf, orderOf, type HistoryRow } from "./order-view.ts";

/** An order as it is now, for who may see it. */
export async function readOrder(saga: Saga, row: OrderRow): Promise<Order> {
  const [found] = await prepared<{ lines: OrderLineRow[] | null; history: HistoryRow[] | null }>(
    saga.db,
    "order-read",
    sql`
      select
        (select jsonb_agg(l order by l.line) from order_lines l where l.order_id = ${row.id}) as lines,
        (select jsonb_agg(h order by h.id) from order_history h where h.order_id = ${row.id}) as history`,
  );
  return orderOf(saga, row, found?.lines ?? [], found?.history ?? []);
}

/** The order of that id if it is this account's; anybody else's is not found, and neither is a refused attempt. */
export async function findOwn(saga: Saga, asked: { accountId: string; orderId: string }): Promise<OrderRow> {
  const row = await saga.db
    .selectFrom("orders")
    .selectAll()
    .where("id", "=", asked.orderId)
    .where("account_id", "=", asked.accountId)
    .where("status", "<>", "refused")
    .where("items_cents", "is not", null)
    .executeTakeFirst();
  if (!row) throw new Refusal("not_found", "You have no order by that number.");
  return row;
}

const Position = z.tuple([Moment, Id]);

/** Orders of an account, newest first, in pages. */
export async function readOrders(
  saga: Saga,
  { accountId, cursor, limit }: Parameters<OrderService["getOrders"]>[0],
): ReturnType<OrderService["getOrders"]> {
  let query = saga.db
    .selectFrom("orders")
    .selectAll()
    .where("account_id", "=", accountId)
    .where("status", "<>", "refused")
    .where("items_cents", "is not", null)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1);
  if (cursor !== undefined) {
    const [at, id] = positionOf(cursor);
    query = query.where(sql<boolean>`(created_at, id) < (${at}::timestamptz, ${id}::uuid)`);
  }
  const found = await query.execute();
  const rows = found.slice(0, limit);
  const lines = await linesOf(saga, rows);
  const last = found.length > limit ? rows.at(-1) : undefined;
  return { items: rows.map((row) => cardOf(row, lines.get(row.id) ?? [])), next: last ? cursorAfter(last) : null };
}

async function linesOf(saga: Saga, rows: readonly OrderRow[]): Promise<Map<string, OrderLineRow[]>> {
  if (rows.length === 0) return new Map();
  const ids = rows.map((row) => row.id);
  const lines = await saga.db
    .selectFrom("order_lines")
    .selectAll()
    .where("order_id", "=", (of) => sql`any(${of.val(ids)}::uuid[])`)
    .orderBy("line")
    .execute();
  return Map.groupBy(lines, (line) => line.order_id);
}

const cursorAfter = (row: OrderRow): string =>
  Buffer.from(JSON.stringify([row.created_at.toISOString(), row.id])).toString("base64url");

function positionOf(cursor: string): z.infer<typeof Position> {
  try {
    return Position.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch (cause) {
    throw Object.assign(new Refusal("invalid_input", "This cursor is not one that a list of orders ended with."), {
      cause,
    });
  }
}
