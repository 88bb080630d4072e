import { describe, expect, test } from "vitest";
import { Home } from "../../contract/home.ts";
import type { ProductCard } from "../../contract/nouns.ts";
import { tagsOf } from "./cards.ts";
import { genericSections } from "./generic-sections.ts";
import { mentioned, personalSections, recommendedRows } from "./personal-sections.ts";

const card = (id: number, available = 1): ProductCard => ({
  id,
  title: `Game ${id}`,
  platform: "snes",
  region: "pal",
  condition: "loose",
  year: 1991,
  priceCents: 1_000 + id,
  available,
  rating: { average: 0, count: 0 },
  art: { name: `game-${id}`, color: "#112233" },
});
const cards = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => card(from + at));
const shelves = {
  newest: cards(1, 16),
  bestRated: cards(10, 20),
  bargains: cards(14, 30),
  platforms: [{ platform: "snes" as const, count: 40, cards: cards(1, 40) }],
};
const idsOf = (sections: Home["sections"]) => tagsOf({ sections }).map((tag) => Number(tag.slice(8)));

describe("the page for everybody", () => {
  test("shows each listing once", () => {
    const ids = idsOf(genericSections(shelves, cards(5, 12)));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(20);
  });

  test("is what the contract says", () => {
    const sections = genericSections(shelves, cards(5, 12));
    expect(() =>
      Home.parse({ sections, personal: false, stale: false, madeAt: new Date(0).toISOString() }),
    ).not.toThrow();
  });

  test("leaves out rows that nothing is in, and is never empty", () => {
    const none = { newest: [], bestRated: [], bargains: [], platforms: [] };
    expect(genericSections(none, []).map(({ kind }) => kind)).toEqual(["banner"]);
  });

  test("shows a star without recommendations, too", () => {
    expect(genericSections(shelves, [])[0]).toMatchObject({ kind: "hero", card: { id: 10 } });
  });
});

describe("what is shown to one person", () => {
  const recommended = {
    rows: [
      { reason: "because-you-looked-at" as const, about: 7, productIds: [1, 2, 99] },
      { reason: "popular-on-platform" as const, about: "snes" as const, productIds: [3] },
      { reason: "popular" as const, about: null, productIds: [4] },
      { reason: "others-also-looked-at" as const, about: 8, productIds: [5] },
    ],
    recentlyViewed: [7, 8],
    personal: true,
  };
  const known = new Map([...cards(1, 4), card(5, 0), ...cards(7, 8)].map((each) => [each.id, each]));

  test("asks for every listing once", () => {
    expect(mentioned(recommended).sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 7, 8, 99]);
  });

  test("leaves out what is gone or sold out, and a row that is empty then", () => {
    expect(recommendedRows(recommended, known).map((row) => row.cards.map(({ id }) => id))).toEqual([[1, 2], [3], [4]]);
  });

  test("says why, in words, and leaves what is popular to the page for everybody", () => {
    expect(personalSections(recommended, known).map(({ kind, title }) => [kind, title])).toEqual([
      ["recently-viewed", "You looked at"],
      ["recommendation", "Because you looked at Game 7"],
      ["recommendation", "Popular for Super NES"],
    ]);
  });
});
