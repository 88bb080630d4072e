/**
 * Takes a story in, a few events at a time, and tells its parent before each statement: somebody to be killed.
 * Told by `URL_OF_DATABASE` and `EVENTS`, which only take-in.kill.test.ts sets.
 */
import { openDatabase } from "../../../database/open-database.ts";
import { progressOf } from "../../../outbox/progress.ts";
import { recommendationMigrations } from "../migrations/all.ts";
import type { PlacedEvent } from "../placed-event.ts";
import { eventSource } from "../service.ts";
import type { RecommendationTables } from "../tables.ts";
import { takeIn } from "./take-in.ts";

const { URL_OF_DATABASE: url = "", EVENTS: events = "[]" } = process.env;
const db = await openDatabase<RecommendationTables>({
  url,
  service: "recommendation",
  migrations: recommendationMigrations,
});
const telling = db.withPlugin({
  transformQuery: ({ node }) => {
    process.send?.("step");
    return node;
  },
  transformResult: async ({ result }) => result,
});
const progress = progressOf(telling, eventSource);
// Written by the parent.
const story = JSON.parse(events) as PlacedEvent[];
for (let at = await progress.position(); at < story.length;)
  at = await progress.advance(story.slice(0, at + 4), takeIn);
await db.destroy();
process.disconnect();
