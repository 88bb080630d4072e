import { testDatabase } from "../../../database/test-database.ts";
import { progressOf } from "../../../outbox/progress.ts";
import type { Platform } from "../../../contract/nouns.ts";
import type { ProductEvent } from "../../product/event.ts";
import { takeIn } from "../learning/take-in.ts";
import { recommendationMigrations } from "../migrations/all.ts";
import type { PlacedEvent } from "../placed-event.ts";
import { createRecommendationService, eventSource } from "../service.ts";
import type { RecommendationTables } from "../tables.ts";

export const startMs = Date.parse("2026-03-01T12:00:00.000Z");
const uuid = (kind: string, nth: number) => `019a0000-${kind}-7000-8000-${String(nth).padStart(12, "0")}`;
export const viewer = (nth: number) => uuid("aaaa", nth);
export const seller = (nth: number) => uuid("bbbb", nth);

/** A stream of product events as the product service would tell them, in one order. */
export function eventLog() {
  const events: PlacedEvent[] = [];
  const add = (event: ProductEvent) => {
    events.push({ id: events.length + 1, createdAt: new Date(startMs).toISOString(), event });
  };
  return {
    events,
    list: (productId: number, title: string, more: { platform?: Platform; genre?: string; sellerId?: string } = {}) =>
      add({
        type: "listed",
        productId,
        sellerId: more.sellerId ?? seller(1),
        title,
        platform: more.platform ?? "nes",
        genre: more.genre ?? "action",
        priceCents: 1_000,
      }),
    available: (productId: number, available: boolean) => add({ type: "availability", productId, available }),
    /** A sitting: listings one after the other, ten seconds each. */
    look: (viewerId: string, productIds: readonly number[], atMs = startMs) =>
      productIds.forEach((productId, nth) =>
        add({ type: "viewed", productId, viewerId, at: new Date(atMs + nth * 10_000).toISOString() }),
      ),
  };
}

/** A recommendation database of its own, and what takes events in without following anybody. */
export async function recommendationWorld() {
  const { db, url } = await testDatabase<RecommendationTables>("recommendation", recommendationMigrations);
  const progress = progressOf(db, eventSource);
  const service = createRecommendationService({ db, product: { getEvents: () => new Promise(() => {}) } });
  return {
    db,
    url,
    progress,
    service,
    take: (events: readonly PlacedEvent[]) => progress.advance(events, takeIn),
    forget: async () => {
      for (const table of ["views", "neighbours", "listings", "titles", "event_progress"] as const)
        await db.deleteFrom(table).execute();
    },
    /** All that was learnt, numbers of titles replaced by their names, heats rounded where sums may differ. */
    learnt: () => learntBy(db),
  };
}

async function learntBy(db: Awaited<ReturnType<typeof testDatabase<RecommendationTables>>>["db"]) {
  const round = (heat: number) => Number(heat.toFixed(6));
  const titles = await db.selectFrom("titles").selectAll().orderBy("platform").orderBy("key").execute();
  const nameOf = new Map(titles.map(({ id, platform, key }) => [id, `${platform}/${key}`]));
  const listings = await db.selectFrom("listings").selectAll().orderBy("product_id").execute();
  const neighbours = await db.selectFrom("neighbours").selectAll().execute();
  const views = await db.selectFrom("views").selectAll().orderBy("viewer_id").orderBy("product_id").execute();
  return {
    titles: titles.map(({ id, genre, heat }) => [nameOf.get(id), genre, round(heat)]),
    listings: listings.map((row) => [row.product_id, nameOf.get(row.title_id), row.available, round(row.heat)]),
    neighbours: neighbours
      .map((row) => `${nameOf.get(row.title_id)} ~ ${nameOf.get(row.neighbour_id)} ${round(row.heat)}`)
      .sort(),
    views: views.map((row) => [row.viewer_id, row.product_id, row.seen_at.toISOString()]),
  };
}
