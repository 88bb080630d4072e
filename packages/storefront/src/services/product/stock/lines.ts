import { sql, type Transaction } from "kysely";
import type { ProductTables } from "../tables.ts";

/** How many of one listing. */
export interface StockLine {
  productId: number;
  quantity: number;
}

/** What became of the stock of a listing. */
export interface StockChange {
  productId: number;
  quantityBefore: number;
  /** How many can be bought now. */
  available: number;
}

/** One line a listing, in the order in which everybody locks: by id, so that nobody waits in a circle. */
export function inLockOrder(lines: readonly StockLine[]): StockLine[] {
  const quantities = new Map<number, number>();
  for (const { productId, quantity } of lines) quantities.set(productId, (quantities.get(productId) ?? 0) + quantity);
  return [...quantities]
    .map(([productId, quantity]) => ({ productId, quantity }))
    .toSorted((a, b) => a.productId - b.productId);
}

export const idsOf = (lines: readonly StockLine[]) => lines.map(({ productId }) => productId);

/**
 * Puts the pieces of each line on the shelf or takes them off, and sets them aside or no longer; 0 leaves as is.
 * The rows are locked by the caller before. The table's checks refuse what would go below zero.
 */
export async function moveStock(
  trx: Transaction<ProductTables>,
  lines: readonly StockLine[],
  { shelf, aside }: { shelf: -1 | 0 | 1; aside: -1 | 0 | 1 },
): Promise<StockChange[]> {
  const { rows } = await sql<{ product_id: number; quantity: number; reserved: number; moved: number }>`
    update inventory i
    set quantity = i.quantity + ${shelf}::int * line.quantity,
        reserved = i.reserved + ${aside}::int * line.quantity,
        version = i.version + ${Math.abs(shelf)}::int
    from unnest(${idsOf(lines)}::bigint[], ${lines.map(({ quantity }) => quantity)}::int[]) as line (product_id, quantity)
    where i.product_id = line.product_id
    returning i.product_id, i.quantity, i.reserved, line.quantity as moved`.execute(trx);
  return rows.map((row) => ({
    productId: row.product_id,
    quantityBefore: row.quantity - shelf * row.moved,
    available: row.quantity - row.reserved,
  }));
}
