import { expect, test } from "../world/journey.ts";
import { foundTitles, title } from "../world/verbs.ts";

// Only of a site whose pages come from a server.
test.use({ javaScriptEnabled: false });

test("without JavaScript the home page leads to a listing, which can be read", async ({ page, shop }) => {
  const offer = await shop.offer({ description: "Found under the stairs." });
  await page.goto("/");
  const first = page.getByRole("main").getByRole("article").first().getByRole("link").first();
  const name = await first.innerText();
  await first.click();
  await expect(title(page, name)).toBeVisible();

  await page.goto(`/products/${offer.id}`);
  await expect(title(page, offer.title)).toBeVisible();
  await expect(page.getByRole("main")).toContainText("$49.99");
  await expect(page.getByRole("main")).toContainText("Found under the stairs.");
});

test("without JavaScript a search is a form, and its answers are links", async ({ page, shop }) => {
  const offer = await shop.offer();
  await page.goto("/");
  await page.getByRole("combobox", { name: "Search games" }).fill(offer.title);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?/);
  await expect(title(page, `Results for “${offer.title}”`)).toBeVisible();
  await expect(foundTitles(page)).toHaveText([offer.title]);
  await page.getByRole("region", { name: "Results" }).getByRole("link", { name: offer.title }).click();
  await expect(title(page, offer.title)).toBeVisible();
});

test("without JavaScript an address that leads nowhere says so", async ({ console, page }) => {
  console.expect(/status of 404/);
  const response = await page.goto("/nowhere/at-all");
  expect(response?.status()).toBe(404);
  await expect(title(page, "Page not found")).toBeVisible();
});
