import { expect, test } from "../world/journey.ts";
import { foundTitles, title } from "../world/verbs.ts";

test("typing brings suggestions, and a suggestion its listings", async ({ page, shop }) => {
  const offer = await shop.offer();
  await page.goto("/");
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.pressSequentially(offer.title.slice(0, 15));
  const option = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option", { name: offer.title });
  await expect(option).toBeVisible();
  await expect(box).toHaveAttribute("aria-expanded", "true");

  await box.press("ArrowDown");
  await expect(option).toHaveAttribute("aria-selected", "true");
  await box.press("Enter");
  await expect(title(page, `Results for “${offer.title}”`)).toBeVisible();
  await expect(foundTitles(page)).toHaveText([offer.title]);
  await expect(page.getByRole("listbox", { name: "Suggestions" })).toBeHidden();
});

test("what is typed on the search page is searched for without a click", async ({ page, shop }) => {
  const offer = await shop.offer();
  await page.goto("/search");
  await expect(title(page, "Search")).toBeVisible();
  await page.getByRole("combobox", { name: "Search games" }).pressSequentially(offer.title);
  await expect(title(page, `Results for “${offer.title}”`)).toBeVisible();
  await expect(foundTitles(page)).toHaveText([offer.title]);
  await expect(page.getByRole("combobox", { name: "Search games" })).toHaveValue(offer.title);
});

test("a word that is nowhere says so", async ({ page }) => {
  await page.goto("/search?q=qqzzxxjjkkvv");
  await expect(page.getByRole("heading", { name: "Nothing found" })).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "0 listings found" })).toBeVisible();
});

test("more of a long answer comes by a button", async ({ page }) => {
  await page.goto("/search");
  const articles = page.getByRole("region", { name: "Results" }).getByRole("article");
  await expect(articles.first()).toBeVisible();
  const before = await articles.count();
  await page.getByRole("button", { name: "Show more" }).click();
  await expect.poll(() => articles.count()).toBeGreaterThan(before);
});
