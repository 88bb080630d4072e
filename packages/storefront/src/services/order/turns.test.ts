import { setImmediate as turn } from "node:timers/promises";
import { expect, it, vi } from "vitest";
import { createTurns } from "./turns.ts";

it("lets so many work at a time, and the rest in the order in which they came", async () => {
  const inTurn = createTurns(2, 1_000);
  const begun: number[] = [];
  const gates = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
  const all = gates.map((gate, index) =>
    inTurn(async () => {
      begun.push(index);
      await gate.promise;
    }),
  );
  await Promise.resolve();
  expect(begun).toEqual([0, 1]);
  gates[1]?.resolve();
  await all[1];
  await turn();
  expect(begun).toEqual([0, 1, 2]);
  for (const gate of gates) gate.resolve();
  await Promise.all(all);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
});

it("goes on after work that failed", async () => {
  const inTurn = createTurns(1, 1_000);
  await expect(inTurn(() => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
  expect(await inTurn(async () => "fine")).toBe("fine");
});

it("refuses who waited too long, before anything happened, and lets the next one in", async () => {
  vi.useFakeTimers();
  try {
    const inTurn = createTurns(1, 1_000);
    const gate = Promise.withResolvers<void>();
    const first = inTurn(() => gate.promise);
    const work = vi.fn<() => Promise<void>>(async () => {});
    const second = inTurn(work);
    await vi.advanceTimersByTimeAsync(1_001);
    const third = inTurn(async () => "in time");
    gate.resolve();
    await first;
    await expect(second).rejects.toMatchObject({ code: "unavailable" });
    expect(work).not.toHaveBeenCalled();
    expect(await third).toBe("in time");
  } finally {
    vi.useRealTimers();
  }
});
