import { describe, expect, it } from "vitest";
import { readServerTiming, serverTiming } from "./server-timing.ts";
import { Timings } from "./timings.ts";

describe("Server-Timing", () => {
  it("tells an answer without calls and caches", () => {
    const header = serverTiming(new Timings(), 0.1234);
    expect(header).toBe('total;dur=0.12, calls;desc="0"');
    expect(readServerTiming(header)).toEqual({ totalMs: 0.12, calls: 0, cache: undefined, byMethod: {} });
  });

  it("counts calls by method, and sums up caches by the worst outcome", () => {
    const timings = new Timings();
    timings.addCall("product.search", 1.2);
    timings.addCall("auth.session", 0.25);
    timings.addCall("product.search", 2);
    timings.addLookup("home", "hit");
    timings.addLookup("picks", "stale");
    timings.addLookup("home", "hit");
    const header = serverTiming(timings, 4.126);
    expect(header).toBe(
      'total;dur=4.13, calls;desc="3", cache;desc="stale", cache.home;desc="hit:2", cache.picks;desc="stale:1", ' +
        'product.search;dur=3.20;desc="2", auth.session;dur=0.25;desc="1"',
    );
    expect(readServerTiming(header)).toEqual({
      totalMs: 4.13,
      calls: 3,
      cache: "stale",
      byMethod: { "product.search": { durationMs: 3.2, count: 2 }, "auth.session": { durationMs: 0.25, count: 1 } },
    });
  });

  it.each([
    [["hit"], "hit"],
    [["hit", "stale"], "stale"],
    [["stale", "miss"], "miss"],
    [["miss", "hit"], "miss"],
  ] as const)("calls %j in all a %s", (outcomes, worst) => {
    const timings = new Timings();
    for (const [index, outcome] of outcomes.entries()) timings.addLookup(`cache${index}`, outcome);
    expect(readServerTiming(serverTiming(timings, 1)).cache).toBe(worst);
  });

  it("is not read as zero calls when it is someone else's", () => {
    expect(() => readServerTiming("cdn-cache;desc=HIT")).toThrow("expected total;dur=");
  });
});
