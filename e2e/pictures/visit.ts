import { randomInt } from "node:crypto";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "@playwright/test";

/** A browser window of somebody with an address of their own: the shop counts sign-ins by address. */
export function visit(browser: Browser, origin: string, options: BrowserContextOptions): Promise<BrowserContext> {
  const address = `11.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
  return browser.newContext({
    baseURL: origin,
    locale: "en-US",
    timezoneId: "UTC",
    reducedMotion: "reduce",
    extraHTTPHeaders: { "x-forwarded-for": address },
    ...options,
  });
}

/** Waits for what loads when it comes near, down to some height of the page. */
export async function seeAll(page: Page, downToPx: number): Promise<void> {
  await page.waitForLoadState("networkidle");
  const { stepPx, wholePx } = await page.evaluate(() => ({ stepPx: innerHeight, wholePx: document.body.scrollHeight }));
  for (let top = stepPx; top < Math.min(wholePx, downToPx); top += stepPx) {
    await page.evaluate((top) => scrollTo(0, top), top);
    await page.waitForLoadState("networkidle");
  }
  await page.evaluate(async () => {
    scrollTo(0, 0);
    await document.fonts.ready;
    // Those at the far end of a row that scrolls have not begun.
    const seen = [...document.images].filter((image) => image.complete);
    await Promise.all(seen.map((image) => image.decode().catch(() => {})));
  });
}
