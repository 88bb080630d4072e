import { expect, test } from "../world/journey.ts";
import { title } from "../world/verbs.ts";

test("without a network a page says so, and trying again helps once it is back", async ({
  console,
  context,
  page,
  shop,
}) => {
  console.expect(/ERR_INTERNET_DISCONNECTED/);
  const offer = await shop.offer();
  await page.goto(`/search?q=${encodeURIComponent(offer.title)}`);
  const link = page.getByRole("article").getByRole("link", { name: offer.title });
  await expect(link).toBeVisible();
  await context.setOffline(true);
  await link.click();
  const alert = page.getByRole("alert").filter({ hasText: "The shop is not answering." });
  await expect(alert).toBeVisible();
  await context.setOffline(false);
  await alert.getByRole("button", { name: "Try again" }).click();
  await expect(title(page, offer.title)).toBeVisible();
});
