import { act, fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { OrderCard } from "../../contract/orders.ts";
import { renderPage } from "../../testing/render-page.tsx";

const bought = (number: number, titles: readonly string[] = ["Zelda"]): OrderCard => ({
  id: `order-${number}`,
  status: "confirmed",
  lines: titles.map((title, at) => ({
    productId: at + 1,
    title,
    art: { name: "nes-zelda", color: "#336699" },
    quantity: 1,
    unitPriceCents: 1_000,
  })),
  itemsCents: 1_000,
  shippingCents: 499,
  totalCents: 1_499,
  createdAt: `2026-11-${String(number).padStart(2, "0")}T10:00:00Z`,
});

it("says what to do when nothing was bought", async () => {
  await renderPage("/orders", { "GET orders": { items: [], next: null } });
  expect(screen.getByRole("heading", { name: "No orders yet" })).toBeDefined();
});

it("names three titles and counts the rest", async () => {
  await renderPage("/orders", { "GET orders": { items: [bought(1, ["A", "B", "C", "D", "E"])], next: null } });
  expect(screen.getByText("A, B, C, and 2 more")).toBeDefined();
  expect(screen.getByText("5 items")).toBeDefined();
});

it("adds the next page below the first", async () => {
  await renderPage("/orders", {
    "GET orders": ({ search }) =>
      search?.cursor === "further" ? { items: [bought(1)], next: null } : { items: [bought(2)], next: "further" },
  });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Show more" })));
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings).toEqual(["Order of November 2, 2026", "Order of November 1, 2026"]);
  expect(screen.queryByRole("button", { name: "Show more" })).toBeNull();
});
