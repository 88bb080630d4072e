import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createObserver } from "../observe/observer.ts";
import { currentRequest, requestContext, runRequest } from "../observe/request-context.ts";
import { AnswerCache, type AnswerCacheOptions, type Recipe } from "./answer-cache.ts";
import { Invalidations } from "./invalidations.ts";
import type { StoredAnswer } from "./stored-answer.ts";

const observer = createObserver({ name: "test", logLevel: "silent" });
const valueOf = (answer: StoredAnswer | undefined) =>
  answer && (JSON.parse(answer.identity.body.toString()) as unknown);

describe("AnswerCache", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  function world(over: Partial<Recipe<number>> = {}, options: Partial<AnswerCacheOptions> = {}) {
    const cache = new AnswerCache({ name: "home", observer, ...options });
    const state = { made: 0, fails: false, hold: undefined as Promise<void> | undefined };
    const recipe: Recipe<number> = {
      key: "home",
      ttlMs: 1_000,
      tags: () => ["product:1"],
      async make() {
        state.made += 1;
        const made = state.made;
        await state.hold;
        if (state.fails) throw new Error("product is down");
        return made;
      },
      ...over,
    };
    const get = async () => {
      const { answer, outcome } = await cache.get(recipe);
      return [valueOf(answer), outcome];
    };
    const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
    return { cache, recipe, state, get, pass };
  }
  /** Lets what runs in the background come to its end: timers are false, compression is not. */
  const settled = async (condition: () => boolean) => {
    while (!condition()) await new Promise((resolve) => setImmediate(resolve));
  };

  it("makes an answer once and serves it until its time is over", async () => {
    const { get, pass, cache } = world();
    expect(cache.fresh("home")).toBeUndefined();
    expect(await get()).toEqual([1, "miss"]);
    expect(await get()).toEqual([1, "hit"]);
    await pass(799);
    expect(await get()).toEqual([1, "hit"]);
    expect(valueOf(cache.fresh("home"))).toBe(1);
  });

  it("has one maker for all who ask at once", async () => {
    const { get, state } = world();
    const answers = await Promise.all(Array.from({ length: 100 }, get));
    expect(state.made).toBe(1);
    expect(new Set(answers.map(String))).toEqual(new Set(["1,miss"]));
  });

  it("renews an answer in the background shortly before its end", async () => {
    const { get, pass, state, cache } = world();
    await get();
    await pass(800);
    expect(await get()).toEqual([1, "hit"]);
    await settled(() => valueOf(cache.fresh("home")) === 2);
    await pass(799);
    expect(await get()).toEqual([2, "hit"]);
    expect(state.made).toBe(2);
  });

  it("makes an outdated answer anew for whoever asks first", async () => {
    const { get, pass } = world();
    await get();
    await pass(999);
    expect((await get())[1]).toBe("hit");
    const later = world();
    await later.get();
    await later.pass(1_000);
    expect(await later.get()).toEqual([2, "miss"]);
  });

  it("serves the last good answer as stale when making fails, and tries again only after a while", async () => {
    const { get, pass, state } = world();
    await get();
    state.fails = true;
    await pass(1_000);
    expect(await get()).toEqual([1, "stale"]);
    expect(await get()).toEqual([1, "stale"]);
    expect(state.made).toBe(2);
    await pass(999);
    expect(await get()).toEqual([1, "stale"]);
    expect(state.made).toBe(2);
    await pass(1);
    state.fails = false;
    expect(await get()).toEqual([3, "miss"]);
  });

  it("keeps the last good answer for ever, or for as long as the recipe says", async () => {
    const forEver = world();
    await forEver.get();
    forEver.state.fails = true;
    await forEver.pass(30 * 24 * 3_600_000);
    expect(await forEver.get()).toEqual([1, "stale"]);

    const limited = world({ staleMs: 500 });
    await limited.get();
    limited.state.fails = true;
    await limited.pass(1_499);
    expect(await limited.get()).toEqual([1, "stale"]);
    await limited.pass(1);
    await expect(limited.get()).rejects.toThrow("product is down");
  });

  it("says whether it is behind because nothing newer can be had, or was only quicker", async () => {
    const { cache, recipe, pass, state } = world();
    expect((await cache.get(recipe)).isBehind).toBe(false);
    const slow = Promise.withResolvers<void>();
    state.hold = slow.promise;
    await pass(1_000);
    const asked = cache.get(recipe);
    await pass(50);
    expect(await asked).toMatchObject({ outcome: "stale", isBehind: false });
    state.fails = true;
    slow.resolve();
    await settled(() => state.made === 2);
    await pass(0);
    expect(await cache.get(recipe)).toMatchObject({ outcome: "stale", isBehind: true });
  });

  it("waits but a moment for a slow maker while it has an older answer", async () => {
    const { get, pass, state, cache } = world();
    await get();
    const slow = Promise.withResolvers<void>();
    state.hold = slow.promise;
    await pass(1_000);
    const asked = get();
    await pass(50);
    expect(await asked).toEqual([1, "stale"]);
    slow.resolve();
    await settled(() => valueOf(cache.fresh("home")) === 2);
    expect(state.made).toBe(2);
  });

  it("gives up on a maker that never ends", async () => {
    const { get, pass, state } = world({}, { makeTimeoutMs: 100, retryMs: 0 });
    state.hold = new Promise(() => {});
    const asked = get().catch((error: unknown) => error);
    await pass(100);
    expect(String(await asked)).toContain("deadline");
    state.hold = undefined;
    expect(await get()).toEqual([2, "miss"]);
  });

  it("leaves the making to the others when one of them leaves", async () => {
    const { get, state } = world();
    const slow = Promise.withResolvers<void>();
    state.hold = slow.promise;
    const caller = new AbortController();
    const left = runRequest(requestContext({}, caller.signal), get).catch((error: unknown) => error);
    const stays = get();
    caller.abort();
    expect(String(await left)).toContain("left");
    slow.resolve();
    expect(await stays).toEqual([1, "miss"]);
    expect(state.made).toBe(1);
  });

  it("throws when there has never been an answer and none can be made", async () => {
    const { get, state } = world();
    state.fails = true;
    await expect(get()).rejects.toThrow("product is down");
  });

  it("does not try for everybody who asks while there has never been an answer", async () => {
    const { get, state, pass } = world({}, { retryMs: 500 });
    state.fails = true;
    for (let times = 0; times < 3; times++) await expect(get()).rejects.toThrow("product is down");
    expect(state.made).toBe(1);
    state.fails = false;
    await pass(500);
    expect(await get()).toEqual([2, "miss"]);
  });

  it("makes an answer anew after an event about what it was made of, and after no other", async () => {
    const { get, cache } = world();
    await get();
    cache.invalidate(["product:2"]);
    expect(await get()).toEqual([1, "hit"]);
    cache.invalidate(["product:1"]);
    expect(await get()).toEqual([2, "miss"]);
    cache.invalidateAll();
    expect(await get()).toEqual([3, "miss"]);
  });

  it("hears of changes from wherever they are told", async () => {
    const invalidations = new Invalidations();
    const { get } = world({}, { invalidations });
    await get();
    invalidations.publish(["product:2"]);
    expect(await get()).toEqual([1, "hit"]);
    invalidations.publish(["product:1"]);
    expect(await get()).toEqual([2, "miss"]);
  });

  it.each([
    ["about what it is made of", "product:1", [2, "miss"]],
    ["about something else", "product:2", [1, "hit"]],
  ])("heeds an event that comes while the answer is being made, if it is %s", async (_what, tag, then) => {
    const { get, state, cache } = world();
    const slow = Promise.withResolvers<void>();
    state.hold = slow.promise;
    const first = get();
    cache.invalidate([tag]);
    slow.resolve();
    state.hold = undefined;
    expect(await first).toEqual([1, "miss"]);
    expect(await get()).toEqual(then);
  });

  it("is not made anew more often than the recipe wants, however many events come", async () => {
    const { get, state, cache, pass } = world({ minFreshMs: 100 });
    await get();
    for (let event = 0; event < 50; event += 1) {
      cache.invalidate(["product:1"]);
      expect(await get()).toEqual([1, "hit"]);
    }
    expect(state.made).toBe(1);
    await pass(80);
    expect(await get()).toEqual([1, "hit"]);
    await settled(() => valueOf(cache.fresh("home")) === 2);
    expect(state.made).toBe(2);
  });

  it("lets the least used answers go when it is full, and their tags with them", async () => {
    const { cache, recipe } = world({}, { maxBytes: 4_200 });
    for (const key of ["a", "b", "c", "d", "e"]) await cache.get({ ...recipe, key, tags: () => [key] });
    expect(["a", "b", "c", "d", "e"].map((key) => cache.fresh(key) !== undefined)).toEqual([
      false,
      true,
      true,
      true,
      true,
    ]);
  });

  it("counts the calls of a maker as those of the request that waits for it", async () => {
    const { cache, recipe, pass } = world();
    const make = async () => {
      currentRequest()?.timings.addCall("product.search", 1);
      return 1;
    };
    const waits = requestContext();
    await runRequest(waits, () => cache.get({ ...recipe, make }));
    expect(waits.timings.calls.get("product.search")?.count).toBe(1);
    expect(waits.timings.caches.get("home")).toEqual({ hit: 0, miss: 1, stale: 0 });
    await pass(900);
    const served = requestContext();
    await runRequest(served, () => cache.get({ ...recipe, make }));
    expect(served.timings.calls.size).toBe(0);
    expect(served.timings.caches.get("home")).toEqual({ hit: 1, miss: 0, stale: 0 });
  });
});
