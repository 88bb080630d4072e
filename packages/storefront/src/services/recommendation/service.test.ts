import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { forgetOldViews } from "./forget.ts";
import { createRecommendationService } from "./service.ts";
import { eventLog, recommendationWorld, seller, startMs, viewer } from "./testing/recommendation-world.ts";

const { db, service, take, forget, learnt } = await recommendationWorld();
afterAll(() => service.close());
beforeEach(forget);

/** Ten NES action titles and ten SNES ones, two copies each; listing 2n-1 and 2n are copies of title n. */
function shop() {
  const log = eventLog();
  for (let nth = 1; nth <= 20; nth++) {
    const about = { platform: nth <= 10 ? ("nes" as const) : ("snes" as const), genre: nth % 2 ? "action" : "puzzle" };
    log.list(2 * nth - 1, `Title ${nth}`, { ...about, sellerId: seller(1) });
    log.list(2 * nth, `Title ${nth}`, { ...about, sellerId: seller(2) });
  }
  // Everybody looks at title 20; those of title 1 also look at 2 and 3; of 11, at 12.
  for (let person = 1; person <= 6; person++) {
    log.look(viewer(100 + person), [1, 3, 5, 39]);
    log.look(viewer(200 + person), [21, 23, 39]);
    log.look(viewer(300 + person), [person * 2 + 5, 39]);
  }
  return log;
}
const ask = (viewerId: string | null, limit = 6, platform?: "nes" | "snes") =>
  service.recommend({ viewerId, limit, platform });
const titleOf = (productId: number) => Math.ceil(productId / 2);

describe("recommend", () => {
  it("gives newcomers what is popular, best first, and more of a platform that was asked for", async () => {
    await take(shop().events);
    for (const newcomer of [null, viewer(999)]) {
      const answer = await ask(newcomer);
      expect(answer).toMatchObject({ personal: false, recentlyViewed: [] });
      expect(answer.rows.map(({ reason, about }) => [reason, about])).toEqual([["popular", null]]);
      expect(answer.rows[0]?.productIds).toHaveLength(6);
      expect(titleOf(answer.rows[0]!.productIds[0]!)).toBe(20);
    }
    const [ofPlatform, popular] = (await ask(null, 6, "snes")).rows;
    expect(ofPlatform).toMatchObject({ reason: "popular-on-platform", about: "snes" });
    expect(ofPlatform!.productIds.map(titleOf).every((title) => title > 10)).toBe(true);
    expect(popular?.reason).toBe("popular");
  });

  it("answers with nothing from an empty shop", async () => {
    expect(await ask(viewer(1))).toEqual({ rows: [], recentlyViewed: [], personal: false });
  });

  it("tells somebody what others looked at with the same, the latest first, and what they saw", async () => {
    const log = shop();
    log.look(viewer(1), [22, 1], startMs + 60_000);
    await take(log.events);
    const { rows, recentlyViewed, personal } = await ask(viewer(1), 3);
    expect(personal).toBe(true);
    expect(recentlyViewed).toEqual([1, 22]);
    expect(rows.map(({ reason, about }) => [reason, about])).toEqual([
      ["because-you-looked-at", 1],
      ["others-also-looked-at", null],
      ["because-you-looked-at", 22],
      ["popular-on-platform", "nes"],
    ]);
    expect(rows[0]!.productIds.map(titleOf).slice(0, 2).sort()).toEqual([2, 3]);
    expect(rows.slice(1, 3).flatMap((row) => row.productIds.map(titleOf))).toContain(12);
  });

  it("shows no title twice, in whichever row, and none that was just looked at", async () => {
    const log = shop();
    log.look(viewer(1), [22, 3, 1], startMs + 60_000);
    await take(log.events);
    for (const limit of [1, 3, 6, 12, 48]) {
      const { rows } = await ask(viewer(1), limit);
      const titles = rows.flatMap((row) => row.productIds.map(titleOf));
      expect(new Set(titles).size).toBe(titles.length);
      for (const seen of [1, 2, 11]) expect(titles).not.toContain(seen);
      for (const row of rows) expect(row.productIds.length).toBeLessThanOrEqual(limit);
    }
  });

  it("never shows what is sold out, and the other copy instead, until it is back", async () => {
    const log = shop();
    await take(log.events);
    const all = async () => [
      ...(await ask(null, 48)).rows.flatMap((row) => row.productIds),
      ...(await service.getAlike({ productId: 1, limit: 48 })),
    ];
    expect(await all()).toContain(39);
    log.available(39, false);
    await take(log.events);
    expect(await all()).not.toContain(39);
    expect(await all()).toContain(40);
    log.available(40, false);
    await take(log.events);
    expect((await all()).map(titleOf)).not.toContain(20);
    log.available(39, true);
    await take(log.events);
    expect(await all()).toContain(39);
  });

  it("never shows sellers their own", async () => {
    const log = shop();
    log.look(seller(1), [22, 2], startMs + 60_000);
    await take(log.events);
    const { rows } = await ask(seller(1), 48);
    const ids = rows.flatMap((row) => row.productIds);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => id % 2 === 1)).toEqual([]);
  });

  it("does not take what everybody looks at for what goes with this", async () => {
    const log = eventLog();
    for (const [id, title] of ["This", "What goes with it", "What everybody looks at"].entries())
      log.list(id + 1, title);
    for (let person = 1; person <= 10; person++) log.look(viewer(person), [1, 3]);
    for (let person = 11; person <= 16; person++) log.look(viewer(person), [1, 2]);
    for (let person = 20; person <= 120; person++) log.look(viewer(person), [3]);
    log.look(viewer(1_000), [1], startMs + 60_000);
    await take(log.events);
    expect((await ask(viewer(1_000))).rows[0]).toMatchObject({ reason: "because-you-looked-at", productIds: [2, 3] });
    expect(await service.getAlike({ productId: 1, limit: 3 })).toEqual([2, 3]);
  });

  it("shows another copy of what was looked at long ago, and not the same again", async () => {
    const log = eventLog();
    for (let nth = 1; nth <= 24; nth++) for (const copy of [2 * nth - 1, 2 * nth]) log.list(copy, `Title ${nth}`);
    const first = Array.from({ length: 24 }, (_, nth) => 2 * nth + 1);
    log.look(viewer(1), first);
    await take(log.events);
    const ids = (await ask(viewer(1), 48)).rows.flatMap((row) => row.productIds);
    expect(ids.toSorted((a, b) => a - b)).toEqual([2, 4, 6, 8]);
  });

  it("weighs what is looked at lately more than what was long ago", async () => {
    const log = eventLog();
    log.list(1, "Old");
    log.list(2, "New");
    const month = 30 * 86_400_000;
    for (let person = 1; person <= 3; person++) log.look(viewer(person), [1], startMs);
    log.look(viewer(9), [2], startMs + month);
    await take(log.events);
    expect((await ask(null)).rows[0]?.productIds).toEqual([2, 1]);
  });

  it("has a row for a title that nobody looked at with another: the same kind on the same machine", async () => {
    const log = shop();
    log.look(viewer(1), [19], startMs + 60_000);
    await take(log.events);
    const [row] = (await ask(viewer(1), 4)).rows;
    expect(row).toMatchObject({ reason: "because-you-looked-at", about: 19 });
    expect(row!.productIds.map(titleOf).every((title) => title % 2 === 0 || title === 20)).toBe(true);
  });
});

