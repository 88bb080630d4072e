/**
 * `node bench/fling.ts [rounds] [address of a shop that runs]`: flings the longest category at 6,000 px a second, on a
 * processor slowed four times, and tells how much of the screen was blank, how long the page went without a frame, and
 * what moved by itself. Without an address it starts a shop with 50,000 listings. The plain page beside it is what this machine
 * does by itself: 5,000 lines of text, scrolled the same way.
 */
import { launchBrowser } from "@latency-aficionados/browser";
import { blankShare, shotsDuring } from "../../ui/bench/fling/shots.ts";
import { openShop } from "./open-shop.ts";

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>["newPage"]>>;
type CDPSession = Awaited<ReturnType<ReturnType<Page["context"]>["newCDPSession"]>>;

const rounds = Number(process.argv[2] ?? 5);
const frameMs = 1000 / 60;

const shop = process.argv[3] ? { origin: process.argv[3], close: async () => {} } : await openShop(50_000);
const browser = await launchBrowser();
try {
  console.log(
    "what         blank: mean    worst   longest gap, frames   gaps > 2 frames   shifts   main thread, CPU s",
  );
  for (let round = 0; round < rounds; round++) {
    for (const what of ["category", "plain page"] as const) console.log(what.padEnd(12), await measure(what));
  }
} finally {
  await browser.close();
  await shop.close();
}

async function measure(what: "category" | "plain page"): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  if (what === "category") await openCategory(page);
  else await page.setContent(`<body>${"<p>One line of a page as long as a list</p>".repeat(5000)}`);
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await watch(page);
  const before = await mainThreadS(session);
  await fling(session);
  const workS = (await mainThreadS(session)) - before;
  const { times, shifts } = await page.evaluate(() => {
    const { times, shifts } = globalThis as unknown as { times: number[]; shifts: number[] };
    return { times, shifts };
  });
  // Taking pictures slows frames down: they are of another fling, further down.
  const blanks = await Promise.all((await shotsDuring(session, fling(session))).map(blankShare));
  await page.close();
  const gaps = times.slice(1).map((time, at) => (time - (times[at] ?? time)) / frameMs);
  const mean = blanks.reduce((sum, share) => sum + share, 0) / blanks.length;
  return [
    ...[mean, Math.max(...blanks)].map((share) => `${(share * 100).toFixed(1)} %`.padStart(9)),
    Math.max(...gaps)
      .toFixed(1)
      .padStart(21),
    `${gaps.filter((gap) => gap > 2.5).length} of ${gaps.length}`.padStart(17),
    String(shifts.length).padStart(8),
    workS.toFixed(1).padStart(20),
    `  (${blanks.length} pictures)`,
  ].join("");
}

/** The list of a platform, all of it loaded; magenta is where there is neither row nor shape. */
async function openCategory(page: Page): Promise<void> {
  await page.goto(`${shop.origin}/category/nes`);
  await page.getByText(/^([\d,]+) of \1 listings$/).waitFor({ timeout: 120_000 });
  await page.addStyleTag({
    content:
      ".ui-virtual__list { background: rgb(255 0 255) !important } .ui-virtual__item { background: rgb(250 250 250) !important } .ui-virtual__missing { background-color: rgb(225 225 225) !important }",
  });
}

async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const times: number[] = [];
    const shifts: number[] = [];
    Object.assign(globalThis, { times, shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift" });
    const tick = (now: number) => {
      times.push(now);
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
}

function fling(session: CDPSession): Promise<unknown> {
  const from = { x: 200, y: 400, gestureSourceType: "mouse", preventFling: true } as const;
  return session.send("Input.synthesizeScrollGesture", { ...from, yDistance: -18_000, speed: 6000 });
}

async function mainThreadS(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}
