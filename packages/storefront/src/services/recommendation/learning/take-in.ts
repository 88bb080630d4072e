import type { Transaction } from "kysely";
import type { PlacedEvent } from "../placed-event.ts";
import type { RecommendationTables } from "../tables.ts";
import { takeFacts } from "./take-facts.ts";
import { takeViews } from "./take-views.ts";

/**
 * Takes events of the product service in, in their order, within the transaction that also says how far that is. What
 * somebody does with a listing counts for the title that it has at the end of the batch.
 */
export async function takeIn(trx: Transaction<RecommendationTables>, events: readonly PlacedEvent[]): Promise<void> {
  await takeFacts(trx, events);
  await takeViews(trx, events);
}
