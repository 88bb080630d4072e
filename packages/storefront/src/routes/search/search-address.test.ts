import { expect, it } from "vitest";
import { addressOf, questionOf, readSearch } from "./search-address.ts";

const read = (search: string) => readSearch(new URLSearchParams(search));

it("reads what an address searches for, and writes it back as one address", () => {
  const search = read(
    "tags=language:en,series:long&q=+mario+&platform=nes&sort=price-up&priceMinCents=500&utm_source=x",
  );
  expect(questionOf(search)).toEqual({
    q: "mario",
    platform: "nes",
    tags: "language:en,series:long",
    priceMinCents: 500,
    sort: "price-up",
    limit: 24,
  });
  expect(addressOf(search)).toBe(
    "/search?q=mario&platform=nes&tags=language%3Aen%2Cseries%3Along&priceMinCents=500&sort=price-up",
  );
  expect(read(addressOf(search).slice("/search".length))).toEqual(search);
});

it("leaves out what no listing can be", () => {
  expect(addressOf(read("platform=ps9&sort=sideways&tags=Language:EN,:,x&priceMinCents=-5&priceMaxCents=1e9"))).toBe(
    "/search",
  );
});

it("takes what a form sends without JavaScript", () => {
  const search = read("tags=language:en&tags=series:long&priceMin=%245.50&priceMax=1,000&q=");
  expect(search).toMatchObject({ tags: ["language:en", "series:long"], minCents: 550, maxCents: 100_000 });
});
