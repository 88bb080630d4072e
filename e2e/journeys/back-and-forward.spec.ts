import { expect, test } from "../world/journey.ts";
import { foundTitles, title } from "../world/verbs.ts";

test("going back leads to the same place of a search, with its filters and its words", async ({ page }) => {
  await page.goto("/search");
  const box = page.getByRole("combobox", { name: "Search games" });
  await expect(foundTitles(page).first()).toBeVisible();
  await page
    .getByRole("group", { name: "Conditions" })
    .getByRole("checkbox", { name: /^Loose/ })
    .check();
  await expect(page.getByRole("list", { name: "Applied filters" })).toBeVisible();
  await expect(page).toHaveURL(/condition=loose/);

  const results = page.getByRole("region", { name: "Results" });
  await expect(results).not.toHaveAttribute("aria-busy", "true");
  // The very element: in a list that draws what is near, another one is the last as soon as it scrolls.
  const link = await results.getByRole("article").last().getByRole("link").elementHandle();
  if (!link) throw new Error("The search found nothing.");
  await link.scrollIntoViewIfNeeded();
  const scrolledTo = await page.evaluate(() => window.scrollY);
  expect(scrolledTo).toBeGreaterThan(0);
  const name = (await link.textContent()) ?? "";
  await link.click();
  await expect(title(page, name)).toBeVisible();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);

  await page.goBack();
  await expect(title(page, "Search")).toBeVisible();
  await expect(page.getByRole("checkbox", { name: /^Loose/ })).toBeChecked();
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolledTo - 200);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Loose/ })).not.toBeChecked();
  await expect(page.getByRole("list", { name: "Applied filters" })).toBeHidden();
  await page.goForward();
  await expect(page.getByRole("checkbox", { name: /^Loose/ })).toBeChecked();

  await box.fill("mario");
  await expect(page).toHaveURL(/q=mario/);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sell" }).click();
  await expect(title(page, "Sign in")).toBeVisible();
  await page.goBack();
  await expect(box).toHaveValue("mario");
});
