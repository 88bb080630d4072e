import { expect, test } from "../world/journey.ts";
import { cartLink, signIn, title, toast } from "../world/verbs.ts";

test("keeps an eye on a listing, buys it from there, and lets go of it", async ({ page, shop }) => {
  const [offer, member] = await Promise.all([shop.offer(), shop.signUp("Wyn Watcher")]);
  await signIn(page, member);
  await page.goto(`/products/${offer.id}`);
  const watch = page.getByRole("button", { name: "Watch", exact: true });
  await expect(watch).toHaveAttribute("aria-pressed", "false");
  await watch.click();
  await expect(toast(page, `${offer.title} is on the watchlist`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Stop watching" })).toHaveAttribute("aria-pressed", "true");
  await page.reload();
  await expect(page.getByRole("button", { name: "Stop watching" })).toHaveAttribute("aria-pressed", "true");

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Watchlist" }).click();
  await expect(title(page, "Watchlist")).toBeVisible();
  await expect(page.getByRole("list", { name: "Watched listings" }).getByRole("heading")).toHaveText([offer.title]);
  await page.getByRole("list", { name: "Watched listings" }).getByRole("button", { name: /^Add / }).click();
  await expect(cartLink(page, 1)).toBeVisible();
  await page.getByRole("button", { name: `Stop watching ${offer.title}` }).click();
  await expect(page.getByRole("heading", { name: "Nothing on the watchlist yet" })).toBeVisible();
});
