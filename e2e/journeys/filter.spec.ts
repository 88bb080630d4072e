import { newTitle } from "../world/shop.ts";
import { expect, test } from "../world/journey.ts";
import { foundTitles } from "../world/verbs.ts";

test("filters narrow a search together, and each can be taken off", async ({ page, shop }) => {
  const series = newTitle();
  const [first, second, third] = ["One", "Two", "Three"].map((part) => `${series} ${part}`) as [string, string, string];
  await shop.offer({ title: first, platform: "snes", priceCents: 2_000, tags: [{ name: "series", value: "long" }] });
  await shop.offer({ title: second, platform: "snes", priceCents: 6_000, condition: "loose" });
  await shop.offer({ title: third, platform: "nes", priceCents: 4_000, tags: [{ name: "series", value: "long" }] });

  await page.goto(`/search?q=${encodeURIComponent(series)}`);
  const found = (count: string) => page.getByRole("status").filter({ hasText: `${count} found` });
  await expect(found("3 listings")).toBeVisible();

  const filters = page.getByRole("complementary", { name: "Filters" });
  await filters
    .getByRole("group", { name: "Platforms" })
    .getByRole("checkbox", { name: /^Super NES/ })
    .check();
  await expect(found("2 listings")).toBeVisible();
  await expect(page).toHaveURL(/platform=snes/);
  await filters.getByLabel("Maximum price").fill("30");
  await filters.getByRole("button", { name: "Apply price" }).click();
  await expect(found("1 listing")).toBeVisible();
  await expect(foundTitles(page)).toHaveText([first]);

  const applied = page.getByRole("list", { name: "Applied filters" });
  await expect(applied.getByRole("listitem")).toHaveText([/Super NES/, /Up to \$30\.00/]);
  await applied.getByRole("button", { name: "Remove Super NES" }).click();
  await expect(foundTitles(page)).toHaveText([first]);
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(found("3 listings")).toBeVisible();
  await expect(filters.getByLabel("Maximum price")).toHaveValue("");

  await filters
    .getByRole("group", { name: "Tags" })
    .getByRole("checkbox", { name: /series/i })
    .check();
  await expect(found("2 listings")).toBeVisible();
});

test("a platform's table is filtered by typing", async ({ page, shop }) => {
  const offer = await shop.offer({ platform: "saturn" });
  await page.goto("/category/saturn");
  const rows = page.getByRole("list", { name: "Listings" }).getByRole("listitem");
  await page.getByLabel("Filter this list").fill(offer.title);
  await expect(rows).toHaveCount(1);
  await expect(rows.getByRole("link", { name: offer.title })).toBeVisible();
  await page.getByLabel("Filter this list").fill("nothing is called this");
  await expect(page.getByRole("heading", { name: "No listing fits" })).toBeVisible();
});
