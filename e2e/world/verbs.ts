import { demoAccounts } from "../../packages/storefront/src/seed/people/accounts.ts";
import { expect, type Locator, type Page } from "@playwright/test";

/** What shoppers do on every site, in the words of its pages. */

export interface Credentials {
  me: { name: string; email: string };
  password: string;
}

/** Signs in and ends where the site leads. */
export async function signIn(page: Page, { me, password }: Credentials): Promise<void> {
  await page.goto("/signin");
  const form = page.getByRole("form", { name: "Sign in" });
  await form.getByLabel("Email").fill(me.email);
  await form.getByLabel("Password", { exact: true }).fill(password);
  await form.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: me.name })).toBeVisible();
}

/** Signs in one of the two people whom every seeded shop knows, without a look at the page for it. */
export async function signInAs(page: Page, viewer: keyof typeof demoAccounts): Promise<void> {
  const { email, password } = demoAccounts[viewer];
  const answer = await page.request.post("/api/commands/sessions", { data: { email, password } });
  expect(answer.ok(), `signing in as the ${viewer}`).toBe(true);
}

/** The one heading that says which page this is. */
export const title = (page: Page, name: string | RegExp): Locator =>
  page.getByRole("main").getByRole("heading", { level: 1, name, exact: true });

/** A message in the corner that goes away by itself. */
export const toast = (page: Page, text: string): Locator =>
  page.getByRole("status").filter({ hasText: text, has: page.getByRole("button", { name: "Dismiss" }) });

export const cartLink = (page: Page, items: number): Locator =>
  page.getByRole("banner").getByRole("link", { name: items === 1 ? "Cart, 1 item" : `Cart, ${items} items` });

/** Puts a listing into the cart on its own page. */
export async function addToCart(page: Page, listing: { id: number; title: string }): Promise<void> {
  await page.goto(`/products/${listing.id}`);
  await expect(title(page, listing.title)).toBeVisible();
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(toast(page, `${listing.title} is in the cart`)).toBeVisible();
}

/** From the cart to the form, with an address in it. */
export async function goToCheckout(page: Page): Promise<Locator> {
  await page
    .getByRole("banner")
    .getByRole("link", { name: /^Cart, / })
    .click();
  await expect(title(page, "Cart")).toBeVisible();
  await page.getByRole("link", { name: "Check out" }).click();
  await expect(title(page, "Checkout")).toBeVisible();
  const form = page.getByRole("form", { name: "Checkout" });
  await form.getByLabel("Full name").fill("A. Buyer");
  await form.getByLabel("Street and number").fill("1 Cartridge Lane");
  await form.getByLabel("City").fill("Salem");
  await form.getByLabel("Postal code").fill("97301");
  return form;
}

/** The titles of the listings that a search shows, in their order. */
export const foundTitles = (page: Page): Locator =>
  page.getByRole("region", { name: "Results" }).getByRole("article").getByRole("heading");
