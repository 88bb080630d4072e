import type { Transaction } from "kysely";
import type { Outbox } from "../../../outbox/outbox.ts";
import type { ProductTables } from "../tables.ts";
import { tell } from "../tell.ts";
import type { StockChange } from "./lines.ts";

/** Tells of listings of which more or fewer can be bought. */
export async function tellStock(
  outbox: Outbox,
  trx: Transaction<ProductTables>,
  changes: readonly StockChange[],
): Promise<void> {
  await tell(
    outbox,
    trx,
    changes.map(({ productId, available }) => ({ type: "availability", productId, available: available > 0 })),
  );
}
