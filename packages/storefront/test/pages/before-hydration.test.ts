import { expect, it } from "vitest";
import { shopInBrowser } from "../world/shop-in-browser.ts";

const shop = shopInBrowser();

/** A page whose scripts are held back until `comeToLife`: all that is done before is done to plain markup. */
async function open(path: string) {
  const page = await shop.browser.newPage();
  page.setDefaultTimeout(30_000);
  const held = Promise.withResolvers<void>();
  await page.route("**/assets/*.js", async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${shop.world.origin}${path}`, { waitUntil: "commit" });
  await page.waitForSelector("footer");
  return { page, comeToLife: () => held.resolve() };
}

it("keeps what is typed into the search field, and suggests", async () => {
  const { page, comeToLife } = await open("/");
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.pressSequentially("mario");
  comeToLife();
  await page.getByRole("listbox").waitFor();
  expect(await box.inputValue()).toBe("mario");
});

it("searches for what is sent off", async () => {
  const { page, comeToLife } = await open("/");
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.fill("mario");
  await box.press("Enter", { noWaitAfter: true });
  comeToLife();
  await page.waitForURL(/\/search/);
  expect(page.url()).toContain("q=mario");
});

it("goes where a link leads", async () => {
  const { page, comeToLife } = await open("/");
  await page.getByRole("main").getByRole("article").first().getByRole("link").click({ noWaitAfter: true });
  comeToLife();
  await page.waitForURL(/\/products\//);
  expect(page.url()).toMatch(/\/products\/\d+$/);
});

it("puts into the cart what somebody wanted there", async () => {
  const { page, comeToLife } = await open("/products/2");
  await page.getByRole("button", { name: "Add to cart" }).click();
  comeToLife();
  const link = page.getByRole("link", { name: "Cart, 1 item" });
  await link.waitFor();
  expect(await link.isVisible()).toBe(true);
});

it("opens the tab that was chosen", async () => {
  const { page, comeToLife } = await open("/products/2");
  await page.getByRole("tab", { name: "Details" }).click();
  comeToLife();
  const panel = page.getByRole("tabpanel").filter({ hasText: "Listed on" });
  await panel.waitFor();
  expect(await panel.isVisible()).toBe(true);
});

it("narrows a search by a box that was ticked", async () => {
  const { page, comeToLife } = await open("/search");
  const box = page.getByRole("group", { name: "Conditions" }).getByRole("checkbox").first();
  await box.check();
  comeToLife();
  await page.waitForURL(/condition=/);
  expect(await box.isChecked()).toBe(true);
});

it("keeps what is done to parts that come to life later than the rest", async () => {
  const { page, comeToLife } = await open("/search");
  comeToLife();
  await page.waitForFunction(() => Object.keys(document.querySelector("h1") ?? {}).length > 0);
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.fill("mario");
  await page.waitForURL(/q=mario/);
  expect(await box.inputValue()).toBe("mario");
});

it("leaves what is not alive yet where it is while another page is on its way", async () => {
  const page = await shop.browser.newPage();
  const held = Promise.withResolvers<void>();
  await page.route("**/assets/HeaderSearch-*.js", async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(`${shop.world.origin}/products/2`);
  await page.waitForFunction(() =>
    Object.keys(document.querySelector("h1") ?? {}).some((name) => name.startsWith("__reactProps")),
  );
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.evaluate((element) => element.setAttribute("data-mark", ""));
  await page.getByRole("link", { name: "More of this platform" }).click();
  await page.waitForSelector('.leaving[data-leaving="true"]', { state: "attached" });
  expect(await page.locator("[data-mark]").count()).toBe(1);
  held.resolve();
  await page.waitForURL(/category/);
  await page.waitForSelector('.leaving[data-leaving="false"]', { state: "attached" });
  expect(await page.locator("[data-mark]").count()).toBe(1);
});
