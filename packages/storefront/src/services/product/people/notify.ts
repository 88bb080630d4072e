import { sql, type Transaction } from "kysely";
import type { StockChange } from "../stock/lines.ts";
import type { ReservedLine } from "../stock/reserved-lines.ts";
import type { ProductTables } from "../tables.ts";

type Trx = Transaction<ProductTables>;

const dollars = (cents: number) => `$${(cents / 100).toFixed(2)}`;

/** Each seller learns what was sold. */
export async function notifySellers(trx: Trx, lines: readonly ReservedLine[], at: Date): Promise<void> {
  const rows = lines.map((line) => ({
    account_id: line.sellerId,
    kind: "sold" as const,
    text: `${line.title} sold${line.quantity > 1 ? `, ${line.quantity} of them` : ""}.`,
    product_id: line.productId,
    created_at: at,
  }));
  await trx.insertInto("notification").values(rows).execute();
}

/** Who watches what was not on the shelf at all and is now. */
export async function notifyWatchersOfReturn(trx: Trx, changes: readonly StockChange[], at: Date): Promise<void> {
  const back = changes.filter(({ quantityBefore }) => quantityBefore === 0).map(({ productId }) => productId);
  if (back.length === 0) return;
  await sql`
    insert into notification (account_id, kind, text, product_id, created_at)
    select w.account_id, 'back-in-stock', l.title || ' is back in stock.', l.id, ${at}
    from watch w join listing l on l.id = w.product_id
    where w.product_id = any(${back}::bigint[])`.execute(trx);
}

/** Who watches what costs less now. */
export async function notifyWatchersOfPrice(
  trx: Trx,
  listing: { productId: number; title: string; fromCents: number; toCents: number },
  at: Date,
): Promise<void> {
  const { productId, title, fromCents, toCents } = listing;
  const text = `${title} went down from ${dollars(fromCents)} to ${dollars(toCents)}.`;
  await sql`
    insert into notification (account_id, kind, text, product_id, created_at)
    select account_id, 'price-drop', ${text}, product_id, ${at} from watch where product_id = ${productId}`.execute(
    trx,
  );
}

/** One person learns of what somebody else said. */
export async function notifyOfWords(
  trx: Trx,
  {
    accountId,
    kind,
    text,
    productId,
  }: { accountId: string; kind: "reviewed" | "commented"; text: string; productId: number },
  at: Date,
): Promise<void> {
  await trx
    .insertInto("notification")
    .values({ account_id: accountId, kind, text, product_id: productId, created_at: at })
    .execute();
}
