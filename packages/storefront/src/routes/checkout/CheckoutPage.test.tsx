import { act, fireEvent, screen } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { addToCart, readCart, writeCart } from "../../cart/cart.ts";
import { CallError } from "../../contract/client.ts";
import type { NewOrder, Order } from "../../contract/orders.ts";
import type { Me } from "../../contract/people.ts";
import type { Product } from "../../contract/products.ts";
import { type FakeAnswers, refusal } from "../../testing/fake-bff.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";

const zelda = aCard(911, { title: "Zelda", available: 3, priceCents: 2_000 });
const me: Me = {
  id: "m",
  name: "Ada",
  picture: null,
  email: "ada@example.com",
  bio: "",
  createdAt: "2026-01-01T00:00:00Z",
};

type Sent = { headers: { "idempotency-key": string }; body: NewOrder };

async function open(answers: FakeAnswers = {}) {
  const { asked } = await renderPage("/checkout", {
    "GET me": me,
    "GET products/{id}": zelda as Product,
    "POST orders": () => new Promise<Order>(() => {}),
    ...answers,
  });
  return () => asked.filter(({ name }) => name === "POST orders").map(({ input }) => input as Sent);
}
function fill() {
  const words = {
    "Full name": "Ada Byron",
    "Street and number": "1 Analytical Road ",
    City: "London",
    "Postal code": "N1",
  };
  for (const [label, value] of Object.entries(words))
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
const pay = () => act(async () => fireEvent.click(screen.getByRole("button", { name: /^Pay/ })));

beforeEach(() => {
  localStorage.clear();
  writeCart([]);
  addToCart(zelda);
});

it("sends nothing while a field is empty, and goes to the first", async () => {
  const orders = await open();
  await pay();
  expect(orders()).toEqual([]);
  expect(screen.getByText("4 fields need another look.")).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText("Full name"));
});

it("orders what is in the cart at the price that was shown", async () => {
  const orders = await open();
  fill();
  await pay();
  expect(orders()[0]?.body).toEqual({
    lines: [{ productId: 911, quantity: 1, unitPriceCents: 2_000 }],
    address: { name: "Ada Byron", street: "1 Analytical Road", city: "London", postalCode: "N1", country: "US" },
    payment: { cardToken: "card_ok" },
  });
  expect(screen.getByRole("button", { name: "Paying…" })).toBeDefined();
});

it("orders once, however often the button is pressed", async () => {
  const orders = await open();
  fill();
  await pay();
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Paying…" })));
  await act(async () => fireEvent.submit(screen.getByRole("form", { name: "Checkout" })));
  expect(orders()).toHaveLength(1);
});

it("keeps cart and address when the card is declined, and pays with another as another order", async () => {
  const orders = await open({
    "POST orders": () => Promise.reject(refusal(402, "payment_declined", "The card was declined.")),
  });
  fill();
  fireEvent.click(screen.getByLabelText("Test card that is declined"));
  await pay();
  expect(screen.getByRole("heading", { name: "The card was declined" })).toBeDefined();
  expect(screen.getByLabelText("City")).toHaveProperty("value", "London");
  expect(readCart()).toHaveLength(1);
  fireEvent.click(screen.getByLabelText("Test card that is charged"));
  await pay();
  const [first, second] = orders();
  expect([first?.body.payment.cardToken, second?.body.payment.cardToken]).toEqual(["card_declined", "card_ok"]);
  expect(second?.headers).not.toEqual(first?.headers);
});

it("sends the same order again when nobody knows what became of it", async () => {
  for (const lost of [new TypeError("Failed to fetch"), new CallError(503, null)]) {
    document.body.replaceChildren();
    const orders = await open({ "POST orders": () => Promise.reject(lost) });
    fill();
    await pay();
    await pay();
    const [first, second] = orders();
    expect(second).toEqual(first);
  }
});

it("says which field the server refuses", async () => {
  const refused = refusal(400, "invalid_input", "One field is not as expected.");
  refused.problem!.fields = [{ path: "body.address.city", message: "no control characters" }];
  await open({ "POST orders": () => Promise.reject(refused) });
  fill();
  await pay();
  expect(screen.getByRole("textbox", { name: "City", description: "no control characters" })).toBeDefined();
});
