import * as fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { follow } from "../../../outbox/follow.ts";
import { eventLog, recommendationWorld, startMs, viewer } from "../testing/recommendation-world.ts";
import type { PlacedEvent } from "../placed-event.ts";
import { neighboursBeforeCutting, viewsPerViewer } from "./bounds.ts";
import { takeIn } from "./take-in.ts";
import { randomSeed } from "../../../testing/random-seed.ts";

const { db, progress, service, take, forget, learnt } = await recommendationWorld();
afterAll(() => service.close());
beforeEach(forget);

const titles = ["Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta"];
/** Six titles of two copies each, some sold out and back, and sittings by three viewers. */
function story() {
  const log = eventLog();
  titles.forEach((title, nth) => {
    log.list(nth * 2 + 1, title, { platform: nth % 2 ? "snes" : "nes" });
    log.list(nth * 2 + 2, title.toUpperCase(), { platform: nth % 2 ? "snes" : "nes" });
  });
  log.look(viewer(1), [1, 3, 5, 3, 12]);
  log.available(3, false);
  log.look(viewer(2), [3, 5, 7], startMs + 60_000);
  log.look(viewer(1), [9, 2], startMs + 1_800_000);
  log.available(3, true);
  log.available(5, false);
  log.look(viewer(3), [12, 11, 1, 5, 3], startMs + 86_400_000);
  log.look(viewer(1), [1, 3], startMs + 86_400_000);
  return log.events;
}

describe("taking events in", () => {
  it("learns the same however they are cut into batches, and from batches that come twice", async () => {
    const events = story();
    await take(events);
    const whole = await learnt();
    expect(whole.neighbours.length).toBeGreaterThan(10);
    const cuts = fc.array(fc.tuple(fc.nat(events.length), fc.nat(events.length)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(cuts, async (pieces) => {
        await forget();
        for (const [from, length] of pieces) {
          // Only what joins on to what is known: so the outbox gives them.
          const known = await progress.position();
          await take(events.slice(Math.min(from, known), from + length));
        }
        await take(events);
        expect(await learnt()).toEqual(whole);
      }),
      { seed: randomSeed, numRuns: 25 },
    );
  });

  it("is done or not done where the process dies in the middle, at whichever step", async () => {
    const events = story();
    await take(events);
    const whole = await learnt();
    let isDead = true;
    let dieAt = 0;
    while (isDead) {
      dieAt++;
      await forget();
      await take(events.slice(0, 20));
      const before = await learnt();
      let step = 0;
      // Every statement of the batch goes through here; at the nth the connection is gone.
      const dying = progress.advance(events, (trx, fresh) =>
        takeIn(
          trx.withPlugin({
            transformQuery: ({ node }) => {
              if (++step === dieAt) throw new Error("the process died");
              return node;
            },
            transformResult: async ({ result }) => result,
          }) as typeof trx,
          fresh,
        ),
      );
      isDead = await dying.then(
        () => false,
        () => true,
      );
      expect(await learnt()).toEqual(isDead ? before : whole);
      expect(await progress.position()).toBe(isDead ? 20 : events.length);
      await take(events);
      expect(await learnt()).toEqual(whole);
    }
    // One for each statement, or this has proven nothing.
    expect(dieAt).toBeGreaterThan(8);
  });

  it("is done once where several processes take the same events in at once", async () => {
    const events = story();
    await take(events);
    const whole = await learnt();
    await forget();
    await Promise.all(Array.from({ length: 6 }, () => take(events)));
    expect(await learnt()).toEqual(whole);
  });

  it("goes on where it was when the source stumbles, gives late, and gives twice", async () => {
    const events = story();
    await take(events);
    const whole = await learnt();
    await forget();
    const stop = new AbortController();
    let reads = 0;
    const faults: unknown[] = [];
    await follow({
      read: async ({ afterId }) => {
        reads++;
        if (reads % 3 === 0) throw new Error("the product service is gone");
        const next = events.filter(({ id }) => id > afterId - 3).slice(0, 7);
        if (next.at(-1)?.id === events.length && (await progress.position()) === events.length) stop.abort();
        return next as readonly PlacedEvent[];
      },
      progress,
      handle: takeIn,
      signal: stop.signal,
      onFault: (fault) => void faults.push(fault),
    });
    expect(faults.length).toBeGreaterThan(0);
    expect(await learnt()).toEqual(whole);
  });

  it("keeps a listing's last word: title, seller, whether it can be bought", async () => {
    const log = eventLog();
    log.list(1, "Alpha");
    log.available(1, false);
    log.list(1, "Beta", { platform: "snes" });
    await take(log.events);
    expect((await learnt()).listings).toEqual([[1, "snes/beta", false, 0]]);
  });

  it("passes over looks at what nobody told of, and over ratings", async () => {
    const log = eventLog();
    log.look(viewer(1), [404]);
    log.available(404, true);
    log.events.push({ ...log.events[0]!, id: 3, event: { type: "rated", productId: 404, average: 5, count: 1 } });
    expect(await take(log.events)).toBe(3);
    expect(await learnt()).toMatchObject({ titles: [], listings: [], views: [] });
  });

  it("takes a title as text, whatever it says", async () => {
    const log = eventLog();
    log.list(1, "'); DROP TABLE titles; --");
    log.list(2, '<script>alert("x")</script>');
    log.list(3, '{"a",NULL}\\');
    await take(log.events);
    expect((await learnt()).titles).toHaveLength(3);
  });

  it("remembers a viewer's latest listings only", async () => {
    const log = eventLog();
    const many = Array.from({ length: viewsPerViewer + 7 }, (_, nth) => nth + 1);
    for (const id of many) log.list(id, `Title ${id}`);
    log.look(viewer(1), many);
    await take(log.events);
    const { views } = await learnt();
    expect(views.map(([, productId]) => productId)).toEqual(many.slice(7));
  });

  it("bounds the neighbours of a title, and keeps the hottest", async () => {
    const log = eventLog();
    const many = Array.from({ length: neighboursBeforeCutting + 8 }, (_, nth) => nth + 2);
    for (const id of [1, ...many]) log.list(id, `Title ${id}`);
    // The later ones are looked at more often with the first.
    for (const id of many) for (let time = 0; time <= id / 20; time++) log.look(viewer(id * 100 + time), [1, id]);
    await take(log.events);
    const { neighbours } = await learnt();
    const ofFirst = neighbours.filter((row) => row.startsWith("nes/title 1 ~"));
    expect(ofFirst).toHaveLength(48);
    const hottest = many.filter((id) => id >= 60).map((id) => `nes/title ${id} `);
    for (const name of hottest) expect(ofFirst.some((row) => row.includes(`~ ${name}`))).toBe(true);
    expect(await db.selectFrom("neighbours").selectAll().execute()).toHaveLength(48 + many.length);
  });
});
