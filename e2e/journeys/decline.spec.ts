import { expect, test } from "../world/journey.ts";
import { addToCart, cartLink, goToCheckout, signIn } from "../world/verbs.ts";

test("a card is declined, another one is not", async ({ console, page, shop }) => {
  console.expect(/status of 402/);
  const [offer, buyer] = await Promise.all([shop.offer(), shop.signUp("Dee Declined")]);
  await signIn(page, buyer);
  await addToCart(page, offer);
  const form = await goToCheckout(page);
  await form.getByRole("radio", { name: "Test card that is declined" }).check();
  await form.getByRole("button", { name: /^Pay / }).click();
  const alert = form.getByRole("alert");
  await expect(alert.getByRole("heading", { name: "The card was declined" })).toBeVisible();
  await expect(alert).toContainText("Nothing was charged and nothing is reserved.");
  await expect(cartLink(page, 1)).toBeVisible();
  await expect(form.getByLabel("City")).toHaveValue("Salem");

  await form.getByRole("radio", { name: "Test card that is charged" }).check();
  await form.getByRole("button", { name: /^Pay / }).click();
  await expect(page.getByRole("status").filter({ hasText: "Thank you! Your order is confirmed." })).toBeVisible();
});
