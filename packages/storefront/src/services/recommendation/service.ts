import type { Kysely } from "kysely";
import { follow } from "../../outbox/follow.ts";
import { progressOf } from "../../outbox/progress.ts";
import type { ProductService } from "../product/door.ts";
import { composeRows } from "./answering/compose-rows.ts";
import { findAlike } from "./answering/find-alike.ts";
import { findCandidates } from "./answering/find-candidates.ts";
import type { RecommendationService } from "./door.ts";
import { forgetOldViews } from "./forget.ts";
import { takeIn } from "./learning/take-in.ts";
import type { RecommendationTables } from "./tables.ts";

/** What events are followed under. */
export const eventSource = "product";
const forgetEveryMs = 6 * 3_600_000;

export interface RecommendationNeeds {
  /** Its own database, migrated by `recommendationMigrations`; whoever opened it closes it. */
  db: Kysely<RecommendationTables>;
  /** All it knows comes from there. */
  product: Pick<ProductService, "getEvents">;
  clock?: () => Date;
  /** Told of faults of work that nobody waits for. It is tried again. */
  onFault?: (fault: unknown) => void;
}

/** What people may like. Follows the product service's events until `close`, which waits for the batch under way. */
export function createRecommendationService(
  needs: RecommendationNeeds,
): RecommendationService & { close(): Promise<void> } {
  const { db, product, clock = () => new Date(), onFault = () => {} } = needs;
  const closing = new AbortController();
  const following = follow({
    read: (at) => product.getEvents(at),
    progress: progressOf(db, eventSource),
    handle: takeIn,
    signal: closing.signal,
    limit: 1_000,
    waitMs: 20_000,
    onFault,
  });
  const forgetting = setInterval(() => forgetOldViews(db, clock()).catch(onFault), forgetEveryMs).unref();

  return {
    async recommend(question) {
      return composeRows(await findCandidates(db, question), question.limit);
    },
    getAlike: (question) => findAlike(db, question),
    async getProgress() {
      const row = await db
        .selectFrom("event_progress")
        .select(["last_processed_id", "updated_at"])
        .where("source", "=", eventSource)
        .executeTakeFirst();
      return { lastProcessedId: row?.last_processed_id ?? 0, processedAt: row?.updated_at.toISOString() ?? null };
    },
    async close() {
      closing.abort();
      clearInterval(forgetting);
      await following;
    },
  };
}
