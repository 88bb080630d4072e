import { describe, expect, it } from "vitest";
import { makeSeedPlan } from "../../../seed/make-plan.ts";
import { fillOnce } from "../../../seed/fill/fill-once.ts";
import type { SeedListing } from "../../../seed/plan.ts";
import { fillProduct } from "../seed.ts";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";
import { ListingIndex } from "./listing-index.ts";
import { search } from "./search.ts";

const world = await productWorld();
const { product, seller } = world;
type Asked = Parameters<typeof product.search>[0];
const ask = (asked: Partial<Asked>) => product.search({ q: "", tags: [], sort: "relevance", limit: 24, ...asked });
const found = async (asked: Partial<Asked>) => (await ask(asked)).items.map(({ id }) => id);
const list = async (said: Partial<Parameters<typeof product.createListing>[0]>) =>
  (await product.createListing(aListing({ sellerId: seller, ...said }))).id;

describe("words", () => {
  it("finds a title before a publisher before a description, and the whole title first", async () => {
    const description = await list({ title: "Blaster", description: "Comes with the quuxline manual." });
    const publisher = await list({ title: "Racer", publisher: "Quuxline" });
    const longer = await list({ title: "Quuxline Adventures" });
    const title = await list({ title: "Quuxline" });
    expect(await found({ q: "quuxline" })).toEqual([title, longer, publisher, description]);
  });

  it("wants every word, wherever it stands: title, publisher, genre, platform, tag or description", async () => {
    const id = await list({
      title: "Zanzibar Nights",
      publisher: "Ocelot",
      genre: "puzzle",
      platform: "saturn",
      description: "Slightly yellowed.",
      tags: [{ name: "completeness", value: "manual" }],
    });
    expect(await found({ q: "zanzibar ocelot puzzle saturn manual yellowed" })).toEqual([id]);
    expect(await found({ q: "zanzibar ocelot shooter" })).toEqual([]);
  });

  it("takes the last word for a beginning, accents and case for nothing", async () => {
    const id = await list({ title: "Pokédexia Señor’s Quest" });
    for (const q of ["pokedex", "POKÉDEXIA SEN", "senor quest", "Señor’s"]) expect(await found({ q })).toEqual([id]);
  });

  it("searches for the nearest word where one is nowhere to be found, and says so", async () => {
    const id = await list({ title: "Castlemania Chronicles" });
    const answer = await ask({ q: "castelmania cronicles" });
    expect(answer).toMatchObject({ corrected: "castlemania chronicles", total: 1 });
    expect(answer.items[0]?.id).toBe(id);
    expect(await ask({ q: "xyzzyqwopasdf" })).toMatchObject({ corrected: null, total: 0, items: [] });
  });

  it("is not impressed by what is not words", async () => {
    for (const q of [
      "'; drop table listing; --",
      "%_\\",
      "<script>alert(1)</script>",
      "\u0000",
      "🎮",
      "a".repeat(200),
    ]) {
      expect((await ask({ q })).totalIsExact).toBe(true);
    }
  });

  it("takes many words, one of them three times", async () => {
    const id = await list({ title: "Longest Wurlitzer" });
    expect(await found({ q: "wurlitzer longest wurlitzer wurlitzer the of" })).toEqual([id]);
  });
});

