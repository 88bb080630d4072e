import { expect, it } from "vitest";
import { ListingIndex } from "./listing-index.ts";
import { search } from "./search.ts";

it("counts a shop of 50,000 to the last one, and gives a larger one a lower bound and the right page", async () => {
  const index = new ListingIndex();
  const put = (from: number, to: number) => {
    for (let id = from; id <= to; id++) {
      index.put({
        id,
        title: `Game ${id % 100}`,
        platform: "nes",
        region: "pal",
        genre: "other",
        year: 1990,
        publisher: null,
        art_name: "x",
        art_color: "#000000",
        condition: "loose",
        tags: "",
        description: "Loved.",
        price_cents: 100 + (id % 977),
        stars_sum: 0,
        rating_count: 0,
        version: 1,
        quantity: 1,
        reserved: 0,
      });
    }
  };
  const asked = { q: "loved", tags: [], sort: "price-up" as const, limit: 100 };
  put(1, 50_000);
  expect(search(index, asked)).toMatchObject({ total: 50_000, totalIsExact: true });
  put(50_001, 60_000);
  const larger = search(index, asked);
  expect(larger.totalIsExact).toBe(false);
  expect(larger.total).toBeGreaterThan(49_000);
  expect(larger.total).toBeLessThan(60_000);
  expect(new Set(larger.items.map(({ priceCents }) => priceCents))).toEqual(new Set([100, 101]));
  expect(search(index, { ...asked, q: "game" })).toMatchObject({ total: 60_000, totalIsExact: true });
});
