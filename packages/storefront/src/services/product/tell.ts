import type { Transaction } from "kysely";
import type { Outbox } from "../../outbox/outbox.ts";
import type { ProductEvent } from "./event.ts";
import type { ProductTables } from "./tables.ts";

/** Tells everybody of what happened, if the transaction commits. */
export async function tell(
  outbox: Outbox,
  trx: Transaction<ProductTables>,
  events: readonly ProductEvent[],
): Promise<void> {
  await outbox.append(
    trx,
    events.map(({ type, ...payload }) => ({ type, payload })),
  );
}
