import { type Kysely, sql } from "kysely";
import { Refusal } from "../../../contract/errors.ts";
import type { ProductTables } from "../tables.ts";
import { idsOf, type StockLine } from "./lines.ts";

interface Short {
  productId: number;
  title: string;
  wanted: number;
  left: number;
}

/** Not enough is left of something, unless what ran out is taken back first. */
export class Shortage extends Error {
  readonly productIds: readonly number[];
  readonly refusal: Refusal;

  constructor(short: readonly Short[]) {
    const detail = short.map(({ title, wanted, left }) => `${title}: ${wanted} wanted, ${left} left.`).join(" ");
    super(detail);
    this.productIds = short.map(({ productId }) => productId);
    this.refusal = new Refusal(
      "out_of_stock",
      detail,
      short.map(({ productId, left }) => ({ path: `lines.${productId}.quantity`, message: `at most ${left}` })),
    );
  }
}

/** Fails with a `Shortage` if fewer are left than are wanted. What is not on offer at all is somebody else's question. */
export function checkEnough(
  lines: readonly StockLine[],
  offers: ReadonlyMap<number, { title: string; left: number }>,
): void {
  const short = lines.flatMap(({ productId, quantity: wanted }): Short[] => {
    const offer = offers.get(productId);
    return offer === undefined || offer.left >= wanted
      ? []
      : [{ productId, title: offer.title, wanted, left: offer.left }];
  });
  if (short.length > 0) throw new Shortage(short);
}

/**
 * The same by a look without locks: of a thousand who want the last one, nearly all are told so here and hold nobody
 * up. Says nothing of an order that is known, since that may have its lines already.
 */
export async function checkEnoughAtAGlance(
  db: Kysely<ProductTables>,
  orderId: string,
  lines: readonly StockLine[],
): Promise<void> {
  const { rows } = await sql<Short>`
    select line.product_id as "productId", l.title, line.quantity as wanted, i.quantity - i.reserved as left
    from unnest(${idsOf(lines)}::bigint[], ${lines.map(({ quantity }) => quantity)}::int[]) as line (product_id, quantity)
    join inventory i on i.product_id = line.product_id and i.quantity - i.reserved < line.quantity
    join listing l on l.id = line.product_id
    where not exists (select from reservation where order_id = ${orderId})`.execute(db);
  if (rows.length > 0) throw new Shortage(rows);
}
