import type { launchBrowser } from "@latency-aficionados/browser";

type Browser = Awaited<ReturnType<typeof launchBrowser>>;
type Page = Awaited<ReturnType<Browser["newPage"]>>;

/** What a visit came to; milliseconds but for the last two. */
export interface Figures {
  fcp: number;
  lcp: number;
  /** Until somebody is listening to the last button of the page. */
  alive: number;
  /** Style and layout, of processor time. */
  layout: number;
  requests: number;
  /** As they were sent. */
  kilobytes: number;
}

const slow4g = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

/** A phone with an empty cache: four times slower, behind a slow line. */
async function openPhone(browser: Browser): Promise<{ page: Page; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", slow4g);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  return { page, close: () => context.close() };
}

/** One visit of a phone to a page, until it is quiet. */
export async function visit(browser: Browser, url: string): Promise<Figures> {
  const { page, close } = await openPhone(browser);
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("Network.enable");
  let requests = 0;
  let bytes = 0;
  session.on("Network.loadingFinished", ({ encodedDataLength }) => {
    requests++;
    bytes += encodedDataLength;
  });
  await page.addInitScript(watch);
  await page.goto(url, { waitUntil: "load", timeout: 120_000 });
  await page.waitForFunction(() => (globalThis as unknown as Watched).alive > 0, null, { timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  const { fcp, lcp, alive } = await page.evaluate(() => {
    const { lcp, alive } = globalThis as unknown as Watched;
    return { fcp: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? NaN, lcp, alive };
  });
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  await close();
  const layout = 1000 * (seconds("LayoutDuration") + seconds("RecalcStyleDuration"));
  return { fcp, lcp, alive, layout, requests, kilobytes: bytes / 1000 };
}

interface Watched {
  lcp: number;
  alive: number;
}

/** Runs in the page. */
function watch(): void {
  const watched: Watched = Object.assign(globalThis as unknown as Watched, { lcp: 0, alive: 0 });
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) watched.lcp = startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  const timer = setInterval(() => {
    const button = document.querySelector("footer button");
    if (!button || !Object.keys(button).some((name) => name.startsWith("__reactProps"))) return;
    watched.alive = performance.now();
    clearInterval(timer);
  }, 20);
}

/** Milliseconds from the press of a listing to the first paint of its page, where no script has run yet, after a pointer rested on it. */
export async function goByDocument(browser: Browser, origin: string): Promise<number> {
  const { page, close } = await openPhone(browser);
  await page.route("**/assets/*.js", () => {});
  await page.goto(`${origin}/search`, { waitUntil: "commit", timeout: 120_000 });
  const link = page.getByRole("main").getByRole("article").first().getByRole("link");
  await link.hover();
  await page.waitForTimeout(1_500);
  const pressedAt = Date.now();
  await link.click({ noWaitAfter: true });
  await page.waitForURL(/\/products\//, { waitUntil: "commit" });
  const paintedAt = await page.evaluate(async () => {
    const paint = () => performance.getEntriesByName("first-contentful-paint")[0];
    while (!paint()) await new Promise((resolve) => setTimeout(resolve, 20));
    const { activationStart = 0 } = performance.getEntriesByType("navigation")[0] as { activationStart?: number };
    return performance.timeOrigin + Math.max(paint()!.startTime, activationStart);
  });
  await close();
  return paintedAt - pressedAt;
}

/** Milliseconds from a tap on a listing to the next frame after its page is there, on a page that has been quiet for a while. */
export async function goByFinger(browser: Browser, origin: string, savesData: boolean): Promise<number> {
  const { page, close } = await openPhone(browser);
  await page.addInitScript(watch);
  if (savesData)
    await page.addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.goto(`${origin}/search`, { waitUntil: "load", timeout: 120_000 });
  await page.waitForFunction(() => (globalThis as unknown as Watched).alive > 0, null, { timeout: 120_000 });
  await page.waitForTimeout(3_000);
  await page.waitForLoadState("networkidle");
  const link = page.getByRole("main").getByRole("article").first().getByRole("link");
  const [title, box] = [await link.innerText(), await link.boundingBox()];
  const painted = page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        let pressedAt = NaN;
        addEventListener("pointerdown", () => (pressedAt = performance.now()), { capture: true, once: true });
        new MutationObserver((_, observer) => {
          if (document.querySelector("h1")?.textContent !== wanted) return;
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressedAt)));
        }).observe(document.body, { childList: true, subtree: true });
      }),
    title,
  );
  await page.touchscreen.tap((box?.x ?? 0) + 8, (box?.y ?? 0) + 8);
  const milliseconds = await painted;
  await close();
  return milliseconds;
}
