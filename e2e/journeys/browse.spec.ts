import { expect, test } from "../world/journey.ts";

test("from the home page to a listing and through a platform", async ({ page }) => {
  await page.goto("/");
  const main = page.getByRole("main");
  await expect(page).toHaveTitle(/ · Cartridge Corner$/);
  await expect(main.getByRole("heading", { level: 1, name: "Games that were loved before" })).toBeVisible();

  const card = main.getByRole("article").first();
  const title = await card.getByRole("heading").innerText();
  await card.getByRole("link").click();
  await expect(main.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
  await expect(page).toHaveURL(/\/products\/\d+$/);

  const platforms = page.getByRole("navigation", { name: "Platforms" });
  await expect(platforms.getByRole("link")).toHaveCount(13);
  await platforms.getByRole("link", { name: "Super NES" }).click();
  await expect(main.getByRole("heading", { level: 1, name: "Super NES games" })).toBeVisible();
  await expect(platforms.getByRole("link", { name: "Super NES" })).toHaveAttribute("aria-current", "page");
  const listings = main.getByRole("list", { name: "Listings" });
  await listings.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/products\/\d+$/);
});
