import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Me } from "../../../contract/people.ts";
import type { Product, Review } from "../../../contract/products.ts";
import { type FakeAnswers, refusal } from "../../../testing/fake-bff.ts";
import { aCard } from "../../../testing/listings.ts";
import { renderPage } from "../../../testing/render-page.tsx";

const person = (name: string) => ({ id: name, name, picture: null });
const me: Me = { ...person("Ada"), email: "ada@example.com", bio: "", createdAt: "2026-01-01T00:00:00Z" };
const product: Product = {
  ...aCard(7, { title: "Zelda" }),
  sku: "NES-7",
  description: "A legend.",
  genre: "adventure",
  publisher: null,
  images: [{ name: "nes-zelda", color: "#336699" }],
  tags: [],
  seller: person("Sal"),
  createdAt: "2026-01-01T00:00:00Z",
  version: 1,
};
const review = (number: number): Review => ({
  id: `review-${number}`,
  author: person(`Robin ${number}`),
  stars: 4,
  text: `Text ${number}`,
  createdAt: "2026-10-01T00:00:00Z",
  comments: [],
});
const rating = { average: 4, count: 2 };

async function open(answers: FakeAnswers = {}) {
  const page = await renderPage("/products/7", {
    "GET me": me,
    "GET products/{id}": product,
    "GET watchlist": { items: [] },
    "GET products/{id}/reviews": ({ search }) =>
      search?.cursor === "further"
        ? { items: [review(2)], next: null, rating }
        : { items: [review(1)], next: "further", rating },
    "POST views": null,
    ...answers,
  });
  // Their code comes after the rest of the page.
  await screen.findByRole("region", { name: "Reviews" });
  return page;
}
const texts = () =>
  within(screen.getByRole("list", { name: "Reviews" }))
    .getAllByText(/^(Text|The end)/)
    .map(({ textContent }) => textContent);
const form = () => screen.getByRole("form", { name: "Write a review" });

async function write(stars: string, words: string) {
  fireEvent.click(within(form()).getByRole("radio", { name: stars }));
  fireEvent.change(within(form()).getByLabelText("Your review"), { target: { value: words } });
  await act(async () => fireEvent.submit(form()));
}

it("reads page by page, newest first", async () => {
  await open();
  expect(texts()).toEqual(["Text 1"]);
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "More reviews" })));
  expect(texts()).toEqual(["Text 1", "Text 2"]);
  expect(screen.queryByRole("button", { name: "More reviews" })).toBeNull();
});

it("asks guests to sign in, and to come back", async () => {
  await open({ "GET me": () => Promise.reject(refusal(401, "unauthenticated", "Sign in.")) });
  const link = screen.getByRole("link", { name: "Sign in to write a review" });
  expect(link.getAttribute("href")).toBe("/signin?next=%2Fproducts%2F7");
  expect(screen.queryByRole("button", { name: /Comment on/ })).toBeNull();
});

it("does not send a review without stars", async () => {
  const { asked } = await open();
  fireEvent.change(within(form()).getByLabelText("Your review"), { target: { value: "The end made me cry." } });
  await act(async () => fireEvent.submit(form()));
  expect(within(form()).getByRole("alert").textContent).toBe("Choose how many stars this gets.");
  expect(asked.map(({ name }) => name)).not.toContain("POST products/{id}/reviews");
});

it("shows a review before the shop has answered", async () => {
  await open({ "POST products/{id}/reviews": () => new Promise(() => {}) });
  await write("5 stars", "The end made me cry.");
  expect(texts()).toEqual(["The end made me cry.", "Text 1"]);
});

it("takes it back when the shop refuses, and keeps the words", async () => {
  await open({
    "POST products/{id}/reviews": () => Promise.reject(refusal(409, "already_reviewed", "You rated this before.")),
  });
  await write("5 stars", "The end made me cry.");
  expect(texts()).toEqual(["Text 1"]);
  expect(within(form()).getByLabelText("Your review")).toHaveProperty("value", "The end made me cry.");
  expect(screen.getByText("You rated this before.")).toBeDefined();
});

it("thanks for a review", async () => {
  await open({ "POST products/{id}/reviews": { id: "new", rating } });
  await write("4 stars", "The end made me cry.");
  expect(screen.getByText("Thank you for your review.")).toBeDefined();
});

it("comments on a review of a later page, which stays where it is", async () => {
  await open({ "POST reviews/{id}/comments": { id: "c1" } });
  await act(async () => fireEvent.click(screen.getByRole("button", { name: "More reviews" })));
  fireEvent.click(screen.getByRole("button", { name: "Comment on the review by Robin 2" }));
  const field = screen.getByLabelText("Your comment");
  expect(document.activeElement).toBe(field);
  fireEvent.change(field, { target: { value: "Same here." } });
  await act(async () => fireEvent.submit(field.closest("form")!));
  expect(screen.getByRole("list", { name: "Comments" }).textContent).toContain("Same here.");
  expect(texts()).toEqual(["Text 1", "Text 2"]);
});

it("takes a comment back when the shop refuses, and keeps the words", async () => {
  await open({ "POST reviews/{id}/comments": () => Promise.reject(refusal(503, "unavailable", "Not now.")) });
  fireEvent.click(screen.getByRole("button", { name: "Comment on the review by Robin 1" }));
  const field = screen.getByLabelText("Your comment");
  fireEvent.change(field, { target: { value: "Same here." } });
  await act(async () => fireEvent.submit(field.closest("form")!));
  expect(screen.queryByRole("list", { name: "Comments" })).toBeNull();
  expect(screen.getByText("Not now.")).toBeDefined();
  expect(field).toHaveProperty("value", "Same here.");
});