describe("getAlike", () => {
  it("gives what people looked at who looked at this one", async () => {
    await take(shop().events);
    const alike = await service.getAlike({ productId: 2, limit: 2 });
    expect(alike.map(titleOf).sort()).toEqual([2, 3]);
    expect(await service.getAlike({ productId: 404, limit: 2 })).toEqual([]);
  });
});

describe("the service", () => {
  it("follows the product service, says how far it is, and stops when closed", async () => {
    expect(await service.getProgress({})).toEqual({ lastProcessedId: 0, processedAt: null });
    const { events } = shop();
    let told = () => {};
    const allTold = new Promise<void>((resolve) => (told = resolve));
    const following = createRecommendationService({
      db,
      product: {
        getEvents: async ({ afterId, limit }) => {
          if (afterId < events.length) return events.slice(afterId, afterId + Math.min(limit, 10));
          told();
          return new Promise(() => {});
        },
      },
    });
    await allTold;
    const { lastProcessedId, processedAt } = await following.getProgress({});
    expect(lastProcessedId).toBe(events.length);
    expect(Date.parse(processedAt ?? "")).toBeGreaterThan(0);
    await following.close();
  });

  it("forgets who looked at what after 120 days, and keeps what it learnt", async () => {
    const log = shop();
    await take(log.events);
    const { neighbours } = await learnt();
    const day = 86_400_000;
    await forgetOldViews(db, new Date(startMs + 120 * day));
    expect((await learnt()).views.length).toBeGreaterThan(0);
    await forgetOldViews(db, new Date(startMs + 121 * day));
    expect(await learnt()).toMatchObject({ views: [], neighbours });
  });
});
