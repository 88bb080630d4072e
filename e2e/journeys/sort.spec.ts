import { newTitle } from "../world/shop.ts";
import { expect, test } from "../world/journey.ts";
import { foundTitles } from "../world/verbs.ts";

test("a search is put in the order of its prices, and the address remembers it", async ({ page, shop }) => {
  const series = newTitle();
  const [dear, cheap, middle] = ["One", "Two", "Three"].map((part) => `${series} ${part}`) as [string, string, string];
  await shop.offer({ title: dear, priceCents: 9_000 });
  await shop.offer({ title: cheap, priceCents: 1_000 });
  await shop.offer({ title: middle, priceCents: 5_000 });

  await page.goto(`/search?q=${encodeURIComponent(series)}`);
  await expect(foundTitles(page)).toHaveCount(3);
  await page.getByLabel("Sort by").selectOption("Price, low to high");
  await expect(foundTitles(page)).toHaveText([cheap, middle, dear]);
  await page.getByLabel("Sort by").selectOption({ label: "Price, high to low" });
  await expect(foundTitles(page)).toHaveText([dear, middle, cheap]);

  await page.reload();
  await expect(page.getByLabel("Sort by")).toHaveValue("price-down");
  await expect(foundTitles(page)).toHaveText([dear, middle, cheap]);
});

test("a platform's table is sorted by the heads of its columns", async ({ page, shop }) => {
  const series = newTitle();
  await shop.offer({ title: `${series} B`, platform: "saturn", priceCents: 1_000 });
  await shop.offer({ title: `${series} A`, platform: "saturn", priceCents: 2_000 });
  await page.goto("/category/saturn");
  await page.getByLabel("Filter this list").fill(series);
  const titles = page.getByRole("list", { name: "Listings" }).getByRole("link");
  await expect(titles).toHaveCount(2);
  const columns = page.getByRole("group", { name: "Sort" });
  await columns.getByRole("button", { name: "Price" }).click();
  await expect(titles).toHaveText([`${series} B`, `${series} A`]);
  await columns.getByRole("button", { name: "Title" }).click();
  await expect(titles).toHaveText([`${series} A`, `${series} B`]);
  await columns.getByRole("button", { name: "Title" }).click();
  await expect(titles).toHaveText([`${series} B`, `${series} A`]);
});
