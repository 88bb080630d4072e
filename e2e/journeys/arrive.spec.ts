import { expect, test } from "../world/journey.ts";
import { foundTitles, title } from "../world/verbs.ts";

test("a page that is opened anew begins at its top, and one that is loaded again where it was", async ({ page }) => {
  const top = () => page.evaluate(() => Math.round(window.scrollY));
  await page.goto("/search");
  await expect(foundTitles(page).first()).toBeVisible();
  await page.evaluate(() => scrollTo(0, 400));
  await expect.poll(top).toBe(400);
  await page.reload();
  await expect(foundTitles(page).first()).toBeVisible();
  await expect.poll(top).toBe(400);
  await page.goto("/search?sort=newest");
  await expect(title(page, "Search")).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(await top()).toBe(0);
});
