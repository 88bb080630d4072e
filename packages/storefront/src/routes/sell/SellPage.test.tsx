import { act, fireEvent, screen, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import type { Me } from "../../contract/people.ts";
import type { Product } from "../../contract/products.ts";
import { type FakeAnswers, refusal } from "../../testing/fake-bff.ts";
import { aCard } from "../../testing/listings.ts";
import { renderPage } from "../../testing/render-page.tsx";
import { emptyListing, parseDollars, problemsOf } from "./listing-values.ts";
import { problemOf } from "./TagEditor.tsx";

const person = { id: "m", name: "Sal", picture: null };
const me: Me = { ...person, email: "sal@example.com", bio: "", createdAt: "2026-01-01T00:00:00Z" };
const product: Product = {
  ...aCard(7, { title: "Zelda", year: 1986, priceCents: 2_450 }),
  sku: "NES-7",
  description: "A legend.",
  genre: "adventure",
  publisher: "Nintendo",
  images: [{ name: "nes-zelda", color: "#336699" }],
  tags: [{ id: "t1", name: "language", value: "en" }],
  seller: person,
  createdAt: "2026-01-01T00:00:00Z",
  version: 3,
};
const words = {
  Title: "Tetris",
  Year: "1989",
  Publisher: "Somebody",
  Description: "Blocks fall.",
  "Price in dollars": "24.50",
  "How many": "3",
};
const choices = { Platform: "game-boy", Region: "pal", Genre: "puzzle", Condition: "loose" };

async function open(href: string, answers: FakeAnswers = {}) {
  const page = await renderPage(href, {
    "GET me": me,
    "GET products/{id}": product,
    "GET products/suggest": { items: [] },
    "GET seller/listings": { items: [], next: null },
    ...answers,
  });
  // Its code comes after that of the page.
  await screen.findByRole("form", { name: "Listing" });
  return page;
}
const form = () => screen.getByRole("form", { name: "Listing" });
const field = (name: string) => within(form()).getByLabelText(name);
const send = () => act(async () => fireEvent.submit(form()));
function fill() {
  for (const [name, value] of Object.entries({ ...words, ...choices }))
    fireEvent.change(field(name), { target: { value } });
}

beforeEach(() => localStorage.clear());

it("sends nothing while something is missing, and goes to the first field", async () => {
  const { asked } = await open("/sell");
  await send();
  expect(screen.getByText("6 fields need another look.")).toBeDefined();
  expect(document.activeElement).toBe(field("Title"));
  expect(asked.map(({ name }) => name)).not.toContain("POST products");
});

it("puts a game up for sale as it was written", async () => {
  const { asked } = await open("/sell", { "POST products": () => new Promise(() => {}) });
  fill();
  fireEvent.change(field("Tag name"), { target: { value: "Language" } });
  fireEvent.change(field("Tag value"), { target: { value: "de" } });
  fireEvent.click(within(form()).getByRole("button", { name: "Add tag" }));
  await send();
  expect(asked.find(({ name }) => name === "POST products")).toEqual({
    name: "POST products",
    input: {
      body: {
        title: "Tetris",
        platform: "game-boy",
        region: "pal",
        condition: "loose",
        genre: "puzzle",
        year: 1989,
        publisher: "Somebody",
        description: "Blocks fall.",
        priceCents: 2_450,
        quantity: 3,
        tags: [{ name: "language", value: "de" }],
      },
    },
  });
  expect(screen.getByRole("button", { name: "Putting it up…" })).toBeDefined();
});

it("previews what is being written", async () => {
  await open("/sell");
  await act(async () => fill());
  const preview = screen.getByRole("region", { name: "Preview" });
  expect(within(preview).getByRole("heading", { level: 3 }).textContent).toBe("Tetris");
  expect(preview.textContent).toContain("Loose, Europe, 1989");
  expect(preview.textContent).toContain("You get $22.54 a piece.");
});

it("has what was written after a reload, until it is discarded", async () => {
  await open("/sell");
  vi.useFakeTimers();
  await act(async () => fill());
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(screen.getByText(/Draft saved/)).toBeDefined();
  vi.useRealTimers();
  document.body.replaceChildren();
  await open("/sell");
  expect(field("Title")).toHaveProperty("value", "Tetris");
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Discard draft" })));
  expect(field("Title")).toHaveProperty("value", "");
  expect(screen.queryByRole("button", { name: "Discard draft" })).toBeNull();
});

it("does not lose a tag that was typed and not added", async () => {
  const { asked } = await open("/sell");
  fill();
  fireEvent.change(field("Tag name"), { target: { value: "language" } });
  await send();
  expect(document.activeElement).toBe(field("Tag name"));
  expect(asked.map(({ name }) => name)).not.toContain("POST products");
});

it("changes what is for sale, and sends only the tags that differ", async () => {
  const { asked } = await open("/sell?listing=7", {
    "PUT products/{id}": { version: 4 },
    "DELETE products/{id}/tags/{tagId}": null,
  });
  expect(screen.getByRole("heading", { level: 1, name: "Change a listing" })).toBeDefined();
  fireEvent.change(field("Price in dollars"), { target: { value: "12.34" } });
  fireEvent.click(screen.getByRole("button", { name: "Remove tag language: en" }));
  await send();
  const sent = asked.filter(({ name }) => !name.startsWith("GET"));
  expect(sent.map(({ name }) => name)).toEqual(["PUT products/{id}", "DELETE products/{id}/tags/{tagId}"]);
  expect(sent[0]?.input).toMatchObject({ params: { id: 7 }, body: { priceCents: 1_234, version: 3 } });
});

it("sends pictures after the listing, and takes off those that were taken off", async () => {
  const photos = ["photo-7-a", "photo-7-b"].map((name) => ({ name, color: "#000000" }));
  const { asked } = await open("/sell?listing=7", {
    "GET products/{id}": { ...product, images: [...product.images, ...photos] },
    "PUT products/{id}": { version: 4 },
    "POST products/{id}/pictures": { name: "photo-7-c", color: "#000000" },
    "DELETE products/{id}/pictures/{name}": null,
  });
  URL.createObjectURL = () => "blob:new";
  URL.revokeObjectURL = () => {};
  fireEvent.click(screen.getByRole("button", { name: "Remove picture 1" }));
  const file = new File(["hello"], "new.png", { type: "image/png" });
  file.arrayBuffer = async () => new TextEncoder().encode("hello").buffer;
  fireEvent.change(field("Add pictures"), {
    target: { files: [file, new File([""], "a.txt", { type: "text/plain" })] },
  });
  expect(form().textContent).toContain("Use PNG, JPEG, WebP or AVIF.");
  expect(screen.getAllByRole("button", { name: /Remove picture/ })).toHaveLength(2);
  await send();
  expect(asked.filter(({ name }) => name.includes("pictures"))).toEqual([
    { name: "DELETE products/{id}/pictures/{name}", input: { params: { id: 7, name: "photo-7-a" } } },
    { name: "POST products/{id}/pictures", input: { params: { id: 7 }, body: { picture: btoa("hello") } } },
  ]);
});

it("does not overwrite what somebody else changed, and shows the latest when asked", async () => {
  let latest = product;
  await open("/sell?listing=7", {
    "GET products/{id}": () => latest,
    "PUT products/{id}": () => Promise.reject(refusal(409, "version_conflict", "Version 4 is the latest.")),
  });
  await send();
  expect(screen.getByRole("heading", { name: "Somebody changed this listing in the meantime" })).toBeDefined();
  latest = { ...product, title: "Zelda, gold", version: 4 };
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "Load the latest" })));
  expect(field("Title")).toHaveProperty("value", "Zelda, gold");
});

