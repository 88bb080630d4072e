import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { addressOf, emptyPage } from "./world.ts";

/** A phone that looks at 51,000 rows of different heights under headers, or at what a server sends of them. */
async function listOn(mode: "" | "&server" = ""): Promise<Page> {
  const page = await emptyPage();
  await page.goto(addressOf("VirtualList") + mode);
  await page.locator("[data-item]").first().waitFor();
  return page;
}

/** What moved of its own, from now on; ask again later. */
async function watchShifts(page: Page): Promise<() => Promise<number[]>> {
  await page.evaluate(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift" });
  });
  return () => page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
}

/** Two frames: one for the page to notice, one to show it. */
const settle = (page: Page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** The first row that begins in view, and where it stands. */
const rowInView = (page: Page) =>
  page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>("[data-item]:not(.ui-virtual__item--sticky)")) {
      const { top } = row.getBoundingClientRect();
      if (top >= 100) return { item: Number(row.dataset["item"]), topPx: top };
    }
    throw new Error("no row in view");
  });
const topOf = (page: Page, item: number) =>
  page.evaluate((wanted) => document.querySelector(`[data-item="${wanted}"]`)?.getBoundingClientRect().top, item);

it("takes over what a server sent without moving it or making it anew", async () => {
  const page = await listOn("&server");
  const shifts = await watchShifts(page);
  await page.evaluate(() => {
    document.querySelector('[data-item="3"]')?.setAttribute("data-mark", "");
    (globalThis as unknown as { hydrate: () => void }).hydrate();
  });
  await expect.poll(() => page.locator("[data-item]").count()).toBeGreaterThan(12);
  await settle(page);
  expect(await page.locator('[data-item="3"][data-mark]').count()).toBe(1);
  expect(await shifts()).toEqual([]);
});

it("stays where somebody scrolled before any script ran", async () => {
  const page = await listOn("&server");
  await page.evaluate(() => scrollTo(0, 300));
  const before = await rowInView(page);
  await page.evaluate(() => (globalThis as unknown as { hydrate: () => void }).hydrate());
  await settle(page);
  await settle(page);
  expect(await topOf(page, before.item)).toBeCloseTo(before.topPx, 0);
});

it("moves exactly as far as the finger when rows above turn out higher than guessed", async () => {
  const page = await listOn();
  await page.evaluate(() => scrollTo(0, 400_000));
  await settle(page);
  await settle(page);
  let worstPx = 0;
  for (let step = 0; step < 40; step++) {
    const { item, topPx } = await rowInView(page);
    await page.evaluate(() => scrollBy(0, -120));
    await settle(page);
    worstPx = Math.max(worstPx, Math.abs(((await topOf(page, item)) ?? Number.NaN) - topPx - 120));
  }
  expect(worstPx).toBeLessThan(1);
});

it("shifts nothing in a fling of a wheel, down and up again", async () => {
  const page = await listOn();
  const shifts = await watchShifts(page);
  const session = await page.context().newCDPSession(page);
  for (const yDistance of [-20_000, 15_000]) {
    const from = { x: 200, y: 400, speed: 6000, gestureSourceType: "mouse", preventFling: true } as const;
    await session.send("Input.synthesizeScrollGesture", { ...from, yDistance });
    await settle(page);
  }
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(4000);
  expect(await shifts()).toEqual([]);
});

it.each(["a reload", "back from another page"])("returns to the same pixel after %s", async (way) => {
  const page = await listOn();
  await page.evaluate(() => scrollTo(0, 123_456));
  await settle(page);
  await settle(page);
  const before = await rowInView(page);
  if (way === "a reload") await page.reload();
  else {
    await page.goto(addressOf("Price"));
    await page.goBack();
  }
  await page.locator(`[data-item="${before.item}"]`).waitFor();
  await settle(page);
  expect(await topOf(page, before.item)).toBeCloseTo(before.topPx, 0);
});

it("keeps the header of a part at the top while the part is in view", async () => {
  const page = await listOn();
  await page.evaluate(() => scrollTo(0, 40_000));
  await settle(page);
  await settle(page);
  const tops = await page
    .locator(".ui-virtual__item--sticky")
    .evaluateAll((headers) => headers.map((header) => header.getBoundingClientRect().top));
  expect(tops).toContain(0);
});

it("keeps focus on a row that is scrolled away, and takes it to the ends", async () => {
  const page = await listOn();
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest("[data-item]")?.getAttribute("aria-posinset"));
  await page.locator('[data-item="2"] a').focus();
  await page.evaluate(() => scrollTo(0, 200_000));
  await settle(page);
  await settle(page);
  expect(await focused()).toBe("3");
  await page.keyboard.press("End");
  await expect.poll(focused).toBe("51000");
  // The first row is a heading, with nothing in it to focus.
  await page.keyboard.press("Home");
  await expect.poll(focused).toBe("1");
  await page.keyboard.press("ArrowDown");
  await expect.poll(focused).toBe("2");
});
