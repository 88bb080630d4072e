import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { Refusal } from "../contract/errors.ts";
import { createObserver, type Observer } from "../observe/observer.ts";
import { requestContext, runRequest } from "../observe/request-context.ts";
import type { GuardPolicy } from "../resilience/policy.ts";
import { defineDoor } from "./define-door.ts";
import { guardDoor } from "./guard-door.ts";

const shelf = defineDoor("shelf", {
  look: { input: z.number(), output: z.string(), idempotent: true, errors: ["not_found"], timeoutMs: 100 },
  put: { input: z.number(), output: z.string(), idempotent: false, errors: ["out_of_stock"], timeoutMs: 100 },
});

type Answer = (call: number) => Promise<string>;
const never = () => new Promise<string>(() => {});

describe("guardDoor", () => {
  let observer: Observer;
  beforeEach(() => {
    vi.useFakeTimers();
    observer = createObserver({ name: "test", logLevel: "silent" });
  });
  afterEach(() => void vi.useRealTimers());

  /** A service whose n-th call is answered by `answer`, and a guard around it. */
  function guarded(answer: Answer, policy: Partial<GuardPolicy> = {}) {
    const seen = { calls: 0 };
    const method = () => answer((seen.calls += 1));
    const service = guardDoor(
      shelf,
      { look: method, put: method },
      { observer, policy: { retryDelayMs: 10, ...policy } },
    );
    return { service, seen };
  }
  /** How a call ended, without an unhandled rejection on the way. */
  const ended = (call: Promise<string>) => {
    const state: { value?: string; error?: Error; code?: string } = {};
    call.then(
      (value) => (state.value = value),
      (error: Refusal) => Object.assign(state, { error, code: error.code }),
    );
    return state;
  };
  const metric = async (line: string) =>
    (await observer.metrics.text()).split("\n").find((text) => text.startsWith(line));

  it("goes on asking for what comes from memory while everything else is broken", async () => {
    const desk = defineDoor("desk", {
      recall: { input: z.null(), output: z.string(), idempotent: true, errors: [], fromMemory: true },
      read: { input: z.null(), output: z.string(), idempotent: false, errors: [] },
    });
    const read = () => Promise.reject(new Error("the database is away"));
    const service = guardDoor(desk, { read, recall: async () => "known" }, { observer });
    for (let call = 0; call < 10; call++) await ended(service.read(null));
    await vi.advanceTimersByTimeAsync(0);
    expect(await metric('door_breaker_state{service="desk"}')).toMatch(/ 2$/);
    await expect(service.recall(null)).resolves.toBe("known");
    expect(await metric('door_breaker_state{service="desk memory"}')).toMatch(/ 0$/);
  });

  it("answers what the service answers", async () => {
    const { service, seen } = guarded(async () => "here");
    await expect(service.look(1)).resolves.toBe("here");
    expect(seen.calls).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives up on a slow service at the method's time limit", async () => {
    const { service } = guarded(never);
    const call = ended(service.look(1));
    await vi.advanceTimersByTimeAsync(99);
    expect(call).toEqual({});
    await vi.advanceTimersByTimeAsync(1);
    expect(call.code).toBe("unavailable");
    expect(call.error?.message).toContain("shelf.look did not answer within 100 ms");
    expect(await metric('door_calls_total{service="shelf",method="look",outcome="timed_out"}')).toMatch(/ 1$/);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("gives up at the request's deadline when that comes first", async () => {
    const { service } = guarded(never);
    const call = runRequest(requestContext({ timeoutMs: 30 }), () => ended(service.look(1)));
    await vi.advanceTimersByTimeAsync(30);
    expect(call.code).toBe("unavailable");
  });

  it("asks nothing when the deadline has passed already", async () => {
    const { service, seen } = guarded(async () => "here");
    const call = runRequest(requestContext({ timeoutMs: 0 }), () => ended(service.look(1)));
    await vi.advanceTimersByTimeAsync(0);
    expect(call.code).toBe("unavailable");
    expect(seen.calls).toBe(0);
  });

  it("stops waiting when the caller leaves, and tells the work", async () => {
    const caller = new AbortController();
    let told: AbortSignal | undefined;
    const { currentRequest } = await import("../observe/request-context.ts");
    const { service } = guarded(() => {
      told = currentRequest()?.signal;
      return never();
    });
    const call = runRequest(requestContext({}, caller.signal), () => ended(service.look(1)));
    await vi.advanceTimersByTimeAsync(10);
    expect(told?.aborted).toBe(false);
    caller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(told?.aborted).toBe(true);
    expect(call.code).toBe("unavailable");
    expect(await metric('door_calls_total{service="shelf",method="look",outcome="cancelled"}')).toMatch(/ 1$/);
  });

  it("tries an idempotent method again after a fault", async () => {
    const { service, seen } = guarded(async (call) => {
      if (call < 3) throw new Error("connection lost");
      return "here";
    });
    const call = ended(service.look(1));
    await vi.advanceTimersByTimeAsync(99);
    expect(call.value).toBe("here");
    expect(seen.calls).toBe(3);
    expect(await metric("door_retries_total")).toMatch(/ 2$/);
  });

  it("never tries a command again", async () => {
    const { service, seen } = guarded(async () => {
      throw new Error("connection lost");
    });
    const call = ended(service.put(1));
    await vi.advanceTimersByTimeAsync(99);
    expect(call.code).toBe("unavailable");
    expect(call.error?.message).toContain("look before you repeat it");
    expect(call.error?.cause).toEqual(new Error("connection lost"));
    expect(seen.calls).toBe(1);
  });

  it("passes a refusal on untouched, once, and never opens the breaker for it", async () => {
    const refusal = new Refusal("not_found", "There is no shelf 1.");
    const { service, seen } = guarded(async () => {
      throw refusal;
    });
    for (let call = 1; call <= 50; call += 1) {
      await expect(service.look(1)).rejects.toBe(refusal);
      expect(seen.calls).toBe(call);
    }
    expect(await metric("door_breaker_state")).toMatch(/ 0$/);
  });

  it("turns callers away at once when all places and the line are taken", async () => {
    const { service, seen } = guarded(never, { concurrent: 2, queue: 1 });
    const deadlines = [1_000, 1_000, 50, 1_000];
    const calls = deadlines.map((timeoutMs) => runRequest(requestContext({ timeoutMs }), () => ended(service.put(1))));
    await vi.advanceTimersByTimeAsync(0);
    expect(calls.map(({ code }) => code)).toEqual([undefined, undefined, undefined, "unavailable"]);
    expect(calls[3]?.error?.message).toContain("busy");
    expect(seen.calls).toBe(2);
    await vi.advanceTimersByTimeAsync(100);
    // The third gave up in line: it never reached the service and says nothing about it.
    expect(calls.map(({ code }) => code)).toEqual(Array(4).fill("unavailable"));
    expect(seen.calls).toBe(2);
  });

  it("does not blame the service for callers who gave up in line", async () => {
    const answers: (() => void)[] = [];
    const { service } = guarded(() => new Promise((resolve) => answers.push(() => resolve("here"))), { concurrent: 1 });
    const first = ended(service.put(1));
    const inLine = Array.from({ length: 10 }, () =>
      runRequest(requestContext({ timeoutMs: 50 }), () => ended(service.put(1))),
    );
    await vi.advanceTimersByTimeAsync(60);
    expect(inLine.every(({ code }) => code === "unavailable")).toBe(true);
    answers[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(first.value).toBe("here");
    const next = ended(service.put(1));
    await vi.advanceTimersByTimeAsync(0);
    answers[1]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(next.value).toBe("here");
  });

  describe("with a dead service", () => {
    const breaker = { window: 10, minimumCalls: 5, failureShare: 0.5, openMs: 1_000, openMaxMs: 10_000 };
    const dead: Answer = async () => {
      throw new Error("connect ECONNREFUSED");
    };

    async function broken(answer: Answer) {
      const world = guarded(answer, { breaker });
      for (let call = 0; call < 5; call += 1) await expect(world.service.put(1)).rejects.toThrow("broke");
      return world;
    }

    it("stays closed one call below the minimum, and opens at it", async () => {
      const { service, seen } = guarded(dead, { breaker });
      for (let call = 0; call < 4; call += 1) await expect(service.put(1)).rejects.toThrow("broke");
      expect(await metric("door_breaker_state")).toMatch(/ 0$/);
      await expect(service.put(1)).rejects.toThrow("broke");
      expect(await metric("door_breaker_state")).toMatch(/ 2$/);
      await expect(service.put(1)).rejects.toThrow("not answering now");
      expect(seen.calls).toBe(5);
    });

    it("opens for calls that never end, too", async () => {
      const { service, seen } = guarded(never, { breaker });
      const calls = [1, 2, 3, 4, 5].map((input) => ended(service.put(input)));
      await vi.advanceTimersByTimeAsync(100);
      expect(calls.every(({ code }) => code === "unavailable")).toBe(true);
      await expect(service.put(1)).rejects.toThrow("not answering now");
      expect(seen.calls).toBe(5);
    });

    it("lets one call try after a while and turns the others away meanwhile", async () => {
      let answerTrial: (value: string) => void = () => {};
      const { service, seen } = await broken((call) =>
        call <= 5 ? dead(call) : new Promise((resolve) => (answerTrial = resolve)),
      );
      await vi.advanceTimersByTimeAsync(1_000);
      const trial = ended(service.put(1));
      await vi.advanceTimersByTimeAsync(0);
      expect(await metric("door_breaker_state")).toMatch(/ 1$/);
      await expect(service.put(1)).rejects.toThrow("not answering now");
      expect(seen.calls).toBe(6);
      answerTrial("back");
      await vi.advanceTimersByTimeAsync(0);
      expect(trial.value).toBe("back");
      expect(await metric("door_breaker_state")).toMatch(/ 0$/);
    });

    it("opens again for longer when the trial fails", async () => {
      const { service, seen } = await broken(dead);
      await vi.advanceTimersByTimeAsync(1_000);
      await expect(service.put(1)).rejects.toThrow("broke");
      expect(await metric("door_breaker_state")).toMatch(/ 2$/);
      await vi.advanceTimersByTimeAsync(1_000);
      await expect(service.put(1)).rejects.toThrow("not answering now");
      expect(seen.calls).toBe(6);
      await vi.advanceTimersByTimeAsync(1_000);
      await expect(service.put(1)).rejects.toThrow("broke");
    });

    it("does not take a trial whose caller left for a success", async () => {
      const { service } = await broken((call) => (call <= 5 ? dead(call) : never()));
      await vi.advanceTimersByTimeAsync(1_000);
      const caller = new AbortController();
      const trial = runRequest(requestContext({}, caller.signal), () => ended(service.put(1)));
      await vi.advanceTimersByTimeAsync(0);
      caller.abort();
      await vi.advanceTimersByTimeAsync(0);
      expect(trial.code).toBe("unavailable");
      expect(await metric("door_breaker_state")).toMatch(/ 2$/);
    });
  });

  it("notes calls on the request's timings", async () => {
    const { service } = guarded(async () => "here");
    const context = requestContext();
    await runRequest(context, async () => {
      await service.look(1);
      await service.look(2);
      await service.put(3);
    });
    expect([...context.timings.calls].map(([name, { count }]) => [name, count])).toEqual([
      ["shelf.look", 2],
      ["shelf.put", 1],
    ]);
  });

  it("refuses to guard a service that lacks a method of the door", () => {
    const incomplete = { look: async () => "" } as never;
    expect(() => guardDoor(shelf, incomplete, { observer })).toThrow("shelf.put is in the door");
  });
});
