import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { readCart, writeCart } from "../../cart/cart.ts";
import { refusal } from "../../testing/fake-bff.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";

const zelda = aCard(1, { title: "Zelda", priceCents: 2_000 });
const metroid = aCard(2, { title: "Metroid", priceCents: 1_500, available: 0 });
const both = { "GET watchlist": { items: [zelda, metroid] } };
const titles = () =>
  within(screen.getByRole("list", { name: "Watched listings" }))
    .getAllByRole("heading")
    .map(({ textContent }) => textContent);

beforeEach(() => writeCart([]));

it("says what to do when nothing is watched", async () => {
  await renderPage("/watchlist", { "GET watchlist": { items: [] } });
  expect(screen.getByRole("heading", { name: "Nothing on the watchlist yet" })).toBeDefined();
});

it("reads in the order that somebody chooses", async () => {
  await renderPage("/watchlist", both);
  expect(titles()).toEqual(["Zelda", "Metroid"]);
  const order = screen.getByRole("combobox", { name: "Sort by" });
  fireEvent.change(order, { target: { value: "price-up" } });
  expect(titles()).toEqual(["Metroid", "Zelda"]);
});

it("puts what there is into the cart", async () => {
  await renderPage("/watchlist", both);
  fireEvent.click(screen.getByRole("button", { name: "Add to cart: Zelda" }));
  expect(readCart().map(({ productId }) => productId)).toEqual([1]);
  expect(screen.getByRole("button", { name: "Add to cart: Metroid" })).toHaveProperty("disabled", true);
});

it("stops watching at once, before the shop answers", async () => {
  await renderPage("/watchlist", { ...both, "DELETE watchlist/{productId}": () => new Promise<null>(() => {}) });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Stop watching Zelda" })));
  expect(titles()).toEqual(["Metroid"]);
});

it("takes it back when the shop refuses", async () => {
  await renderPage("/watchlist", {
    ...both,
    "DELETE watchlist/{productId}": () => Promise.reject(refusal(503, "unavailable", "Not now.")),
  });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Stop watching Zelda" })));
  expect(titles()).toEqual(["Zelda", "Metroid"]);
  expect(screen.getByText("Not now.")).toBeDefined();
});