describe("what a seller writes", () => {
  it("is found at once, under its new words and not under the old ones", async () => {
    const id = await list({ title: "Oldwordia", description: "Oldsentence." });
    expect(await found({ q: "oldwordia" })).toEqual([id]);
    const { sellerId: _, quantity: __, tags: ___, ...said } = aListing({ sellerId: seller, title: "Newwordia" });
    await product.updateListing({ ...said, productId: id, sellerId: seller, version: 1 });
    expect(await found({ q: "newwordia" })).toEqual([id]);
    expect(await found({ q: "oldwordia" })).toEqual([]);
    expect(await found({ q: "oldsentence" })).toEqual([]);
    await product.addTag({ productId: id, sellerId: seller, name: "edition", value: "platinumized" });
    expect(await found({ q: "platinumized" })).toEqual([id]);
    expect(await found({ tags: [{ name: "edition", value: "platinumized" }] })).toEqual([id]);
  });

  it("is gone from searches once it is sold out, and back once it is not", async () => {
    const id = await list({ title: "Soldoutia" });
    await product.setInventory({ productId: id, sellerId: seller, quantity: 0, version: 1 });
    expect(await found({ q: "soldoutia" })).toEqual([]);
    expect(await product.suggest({ q: "soldoutia", limit: 5 })).toEqual([]);
    expect(await product.getCards({ productIds: [id] })).toMatchObject([{ id, available: 0 }]);
    await product.setInventory({ productId: id, sellerId: seller, quantity: 2, version: 2 });
    expect(await found({ q: "soldoutia" })).toEqual([id]);
  });

  it("reaches searches of another process, stock included", async () => {
    const another = world.startAnother();
    await another.ready();
    const id = await list({ title: "Elsewherea" });
    const there = async () => (await another.getCards({ productIds: [id] }))[0]?.available;
    await expect.poll(there).toBe(1);
    await product.reserve({
      orderId: newId(),
      buyerId: newId(),
      ttlMs: 60_000,
      lines: [{ productId: id, quantity: 1 }],
    });
    await expect.poll(there).toBe(0);
  });
});

describe("suggestions", () => {
  it("begin like what is typed, or nearly so, most listings first", async () => {
    for (const title of ["Gravitronic", "Gravitronic", "Gravitas", "Zero Gravitron"]) await list({ title });
    const texts = async (q: string) => (await product.suggest({ q, limit: 5 })).map(({ text }) => text);
    expect(await texts("gravit")).toEqual(["Gravitronic", "Gravitas", "Zero Gravitron"]);
    expect(await texts("zero gr")).toEqual(["Zero Gravitron"]);
    expect(await texts("gravtro")).toContain("Gravitronic");
    expect(await texts("")).toEqual([]);
    expect(await product.suggest({ q: "gravitronic", limit: 1 })).toEqual([
      { text: "Gravitronic", platform: "nes", count: 2 },
    ]);
  });
});

