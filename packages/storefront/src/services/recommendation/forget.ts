import type { Kysely } from "kysely";
import { forgetAfterMs } from "./learning/bounds.ts";
import type { RecommendationTables } from "./tables.ts";

/** Forgets who looked at what long ago. What was learnt from it stays, and fades. */
export async function forgetOldViews(db: Kysely<RecommendationTables>, now: Date): Promise<void> {
  await db
    .deleteFrom("views")
    .where("seen_at", "<", new Date(now.getTime() - forgetAfterMs))
    .execute();
}
