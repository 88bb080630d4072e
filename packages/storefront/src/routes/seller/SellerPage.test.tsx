import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { SellerReport } from "../../contract/orders.ts";
import type { Me } from "../../contract/people.ts";
import { type FakeAnswers, refusal } from "../../testing/fake-bff.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";
import type { SellerListing } from "./seller-listing.ts";

const me: Me = {
  id: "m",
  name: "Sal",
  picture: null,
  email: "sal@example.com",
  bio: "",
  createdAt: "2026-01-01T00:00:00Z",
};
const listing = (id: number, more: Partial<SellerListing>): SellerListing => ({
  ...aCard(id),
  quantity: 3,
  version: 1,
  inventoryVersion: 5,
  ...more,
});
const listings = [
  listing(1, { title: "Zelda", priceCents: 2_000 }),
  listing(2, { title: "Aladdin", priceCents: 500, quantity: 4, available: 2 }),
  listing(3, { title: "Metroid", priceCents: 12_000 }),
];
const none = { orders: 0, pieces: 0, grossCents: 0, refundedCents: 0, feeCents: 0, netCents: 0 };
const some = { orders: 2, pieces: 3, grossCents: 5_000, refundedCents: 1_000, feeCents: 320, netCents: 3_680 };
const report = (year: number, total: typeof none): SellerReport => ({
  year,
  months: Array.from({ length: 12 }, (_, at) => ({ month: at + 1, ...(at === 10 ? total : none) })),
  total,
});
const thisYear = new Date().getUTCFullYear();

const open = (answers: FakeAnswers = {}) =>
  renderPage("/seller", {
    "GET me": me,
    "GET seller/listings": { items: listings, next: null },
    "GET seller/report": ({ search: { year } }) => report(year, year === thisYear ? some : none),
    ...answers,
  });
const titles = () =>
  within(screen.getByRole("table", { name: "Your listings" }))
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent);

it("sorts by the heading that is pressed, and back again", async () => {
  await open();
  expect(titles()).toEqual(["Zelda", "Aladdin", "Metroid"]);
  const price = screen.getByRole("button", { name: "Sort by Price" });
  fireEvent.click(price);
  expect(titles()).toEqual(["Aladdin", "Zelda", "Metroid"]);
  expect(price.closest("th")?.getAttribute("aria-sort")).toBe("ascending");
  fireEvent.click(price);
  expect(titles()).toEqual(["Metroid", "Zelda", "Aladdin"]);
  fireEvent.click(screen.getByRole("button", { name: "Sort by Title" }));
  expect(titles()).toEqual(["Aladdin", "Metroid", "Zelda"]);
});

it("finds listings by words of their titles, in any order", async () => {
  await open();
  const filter = screen.getByRole("searchbox", { name: "Filter listings" });
  await act(async () => fireEvent.change(filter, { target: { value: "ROID met" } }));
  expect(titles()).toEqual(["Metroid"]);
  expect(screen.getByText("1 listing")).toBeDefined();
  await act(async () => fireEvent.change(filter, { target: { value: "pong" } }));
  expect(screen.getByText("No listing has these words in its title.")).toBeDefined();
});

it("changes how many there are, of the stock that was seen", async () => {
  const { asked } = await open({ "PUT products/{id}/inventory": { quantity: 7, version: 6 } });
  fireEvent.click(screen.getByRole("button", { name: "Change stock of Aladdin" }));
  const dialog = await screen.findByRole("dialog", { name: "Change stock of Aladdin" });
  expect(dialog.textContent).toContain("2 are set aside by running orders.");
  const field = within(dialog).getByLabelText("On the shelf now");
  fireEvent.change(field, { target: { value: "10001" } });
  await act(async () => fireEvent.submit(field.closest("form")!));
  expect(dialog.textContent).toContain("A number from 0 to 10,000.");
  fireEvent.change(field, { target: { value: "7" } });
  await act(async () => fireEvent.submit(field.closest("form")!));
  expect(asked.find(({ name }) => name === "PUT products/{id}/inventory")?.input).toEqual({
    params: { id: 2 },
    body: { quantity: 7, version: 5 },
  });
  expect(screen.getByText("Aladdin: 7 on the shelf")).toBeDefined();
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("says so when the stock changed in the meantime, and stays open", async () => {
  await open({
    "PUT products/{id}/inventory": () => Promise.reject(refusal(409, "version_conflict", "Somebody bought one.")),
  });
  fireEvent.click(screen.getByRole("button", { name: "Change stock of Aladdin" }));
  const field = screen.getByLabelText("On the shelf now");
  await act(async () => fireEvent.submit(field.closest("form")!));
  expect(within(screen.getByRole("dialog")).getByRole("alert").textContent).toBe("Somebody bought one.");
});

it("has a row for every month and one for all of them", async () => {
  await open();
  const table = screen.getByRole("table", { name: `Report of ${thisYear}` });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows).toHaveLength(13);
  const cells = within(rows.at(-1)!).getAllByRole("cell");
  expect(cells.map(({ textContent }) => textContent)).toEqual(["2", "3", "$50.00", "$10.00", "$3.20", "$36.80"]);
});

it("goes to another year", async () => {
  await open();
  const year = screen.getByRole("combobox", { name: "Year" });
  await act(async () => fireEvent.change(year, { target: { value: String(thisYear - 1) } }));
  expect(screen.getByText(`Nothing was sold in ${thisYear - 1}.`)).toBeDefined();
});
