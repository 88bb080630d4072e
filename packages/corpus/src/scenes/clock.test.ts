import { expect, test } from "vitest";
import { installClock } from "./clock.ts";

interface Page {
  setTimeout(run: () => void, delayMs?: number): number;
  setInterval(run: () => void, everyMs: number): number;
  clearTimeout(id: number): void;
  requestAnimationFrame(run: (timeMs: number) => void): number;
  Date: DateConstructor;
}

function page() {
  const window = { Date } as Page;
  return { window, clock: installClock(window, () => Promise.resolve()) };
}

test("runs what is due, in order, and nothing later", async () => {
  const { window, clock } = page();
  const seen: string[] = [];
  window.setTimeout(() => seen.push("late"), 101);
  window.setTimeout(() => seen.push("second"), 100);
  window.setTimeout(() => {
    seen.push("first");
    window.setTimeout(() => seen.push("from the first"), 50);
  });
  window.clearTimeout(window.setTimeout(() => seen.push("never"), 1));
  await clock.pass(100);
  expect(seen).toEqual(["first", "from the first", "second"]);
});

test("repeats intervals, draws frames and keeps one date", async () => {
  const { window, clock } = page();
  const seen: unknown[] = [];
  const start = window.Date.now();
  const id = window.setInterval(() => seen.push(window.Date.now() - start), 40);
  window.requestAnimationFrame((timeMs) => seen.push(`frame at ${timeMs}`));
  await clock.pass(100);
  window.clearTimeout(id);
  await clock.pass(100);
  expect(seen).toEqual(["frame at 16", 40, 80]);
  expect(new window.Date(0).getTime()).toBe(0);
  expect(new window.Date().getTime() - start).toBe(200);
});