it("reads amounts as people write them", () => {
  const amounts = ["24.50", "24.5", "24", "24.", "$1,000", "0.07", "", "1.999", "-1", "1e3", "many"];
  expect(amounts.map(parseDollars)).toEqual([2450, 2450, 2400, 2400, 100_000, 7, null, null, null, null, null]);
});

it("takes prices from a cent to a million dollars, and years of the machines", () => {
  const wrong = (part: object) => Object.keys(problemsOf({ ...emptyListing, ...part })).filter((name) => name in part);
  for (const price of ["0.01", "1000000"]) expect(wrong({ price })).toEqual([]);
  for (const price of ["0", "1000000.01"]) expect(wrong({ price })).toEqual(["price"]);
  for (const year of ["", "1970", "2015"]) expect(wrong({ year })).toEqual([]);
  for (const year of ["1969", "2016", "89"]) expect(wrong({ year })).toEqual(["year"]);
});

it("takes a tag once, and sixteen of them", () => {
  const tag = { name: "language", value: "en" };
  expect(problemOf(tag, [])).toBe("");
  expect(problemOf(tag, [tag])).toBe("This tag is there already.");
  expect(problemOf({ name: "Ünicode", value: "x" }, [])).toContain("Small letters");
  const many = (count: number) => Array.from({ length: count }, (_, at) => ({ name: "no", value: String(at) }));
  expect(problemOf(tag, many(15))).toBe("");
  expect(problemOf(tag, many(16))).toBe("At most 16 tags.");
});
