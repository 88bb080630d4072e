import { newTitle } from "../world/shop.ts";
import { expect, test } from "../world/journey.ts";
import { title } from "../world/verbs.ts";

test("without a network a page says so, and trying again helps once it is back", async ({
  console,
  context,
  page,
  shop,
}) => {
  console.expect(/ERR_INTERNET_DISCONNECTED/);
  const series = newTitle();
  const [seen, other] = [await shop.offer({ title: `${series} One` }), await shop.offer({ title: `${series} Two` })];
  await page.goto(`/search?q=${encodeURIComponent(series)}`);
  // The code of a page may come with the first visit to one of its kind.
  await page.getByRole("article").getByRole("link", { name: seen.title }).click();
  await expect(title(page, seen.title)).toBeVisible();
  await page.goBack();
  const link = page.getByRole("article").getByRole("link", { name: other.title });
  await expect(link).toBeVisible();
  await context.setOffline(true);
  await link.click();
  const alert = page.getByRole("alert").filter({ hasText: "The shop is not answering." });
  await expect(alert).toBeVisible();
  await context.setOffline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(title(page, other.title)).toBeVisible();
});
