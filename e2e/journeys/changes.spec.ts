import { expect, test } from "../world/changing-journey.ts";
import { addToCart, cartLink, goToCheckout, signIn, title } from "../world/verbs.ts";

// One shop for all of them, since it takes six processes.
test.describe.configure({ mode: "default" });

test("orders die while a card is charged: the buyer tries again and has bought once", async ({
  changing,
  console,
  page,
  shop,
}) => {
  console.expect(/status of 503/);
  const [offer, buyer] = await Promise.all([shop.offer({ priceCents: 2_000 }), shop.signUp("Kim Killed")]);
  await signIn(page, buyer);
  await addToCart(page, offer);
  const form = await goToCheckout(page);
  await changing.slowGateway(1_500);
  await form.getByRole("button", { name: "Pay $24.99" }).click();
  await changing.orderIsBeingCharged();
  await changing.killOrders();

  const alert = form.getByRole("alert");
  await expect(alert.getByRole("heading", { name: "The order was not placed" })).toBeVisible();
  await expect(alert).toContainText("Try again in a moment.");
  await expect(cartLink(page, 1)).toBeVisible();
  await expect(form.getByLabel("City")).toHaveValue("Salem");

  await changing.slowGateway(0);
  await changing.startOrders();
  await changing.ordersAreSettled();
  await form.getByRole("button", { name: "Pay $24.99" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Thank you! Your order is confirmed." })).toBeVisible();
  await expect(cartLink(page, 0)).toBeVisible();
  await page.getByRole("link", { name: "All orders" }).click();
  await expect(page.getByRole("list", { name: "Your orders" }).getByRole("article")).toHaveCount(1);
  expect(await changing.books()).toEqual({ orders: { confirmed: 1 }, kept: [2_499], ledgerSumCents: 0 });
});

test("a deploy in the middle of a visit: what is under way ends well, and the visit goes on", async ({
  changing,
  page,
  shop,
}) => {
  const before = await changing.books();
  const [offer, other, buyer] = await Promise.all([shop.offer(), shop.offer(), shop.signUp("Vic Visiting")]);
  await signIn(page, buyer);
  await addToCart(page, offer);
  const form = await goToCheckout(page);
  await changing.startNextRelease();
  await changing.slowGateway(1_500);
  await form.getByRole("button", { name: /^Pay / }).click();
  await changing.orderIsBeingCharged();
  expect(await changing.release()).toBe(0);
  await changing.slowGateway(0);
  await expect(page.getByRole("status").filter({ hasText: "Thank you! Your order is confirmed." })).toBeVisible();
  expect((await changing.books()).orders["confirmed"]).toBe((before.orders["confirmed"] ?? 0) + 1);

  // Pages that this browser has not met yet, and whose files have other names by now.
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Sell" }).click();
  await expect(title(page, "Sell a game")).toBeVisible();
  const box = page.getByRole("combobox", { name: "Search games" });
  await box.fill(other.title);
  await box.press("Enter");
  await expect(title(page, `Results for “${other.title}”`)).toBeVisible();
  await page.reload();
  await expect(title(page, `Results for “${other.title}”`)).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: buyer.me.name })).toBeVisible();
});
