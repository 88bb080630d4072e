import { expect, test } from "../world/journey.ts";
import { addToCart, cartLink, goToCheckout, signIn, title, toast } from "../world/verbs.ts";

test("puts a game into the cart, buys two of it, and has the order cancelled", async ({ page, shop }) => {
  const [offer, buyer] = await Promise.all([shop.offer({ priceCents: 1_250 }), shop.signUp("Bo Buyer")]);
  await signIn(page, buyer);
  await addToCart(page, offer);
  await expect(cartLink(page, 1)).toBeVisible();

  await cartLink(page, 1).click();
  await expect(title(page, "Cart")).toBeVisible();
  const line = page.getByRole("list", { name: "Items in the cart" }).getByRole("listitem");
  await line.getByRole("button", { name: "One more" }).click();
  await expect(cartLink(page, 2)).toBeVisible();
  await expect(page.getByRole("region", { name: "Summary" })).toContainText("$25.00");

  const form = await goToCheckout(page);
  await form.getByRole("button", { name: "Pay $31.49" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Thank you! Your order is confirmed." })).toBeVisible();
  await expect(title(page, /^Order of /)).toBeVisible();
  await expect(cartLink(page, 0)).toBeVisible();
  await expect(page.getByRole("region", { name: "Sum" })).toContainText("Confirmed");

  await page.getByRole("button", { name: "Cancel order" }).click();
  const dialog = page.getByRole("dialog", { name: "Cancel this order?" });
  await dialog.getByRole("button", { name: "Cancel order" }).click();
  await expect(toast(page, "The order is cancelled")).toBeVisible();
  await expect(page.getByRole("region", { name: "Sum" })).toContainText("Cancelled");
  await page.getByRole("link", { name: "All orders" }).click();
  await expect(page.getByRole("list", { name: "Your orders" }).getByRole("article")).toContainText(offer.title);
});

test("the cart outlives a reload, and a visitor signs in on the way to the checkout", async ({ page, shop }) => {
  const [offer, buyer] = await Promise.all([shop.offer(), shop.signUp("Val Visitor")]);
  await addToCart(page, offer);
  await page.reload();
  await cartLink(page, 1).click();
  await page.getByRole("link", { name: "Check out" }).click();
  await expect(title(page, "Sign in")).toBeVisible();
  await page.getByLabel("Email").fill(buyer.me.email);
  await page.getByLabel("Password", { exact: true }).fill(buyer.password);
  await page.getByRole("form", { name: "Sign in" }).getByRole("button", { name: "Sign in" }).click();
  await expect(title(page, "Checkout")).toBeVisible();

  await page.getByRole("button", { name: /^Pay / }).click();
  await expect(page.getByRole("alert").filter({ hasText: "4 fields need another look." })).toBeVisible();
  await expect(page.getByLabel("Full name")).toBeFocused();
});

test("what is taken out of the cart is gone", async ({ page, shop }) => {
  const [first, second] = [await shop.offer(), await shop.offer()];
  await addToCart(page, first);
  await addToCart(page, second);
  await cartLink(page, 2).click();
  await page.getByRole("button", { name: `Remove ${first.title}` }).click();
  await expect(cartLink(page, 1)).toBeVisible();
  await expect(page.getByRole("button", { name: `Remove ${second.title}` })).toBeFocused();
  await page.getByRole("button", { name: "Empty the cart" }).click();
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
});
