import { Client } from "pg";
import { afterAll, expect, it } from "vitest";
import { makeSeedPlan } from "../../seed/make-plan.ts";
import type { SeedPlan } from "../../seed/plan.ts";
import { neighboursPerTitle } from "./learning/bounds.ts";
import { fillRecommendation } from "./seed.ts";
import type { PlacedEvent } from "./placed-event.ts";
import { recommendationWorld } from "./testing/recommendation-world.ts";

const { db, url, service, take, forget, learnt } = await recommendationWorld();
afterAll(() => service.close());

const plan = makeSeedPlan({ listings: 200 });
const planned = plan.counts.listings + plan.counts.views;

async function fill(): Promise<number> {
  const client = new Client({ connectionString: url });
  await client.connect();
  let told = 0;
  await fillRecommendation(client, plan, (rows) => void (told += rows));
  await client.end();
  return told;
}

/** The plan as the product service would have told it, each sitting by a viewer of its own. */
function* eventsOf({ listings, views }: SeedPlan): Iterable<PlacedEvent["event"]> {
  for (const { id, sellerId, title, platform, genre, priceCents, stock } of listings()) {
    yield { type: "listed", productId: id, sellerId, title, platform, genre, priceCents };
    yield { type: "availability", productId: id, available: stock > 0 };
  }
  for (const { sessionId, productId, at } of views()) yield { type: "viewed", productId, viewerId: sessionId, at };
}

it("knows after filling what it would have learnt from events", async () => {
  expect(await fill()).toBe(planned);
  const filled = await learnt();
  await forget();
  const events = [...eventsOf(plan)].map((event, nth) => ({ id: nth + 1, createdAt: plan.until, event }));
  for (let from = 0; from < events.length; from += 200) await take(events.slice(from, from + 200));
  const { titles, listings, neighbours } = await learnt();
  expect(filled).toMatchObject({ titles, listings });
  // Filling keeps the hottest of each title; events cut the others off later.
  const byTitle = Map.groupBy(neighbours, (row) => row.split(" ~ ")[0]);
  const heatIn = (row: string) => Number(row.split(" ").at(-1));
  const hottest = [...byTitle.values()].flatMap((rows) =>
    rows.toSorted((a, b) => heatIn(b) - heatIn(a)).slice(0, neighboursPerTitle),
  );
  expect(filled.neighbours).toEqual(hottest.toSorted());
});

it("has rows for members who looked around, and new titles get numbers of their own", async () => {
  await forget();
  await fill();
  const [busiest] = await db
    .selectFrom("views")
    .select("viewer_id")
    .groupBy("viewer_id")
    .orderBy(db.fn.countAll(), "desc")
    .limit(1)
    .execute();
  const { rows, personal } = await service.recommend({ viewerId: busiest!.viewer_id, limit: 6 });
  expect(personal).toBe(true);
  expect(rows.length).toBeGreaterThan(1);
  const event = {
    type: "listed",
    productId: 9_001,
    sellerId: busiest!.viewer_id,
    title: "A new one",
    platform: "nes",
    genre: "action",
    priceCents: 1,
  } as const;
  await take([{ id: 1, createdAt: plan.until, event }]);
  expect((await learnt()).listings).toContainEqual([9_001, "nes/a new one", true, 0]);
});
