import { act, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import type { Order, OrderStatus } from "../../contract/orders.ts";
import { refusal } from "../../testing/fake-bff.ts";
import { renderPage } from "../../testing/render-page.tsx";

const id = "0199f000-0000-7000-8000-000000000001";
const order = (status: OrderStatus): Order => ({
  id,
  status,
  lines: [
    {
      productId: 7,
      title: "Zelda",
      art: { name: "nes-zelda", color: "#336699" },
      quantity: 2,
      unitPriceCents: 1_250,
    },
  ],
  itemsCents: 2_500,
  shippingCents: 649,
  totalCents: 3_149,
  createdAt: "2026-11-21T10:00:00Z",
  address: { name: "Ada Byron", street: "1 Analytical Road", city: "London", postalCode: "N1", country: "GB" },
  history: [{ at: "2026-11-21T10:00:00Z", status, note: "" }],
  cancellable: status === "confirmed",
});

afterEach(() => vi.useRealTimers());

it("thanks whoever has just bought", async () => {
  await renderPage(`/orders/${id}?new=1`, { "GET orders/{id}": order("confirmed") });
  expect(screen.getByRole("heading", { level: 1, name: "Order of November 21, 2026" })).toBeDefined();
  expect(screen.getByText("Thank you! Your order is confirmed.")).toBeDefined();
  expect(within(screen.getByRole("region", { name: "Sum" })).getByText("$31.49")).toBeDefined();
  expect(within(screen.getByRole("region", { name: "Address" })).getByText(/United Kingdom/)).toBeDefined();
});

it("does not thank whoever comes back later", async () => {
  await renderPage(`/orders/${id}`, { "GET orders/{id}": order("confirmed") });
  expect(screen.queryByText(/Thank you/)).toBeNull();
});

it("asks again until the outcome is known, and says it", async () => {
  vi.useFakeTimers();
  let status: OrderStatus = "pending";
  const { asked } = await renderPage(`/orders/${id}`, { "GET orders/{id}": () => order(status) });
  expect(screen.getByText(/We are still working on this order/)).toBeDefined();
  status = "confirmed";
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(screen.queryByText(/We are still working/)).toBeNull();
  expect(screen.getByText("Confirmed", { selector: ".order-state" })).toBeDefined();
  const times = asked.length;
  await act(() => vi.advanceTimersByTimeAsync(20_000));
  expect(asked).toHaveLength(times);
});

it("cancels after asking, and shows what came of it", async () => {
  const { asked } = await renderPage(`/orders/${id}`, {
    "GET orders/{id}": order("confirmed"),
    "POST orders/{id}/cancel": order("cancelled"),
  });
  fireEvent.click(screen.getByRole("button", { name: "Cancel order" }));
  expect(asked.map(({ name }) => name)).not.toContain("POST orders/{id}/cancel");
  const dialog = screen.getByRole("dialog", { name: "Cancel this order?" });
  await act(async () => fireEvent.click(within(dialog).getByRole("button", { name: "Cancel order" })));
  expect(screen.getByText("The order is cancelled")).toBeDefined();
  expect(screen.getByText("Cancelled", { selector: ".order-state" })).toBeDefined();
  expect(screen.queryByRole("button", { name: "Cancel order" })).toBeNull();
});

it("says of somebody else's order that there is none", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  await renderPage(`/orders/${id}`, {
    "GET orders/{id}": () => Promise.reject(refusal(404, "not_found", "There is no such order.")),
  });
  expect(screen.getByRole("heading", { level: 1, name: "There is no such order" })).toBeDefined();
  expect(within(screen.getByRole("main")).getByRole("link", { name: "All orders" })).toBeDefined();
});
