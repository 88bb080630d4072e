import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { createObserver } from "../observe/observer.ts";
import { Invalidations, type Change } from "./invalidations.ts";
import { PersonalCache } from "./personal-cache.ts";
import { startTestValkey } from "./testing/valkey-server.ts";
import { connectValkey, type Valkey } from "./valkey.ts";

const server = await startTestValkey();
const observer = createObserver({ name: "test", logLevel: "silent" });
const schema = z.object({ picks: z.array(z.number()) });

/** What one process of the shop has. */
function shopProcess(valkey: Valkey | undefined, clock = { now: Date.now() }) {
  const invalidations = new Invalidations(valkey);
  const changes: Change[] = [];
  invalidations.subscribe((change) => void changes.push(change));
  const personal = new PersonalCache({
    name: "picks",
    observer,
    schema,
    ttlMs: 10_000,
    invalidations,
    valkey,
    now: () => clock.now,
  });
  const state = { made: 0 };
  const make = async () => ({ picks: [(state.made += 1)] });
  const get = async (person: string, service = "product") => {
    const { value, outcome } = await personal.get(person, service, make);
    return [value.picks[0], outcome];
  };
  return { invalidations, changes, personal, clock, state, get };
}

describe("a process on its own", () => {
  it("keeps what a service says of a person until its time is over", async () => {
    const { get, clock } = shopProcess(undefined);
    expect(await get("ada")).toEqual([1, "miss"]);
    clock.now += 9_999;
    expect(await get("ada")).toEqual([1, "hit"]);
    clock.now += 1;
    expect(await get("ada")).toEqual([2, "miss"]);
  });

  it("keeps persons and services apart", async () => {
    const { get, personal } = shopProcess(undefined);
    expect(await get("ada", "product")).toEqual([1, "miss"]);
    expect(await get("bob", "product")).toEqual([2, "miss"]);
    expect(await get("ada", "order")).toEqual([3, "miss"]);
    await personal.forget("ada");
    expect(await get("bob", "product")).toEqual([2, "hit"]);
    expect(await get("ada", "product")).toEqual([4, "miss"]);
    expect(await get("ada", "order")).toEqual([5, "miss"]);
  });

  it("asks once for all who ask at the same time", async () => {
    const { get } = shopProcess(undefined);
    const all = await Promise.all(Array.from({ length: 20 }, () => get("ada")));
    expect(new Set(all.map(([value]) => value))).toEqual(new Set([1]));
  });

  it("does not keep what was being made while it was forgotten", async () => {
    const { personal, get } = shopProcess(undefined);
    const old = Promise.withResolvers<{ picks: number[] }>();
    const asked = personal.get("ada", "product", () => old.promise);
    // Under way before it is forgotten.
    await Promise.resolve();
    await personal.forget("ada");
    old.resolve({ picks: [99] });
    expect((await asked).value.picks).toEqual([99]);
    expect(await get("ada")).toEqual([1, "miss"]);
  });

  it("hands a failure to the caller and keeps nothing of it", async () => {
    const { personal, get } = shopProcess(undefined);
    await expect(personal.get("ada", "product", () => Promise.reject(new Error("down")))).rejects.toThrow("down");
    expect(await get("ada")).toEqual([1, "miss"]);
  });
});

