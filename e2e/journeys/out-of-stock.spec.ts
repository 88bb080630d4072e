import { expect, test } from "../world/journey.ts";
import { addToCart, cartLink, goToCheckout, signIn, title } from "../world/verbs.ts";

test("what is sold out cannot be bought", async ({ page, shop }) => {
  const offer = await shop.offer({ quantity: 1 });
  await shop.restock(offer, 0);
  await page.goto(`/products/${offer.id}`);
  await expect(title(page, offer.title)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "Sold out" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeDisabled();
});

test("somebody is faster at the checkout", async ({ console, page, shop }) => {
  console.expect(/status of 409/);
  const [offer, slow, quick] = await Promise.all([
    shop.offer({ quantity: 1 }),
    shop.signUp("Sam Slow"),
    shop.signUp("Quinn Quick"),
  ]);
  await signIn(page, slow);
  await addToCart(page, offer);
  const form = await goToCheckout(page);
  await quick.buy(offer);
  await form.getByRole("button", { name: /^Pay / }).click();
  await expect(form.getByRole("alert").getByRole("heading", { name: "Somebody was faster" })).toBeVisible();
  await form.getByRole("link", { name: "Look at the cart" }).click();
  await expect(page.getByRole("main")).toContainText(`${offer.title} is sold out. Remove it to check out.`);
  await expect(page.getByRole("button", { name: "Check out" })).toBeDisabled();
  await page.getByRole("button", { name: `Remove ${offer.title}` }).click();
  await expect(cartLink(page, 0)).toBeVisible();
});
