import type { Page } from "@playwright/test";
import type { demoAccounts } from "../../packages/storefront/src/seed/people/accounts.ts";

/** Who looks: somebody new, or one of the two people whom every seeded shop knows. */
export type Viewer = "guest" | keyof typeof demoAccounts;

/** A page of the shop in one of its states. */
export interface Place {
  viewer: Viewer;
  /** Leads a browser there; it ends when what is to be looked at is there. */
  reach(page: Page): Promise<void>;
  /** What its console says of answers that refuse, if there are any. */
  complains?: RegExp;
}

const longWord = "Supercalifragilistic".repeat(9);
const heading = (page: Page) => page.getByRole("main").getByRole("heading", { level: 1 });
const at = (path: string) => async (page: Page) => {
  await page.goto(path);
  await heading(page).waitFor();
};
const listings = (page: Page) => page.getByRole("main").getByRole("article").getByRole("link");

/** Opens a listing that can be bought. */
async function openListing(page: Page, number = 0): Promise<void> {
  await at("/search?q=mario&sort=price-up")(page);
  const addresses = await listings(page).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  let left = number;
  for (const address of new Set(addresses)) {
    await at(address)(page);
    if ((await page.getByRole("button", { name: "Add to cart" }).isEnabled()) && left-- === 0) return;
  }
  throw new Error("Nothing that the search found can be bought.");
}

async function fillCart(page: Page): Promise<void> {
  for (const number of [0, 1, 2]) {
    await openListing(page, number);
    await page.getByRole("button", { name: "Add to cart" }).click();
    await page.getByRole("status").getByRole("button", { name: "Dismiss" }).first().click();
  }
}

async function checkOut(page: Page): Promise<void> {
  await fillCart(page);
  await at("/checkout")(page);
  await page.getByRole("form", { name: "Checkout" }).waitFor();
}

async function fillAddress(page: Page): Promise<void> {
  await page.getByLabel("Full name").fill("Robin Vega");
  await page.getByLabel("Street and number").fill("1 Cartridge Lane");
  await page.getByLabel("City").fill("Salem");
  await page.getByLabel("Postal code").fill("97301");
}

async function writeListing(page: Page): Promise<void> {
  await at("/sell")(page);
  await page.getByLabel("Title").fill("The Long Way Home");
  await page.getByRole("form", { name: "Listing" }).getByLabel("Platform").selectOption("snes");
  await page.getByLabel("Description").fill("Plays well, a little worn at the edges.\n\nBox and manual are there.");
  await page.getByLabel("Price in dollars").fill("24.50");
  await page.getByLabel("Tag name").fill("language");
  await page.getByLabel("Tag value").fill("de");
  await page.getByRole("button", { name: "Add tag" }).click();
}