describe.skipIf(server === undefined)("processes that share a real Valkey or Redis", () => {
  const { url } = server ?? { url: "" };
  const open: Valkey[] = [];
  const connect = async () => {
    const valkey = connectValkey({ url, observer, restMs: 200 });
    open.push(valkey);
    await vi.waitFor(async () => expect(await valkey.ask((client) => client.ping())).toBe("PONG"), { interval: 5 });
    return valkey;
  };
  const listening = async (valkey: Valkey, count: number) =>
    vi.waitFor(
      async () => {
        const found = await valkey.ask((client) => client.pubsub("NUMSUB", "storefront:invalidations"));
        expect(found?.[1]).toBe(count);
      },
      { interval: 5 },
    );

  beforeEach(async () => {
    const valkey = await connect();
    await valkey.ask((client) => client.flushall());
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((valkey) => valkey.close()));
  });
  afterAll(() => server?.kill());

  it("finds in one process what another has asked", async () => {
    const one = shopProcess(await connect());
    const other = shopProcess(await connect(), one.clock);
    expect(await one.get("ada")).toEqual([1, "miss"]);
    await vi.waitFor(async () => expect(await other.get("ada")).toEqual([1, "hit"]), { interval: 5 });
  });

  it("does not serve in one process what its time in the other has ended", async () => {
    const one = shopProcess(await connect());
    await one.get("ada");
    const other = shopProcess(await connect(), { now: one.clock.now + 10_000 });
    expect(await other.get("ada")).toEqual([1, "miss"]);
    expect(other.state.made).toBe(1);
  });

  it.each([
    ["of another shape", JSON.stringify({ value: { picks: "all" }, until: Date.now() + 60_000 })],
    ["that is no JSON", "{"],
  ])("does not believe an entry %s", async (_what, entry) => {
    const valkey = await connect();
    await valkey.ask((client) => client.hset("storefront:picks:ada", "product", entry));
    expect(await shopProcess(valkey).get("ada")).toEqual([1, "miss"]);
  });

  it("takes a message that it cannot read for a change of anything", async () => {
    const valkey = await connect();
    const one = shopProcess(valkey);
    await listening(valkey, 1);
    await valkey.ask((client) => client.publish("storefront:invalidations", "{"));
    await vi.waitFor(() => expect(one.changes).toEqual(["all"]), { interval: 5 });
  });

  it("tells the others that it could not tell them all", async () => {
    const cut = await connect();
    const valkey = await connect();
    const other = shopProcess(valkey);
    await listening(valkey, 1);
    // Only the sending half: a process whose messages got lost while it heard everybody else's.
    let isLost = true;
    const one = new Invalidations({ ...cut, ask: async (command) => (isLost ? undefined : cut.ask(command)) });
    one.publish(["product:1"]);
    isLost = false;
    await Promise.resolve();
    one.publish(["product:2"]);
    one.publish(["product:3"]);
    await vi.waitFor(() => expect(other.changes.length).toBeGreaterThan(1), { interval: 5 });
    expect(other.changes[0]).toBe("all");
    // Once the others have dropped all, the usual messages do.
    await vi.waitFor(
      () => {
        one.publish(["product:4"]);
        expect(other.changes).toContainEqual(["product:4"]);
      },
      { interval: 5 },
    );
  });

  it("forgets a person in every process", async () => {
    const valkey = await connect();
    const one = shopProcess(valkey);
    const other = shopProcess(await connect(), one.clock);
    await listening(valkey, 2);
    await one.get("ada");
    await vi.waitFor(async () => expect((await other.get("ada"))[1]).toBe("hit"), { interval: 5 });
    await one.personal.forget("ada");
    await vi.waitFor(() => expect(other.changes).toEqual([["picks:ada"]]), { interval: 5 });
    expect((await other.get("ada"))[1]).toBe("miss");
  });

  it("tells every process once what changed, the own one at once", async () => {
    const valkey = await connect();
    const [one, other] = [shopProcess(valkey), shopProcess(await connect())];
    await listening(valkey, 2);
    one.invalidations.publish(["product:1", "home"]);
    expect(one.changes).toEqual([["product:1", "home"]]);
    await vi.waitFor(() => expect(other.changes).toEqual([["product:1", "home"]]), { interval: 5 });
    other.invalidations.publish(["product:2"]);
    await vi.waitFor(() => expect(one.changes).toHaveLength(2), { interval: 5 });
    expect(one.changes).toEqual([["product:1", "home"], ["product:2"]]);
  });

  it("goes on, each on its own, when the server dies, and drops what it may have missed when it is back", async () => {
    const valkey = await connect();
    const one = shopProcess(valkey);
    await listening(valkey, 1);
    await one.get("ada");
    await server?.kill();
    const startedAt = performance.now();
    for (let person = 0; person < 100; person += 1) expect((await one.get(`person-${person}`))[1]).toBe("miss");
    expect((await one.get("ada"))[1]).toBe("hit");
    await one.personal.forget("ada");
    expect((await one.get("ada"))[1]).toBe("miss");
    expect(performance.now() - startedAt).toBeLessThan(500);
    expect(one.changes).not.toContain("all");
    await server?.start();
    await vi.waitFor(() => expect(one.changes).toContain("all"), { interval: 10, timeout: 5_000 });
    expect((await one.get("ada"))[1]).toBe("miss");
  });

  it("is not slowed down by a server that hangs, and uses it again when it answers", async () => {
    const valkey = await connect();
    const one = shopProcess(valkey);
    server?.hang();
    try {
      const slowest: number[] = [];
      for (let person = 0; person < 30; person += 1) {
        const startedAt = performance.now();
        expect((await one.get(`person-${person}`))[1]).toBe("miss");
        slowest.push(performance.now() - startedAt);
      }
      // Five wait for their 25 ms and open the breaker.
      expect(slowest.filter((ms) => ms > 15).length).toBeLessThanOrEqual(6);
      expect(Math.max(...slowest)).toBeLessThan(200);
      expect(await observer.metrics.text()).toContain('door_breaker_state{service="valkey"} 2');
    } finally {
      server?.resume();
    }
    await vi.waitFor(async () => expect(await valkey.ask((client) => client.ping())).toBe("PONG"), {
      interval: 20,
      timeout: 5_000,
    });
  });
});