describe("over a seeded shop", async () => {
  const shop = await productWorld();
  const plan = makeSeedPlan({ listings: 2_000 });
  await fillOnce({ url: shop.url, service: "product", plan, fill: fillProduct, progress: () => {} });
  const seeded = shop.startAnother();
  const onShelf = [...plan.listings()].filter(({ stock }) => stock > 0);
  const askShop = (asked: Partial<Asked>) => seeded.search({ q: "", tags: [], sort: "relevance", limit: 24, ...asked });

  const has = (listing: SeedListing, name: string, value: string) =>
    listing.tags.some((tag) => tag.name === name && tag.value === value);
  const fits = (listing: SeedListing, asked: Partial<Asked>) =>
    listing.title.toLowerCase().includes(asked.q ?? "") &&
    (asked.platform ?? listing.platform) === listing.platform &&
    (asked.condition ?? listing.condition) === listing.condition &&
    (asked.region ?? listing.region) === listing.region &&
    (asked.genre ?? listing.genre) === listing.genre &&
    listing.priceCents >= (asked.priceMinCents ?? 0) &&
    listing.priceCents <= (asked.priceMaxCents ?? Infinity) &&
    (asked.tags ?? []).every(({ name, value }) => has(listing, name, value));

  const cases: Partial<Asked>[] = [
    {},
    { platform: "nes" },
    { platform: "snes", condition: "loose", region: "ntsc-u", genre: "platformer" },
    { tags: [{ name: "tested", value: "yes" }], priceMinCents: 1_000, priceMaxCents: 3_000 },
    {
      q: "mario",
      tags: [
        { name: "language", value: "en" },
        { name: "tested", value: "yes" },
      ],
    },
    { q: "mario", platform: "nes", condition: "worn", priceMaxCents: 2_000 },
    { tags: [{ name: "no-such", value: "tag" }] },
  ];

  it.each(cases)("counts every facet as a count by hand does: %j", async (asked) => {
    const answer = await askShop(asked);
    const matching = onShelf.filter((listing) => fits(listing, asked));
    expect(answer).toMatchObject({ total: matching.length, totalIsExact: true });
    for (const { name, values } of answer.facets) {
      const expected = new Map<string, number>();
      const count = (value: string) => expected.set(value, (expected.get(value) ?? 0) + 1);
      if (name === "tags") {
        for (const listing of matching) for (const tag of listing.tags) count(`${tag.name}:${tag.value}`);
      } else {
        for (const listing of onShelf) if (fits(listing, { ...asked, [name]: undefined })) count(listing[name]);
      }
      expect(Object.fromEntries(values.map(({ value, count }) => [value, count])), name).toEqual(
        Object.fromEntries(expected),
      );
      const counts = values.map((each) => each.count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    }
  });

  it.each(["relevance", "price-up", "price-down", "newest", "rating"] as const)(
    "gives every listing once, page by page, sorted by %s",
    async (sort) => {
      const asked = { q: "super", sort, limit: 7 };
      const seen: Awaited<ReturnType<typeof askShop>>["items"] = [];
      let total = 0;
      for (let cursor: string | undefined; ;) {
        const page = await askShop({ ...asked, ...(cursor !== undefined && { cursor }) });
        seen.push(...page.items);
        total = page.total;
        if (page.next === null) break;
        cursor = page.next;
      }
      expect(seen).toHaveLength(total);
      expect(new Set(seen.map(({ id }) => id)).size).toBe(total);
      const prices = seen.map(({ priceCents }) => priceCents);
      if (sort === "price-up") expect(prices).toEqual(prices.toSorted((a, b) => a - b));
      if (sort === "price-down") expect(prices).toEqual(prices.toSorted((a, b) => b - a));
      const ids = seen.map(({ id }) => id);
      if (sort === "newest") expect(ids).toEqual(ids.toSorted((a, b) => b - a));
    },
  );

  it("refuses a cursor that is broken, or another search's", async () => {
    const { next } = await askShop({ limit: 1 });
    const cursor = next ?? "";
    expect(await refusalOf(askShop({ limit: 1, cursor }))).toBe("none");
    const forged = Buffer.from('["x",1e99,{}]').toString("base64url");
    for (const asked of [
      { cursor, q: "mario" },
      { cursor, sort: "newest" as const },
      { cursor: "x" },
      { cursor: forged },
    ]) {
      expect(await refusalOf(askShop(asked))).toBe("invalid_input");
    }
  });

  it("shows what can be bought, by platform and as bargains", async () => {
    const { newest, bestRated, bargains, platforms } = await seeded.getShelves({ limit: 6 });
    expect(newest.map(({ id }) => id)).toEqual(
      onShelf
        .slice(-6)
        .map(({ id }) => id)
        .toReversed(),
    );
    for (const cards of [newest, bestRated, bargains]) {
      expect(cards).toHaveLength(6);
      expect(cards.every(({ available }) => available > 0)).toBe(true);
    }
    expect(platforms.reduce((sum, { count }) => sum + count, 0)).toBe(onShelf.length);
  });

  it("goes on numbering where the plan ended, with every index and reference in place", async () => {
    const { id } = await shop.product.createListing(aListing({ sellerId: shop.seller }));
    expect(id).toBe(2_001);
    const again = shop.db
      .insertInto("watch")
      .values({ account_id: newId(), product_id: 999_999, created_at: new Date() });
    await expect(again.execute()).rejects.toMatchObject({ code: "23503" });
    const reviewed = [...plan.reviews()].filter(({ productId }) => productId === onShelf[0]?.id);
    const { rating } = await seeded.getReviews({ productId: onShelf[0]?.id ?? 0, limit: 1 });
    expect(rating.count).toBe(reviewed.length);
  });
});

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
