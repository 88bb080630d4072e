import { expect, it } from "vitest";
import { shopInBrowser } from "../world/shop-in-browser.ts";
import { until } from "../world/until.ts";

const shop = shopInBrowser();

/** Of the clock's: it has one every 16 ms. */
const aFrameMs = 20;

/**
 * The first listing of a search, alive, on a page whose clock stands still. What the shop is asked is noted; of a listing
 * it says nothing.
 */
async function openSearch(about: { savesData: boolean } = { savesData: false }) {
  const page = await shop.browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install();
  const scripts: string[] = [];
  page.on("requestfinished", (request) => scripts.push(request.url()));
  await page.addInitScript(({ savesData }) => {
    Object.defineProperty(navigator, "connection", { value: { saveData: savesData } });
    const asked: string[] = [];
    const ask = globalThis.fetch;
    globalThis.fetch = (input, init) => {
      asked.push(`${init?.method ?? "GET"} ${String(input)}`);
      return ask(input, init);
    };
    Object.assign(globalThis, { asked });
  }, about);
  await page.route(/\/api\/queries\/products\/\d+$/, () => {});
  await page.goto(`${shop.world.origin}/search`);
  const link = page.getByRole("main").getByRole("article").first().getByRole("link");
  const [title, href] = [await link.innerText(), (await link.getAttribute("href")) ?? ""];
  await page.waitForFunction(
    (address) =>
      Object.keys(document.querySelector(`main a[href="${address}"]`) ?? {}).some((name) =>
        name.startsWith("__reactProps"),
      ),
    href,
  );
  await page.clock.pauseAt(Date.now() + 60_000);
  const box = (await link.boundingBox()) ?? { x: 0, y: 0 };
  const point = async () => page.mouse.move(box.x + 4, box.y + 4);
  const asked = async () => {
    const lines = await page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
    return lines.filter((line) => line.endsWith(`/api/queries${href}`));
  };
  const hasCode = () => scripts.some((address) => address.includes("/ProductPage-"));
  return { page, title, point, asked, hasCode };
}

it("asks for a listing once a pointer has rested on it for 65 ms, and never again for the press", async () => {
  const { page, point, asked } = await openSearch();
  await point();
  await page.clock.runFor(64);
  expect(await asked()).toEqual([]);
  await page.clock.runFor(1);
  expect(await asked()).toHaveLength(1);
  await page.mouse.down();
  await page.clock.runFor(aFrameMs);
  await page.mouse.up();
  await page.getByRole("button", { name: "Add to cart" }).waitFor();
  expect(await asked()).toHaveLength(1);
});

it("paints a listing from what the list knew of it, a frame after the press and before any answer", async () => {
  const { page, title, point, hasCode } = await openSearch();
  // Nobody has pointed at anything: a finger gives no warning.
  await until("code of a listing", async () => {
    await page.clock.runFor(100);
    return hasCode();
  });
  await point();
  await page.mouse.down();
  await page.clock.runFor(aFrameMs);
  await page.getByRole("heading", { level: 1, name: title }).waitFor();
  expect(await page.getByRole("article").first().innerText()).toMatch(/\$\d/);
});

it("asks for nothing ahead of a press where somebody saves data", async () => {
  const { page, point, asked, hasCode } = await openSearch({ savesData: true });
  await point();
  await page.clock.runFor(1_000);
  expect([await asked(), hasCode()]).toEqual([[], false]);
  await page.mouse.down();
  await page.clock.runFor(aFrameMs);
  await page.getByRole("button", { name: "Add to cart" }).waitFor();
  expect(await asked()).toHaveLength(1);
});
