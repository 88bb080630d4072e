import { expect, it, vi } from "vitest";
import { createToastQueue } from "./toast-queue.ts";

it("keeps messages in their order, and takes one away once", () => {
  const queue = createToastQueue();
  const listener = vi.fn<() => void>();
  const stop = queue.subscribe(listener);
  const takeAway = queue.show("first");
  queue.show("second");
  takeAway();
  takeAway();
  expect(queue.all().map(({ text }) => text)).toEqual(["second"]);
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  queue.show("third");
  expect(listener).toHaveBeenCalledTimes(3);
});

it("says the same words once, at their new place, as somebody new", () => {
  const queue = createToastQueue();
  queue.show("in the cart");
  const [before] = queue.all();
  queue.show("other");
  queue.show("in the cart");
  expect(queue.all().map(({ text }) => text)).toEqual(["other", "in the cart"]);
  expect(queue.all()[1]?.id).not.toBe(before?.id);
});

it("lets bad news stay", () => {
  const queue = createToastQueue();
  queue.show("good");
  queue.show("bad", { kind: "bad" });
  queue.show("bad, for a while", { kind: "bad", durationMs: 100 });
  expect(queue.all().map(({ durationMs }) => durationMs)).toEqual([5000, Infinity, 100]);
});
