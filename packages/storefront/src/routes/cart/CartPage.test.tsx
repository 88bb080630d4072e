import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { addToCart, readCart, writeCart } from "../../cart/cart.ts";
import type { Product } from "../../contract/products.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";

const zelda = aCard(901, { title: "Zelda", available: 3, priceCents: 2_000 });
const metroid = aCard(902, { title: "Metroid", available: 2, priceCents: 1_500 });

/** Opens the cart in a shop that has changed so much since it was filled. */
const open = (changes: Record<number, Partial<Product>> = {}) =>
  renderPage("/cart", {
    "GET products/{id}": ({ params }) =>
      ({ ...(params.id === 901 ? zelda : metroid), ...changes[params.id] }) as Product,
  });
const amounts = () => Array.from(document.querySelectorAll(".amounts dd"), ({ textContent }) => textContent);

beforeEach(() => writeCart([]));

it("says what to do when there is nothing in it", async () => {
  await open();
  expect(screen.getByRole("heading", { name: "Your cart is empty" })).toBeDefined();
  expect(screen.getByRole("link", { name: "Start browsing" })).toHaveProperty("pathname", "/search");
});

it("adds up its lines and what sending them costs", async () => {
  addToCart(zelda, 2);
  addToCart(metroid);
  await open();
  expect(amounts()).toEqual(["$55.00", "$7.99", "$62.99"]);
});

it("takes more of a line, up to what there is", async () => {
  addToCart(zelda, 2);
  await open();
  const more = screen.getByRole("button", { name: "One more" });
  fireEvent.click(more);
  expect(amounts()[0]).toBe("$60.00");
  expect(more).toHaveProperty("disabled", true);
});

it("counts what is typed once the field is left", async () => {
  addToCart(zelda);
  await open();
  const field = screen.getByRole("textbox", { name: "Quantity" });
  fireEvent.change(field, { target: { value: "12x" } });
  expect(readCart()[0]?.quantity).toBe(1);
  fireEvent.blur(field);
  expect(readCart()[0]?.quantity).toBe(3);
  expect(field).toHaveProperty("value", "3");
});

it("takes a line out and goes on to its neighbour", async () => {
  addToCart(zelda);
  addToCart(metroid);
  await open();
  const remove = screen.getByRole("button", { name: "Remove Zelda" });
  remove.focus();
  fireEvent.click(remove);
  expect(screen.queryByRole("button", { name: "Remove Zelda" })).toBeNull();
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Remove Metroid");
  expect(screen.getByText("Zelda was removed from the cart")).toBeDefined();
});

it("tells what became different in the meantime", async () => {
  addToCart(zelda, 3);
  addToCart(metroid);
  await open({ 901: { available: 1 }, 902: { priceCents: 1_200 } });
  const news = await screen.findByText("Since you were last here");
  expect(
    within(news.parentElement!)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual(["Only 1 of Zelda is left.", "Metroid is now $12.00, it was $15.00."]);
});

it("does not go to the checkout with what is sold out", async () => {
  addToCart(zelda);
  await open({ 901: { available: 0 } });
  await waitFor(() => expect(screen.getByRole("button", { name: "Check out" })).toHaveProperty("disabled", true));
  expect(screen.getByText("Zelda is sold out. Remove it to check out.")).toBeDefined();
});