/** Every page, and every state of one that has been given a look of its own. */
export const places: Readonly<Record<string, Place>> = {
  home: { viewer: "guest", reach: at("/") },
  "home of a shopper": { viewer: "shopper", reach: at("/") },
  search: { viewer: "guest", reach: at("/search") },
  "search for words": { viewer: "guest", reach: at("/search?q=mario&platform=snes&sort=price-up") },
  "search with filters": {
    viewer: "guest",
    async reach(page) {
      await at("/search?q=mario")(page);
      const opener = page.getByRole("button", { name: /filters/i }).first();
      if (await opener.isVisible()) await opener.click();
    },
  },
  "search in vain": { viewer: "guest", reach: at("/search?q=qqqxxqqz") },
  "search for a long word": { viewer: "guest", reach: at(`/search?q=${longWord}`) },
  suggestions: {
    viewer: "guest",
    async reach(page) {
      await at("/")(page);
      await page.getByRole("combobox", { name: "Search games" }).pressSequentially("mario");
      await page.getByRole("option").first().waitFor();
      await page.keyboard.press("ArrowDown");
    },
  },
  category: { viewer: "guest", reach: at("/category/snes") },
  product: { viewer: "guest", reach: openListing },
  "product of a shopper": { viewer: "shopper", reach: (page) => openListing(page, 1) },
  "cart, empty": { viewer: "guest", reach: at("/cart") },
  cart: {
    viewer: "guest",
    async reach(page) {
      await fillCart(page);
      await at("/cart")(page);
      await page.getByRole("list", { name: "Items in the cart" }).waitFor();
    },
  },
  checkout: { viewer: "shopper", reach: checkOut },
  "checkout, not filled": {
    viewer: "shopper",
    async reach(page) {
      await checkOut(page);
      await page.getByRole("button", { name: /^Pay / }).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  "checkout, declined": {
    viewer: "shopper",
    complains: /status of 402/,
    async reach(page) {
      await checkOut(page);
      await fillAddress(page);
      await page.getByLabel("Test card that is declined").check();
      await page.getByRole("button", { name: /^Pay / }).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  orders: { viewer: "shopper", reach: at("/orders") },
  order: {
    viewer: "shopper",
    async reach(page) {
      await at("/orders")(page);
      await listings(page).first().click();
      await heading(page).filter({ hasText: "Order of" }).waitFor();
    },
  },
  account: { viewer: "shopper", reach: at("/account") },
  watchlist: { viewer: "shopper", reach: at("/watchlist") },
  "sign in": { viewer: "guest", reach: at("/signin") },
  "sign in, refused": {
    viewer: "guest",
    complains: /status of 401/,
    async reach(page) {
      await at("/signin")(page);
      const form = page.getByRole("form", { name: "Sign in" });
      await form.getByLabel("Email").fill("nobody@people.example");
      await form.getByLabel("Password", { exact: true }).fill("not this one, surely");
      await form.getByRole("button", { name: "Sign in" }).click();
      await form.getByRole("alert").waitFor();
    },
  },
  register: { viewer: "guest", reach: at("/register") },
  "register, half": {
    viewer: "guest",
    async reach(page) {
      await at("/register")(page);
      const form = page.getByRole("form", { name: "Create an account" });
      await form.getByLabel("Password", { exact: true }).fill("short");
      await form.getByRole("button", { name: "Create account" }).click();
      await form.getByText("Use at least 10 characters.").waitFor();
    },
  },
  "register, sent": {
    viewer: "guest",
    async reach(page) {
      await at("/register")(page);
      const form = page.getByRole("form", { name: "Create an account" });
      await form.getByLabel("Name").fill("Nia New");
      await form.getByLabel("Email").fill(`${crypto.randomUUID()}@people.example`);
      await form.getByLabel("Password", { exact: true }).fill("long enough for anyone");
      await form.getByRole("button", { name: "Create account" }).click();
      await page.getByRole("heading", { name: "Look into your mail" }).waitFor();
    },
  },
  confirm: { viewer: "guest", reach: at("/confirm#token=abcdefghijklmnopq") },
  "confirm, no token": { viewer: "guest", reach: at("/confirm") },
  sell: { viewer: "seller", reach: at("/sell") },
  "sell with a preview": { viewer: "seller", reach: writeListing },
  "sell, not filled": {
    viewer: "seller",
    async reach(page) {
      await at("/sell")(page);
      await page.getByRole("button", { name: "Put up for sale" }).click();
      await page.getByRole("alert").first().waitFor();
    },
  },
  "my listings": {
    viewer: "seller",
    async reach(page) {
      await at("/seller")(page);
      await page.getByRole("table", { name: "Your listings" }).getByRole("row").nth(1).waitFor();
    },
  },
  "stock of a listing": {
    viewer: "seller",
    async reach(page) {
      await at("/seller")(page);
      await page
        .getByRole("button", { name: /^Change stock of/ })
        .first()
        .click();
      await page.getByRole("dialog").waitFor();
    },
  },
  "account of a seller": { viewer: "seller", reach: at("/account") },
  "no such page": { viewer: "guest", complains: /status of 404/, reach: at("/nowhere/at-all") },
  "no such order": {
    viewer: "shopper",
    complains: /status of 404|no order by that number/,
    reach: at("/orders/00000000-0000-4000-8000-000000000000"),
  },
};
