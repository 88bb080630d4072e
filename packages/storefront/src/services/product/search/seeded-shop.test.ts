import { expect, it } from "vitest";
import { fillOnce } from "../../../seed/fill/fill-once.ts";
import { makeSeedPlan } from "../../../seed/make-plan.ts";
import type { SeedListing } from "../../../seed/plan.ts";
import { fillProduct } from "../seed.ts";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";

const shop = await productWorld();
const plan = makeSeedPlan({ listings: 2_000 });
await fillOnce({ url: shop.url, service: "product", plan, fill: fillProduct, progress: () => {} });
const seeded = shop.startAnother();
const onShelf = [...plan.listings()].filter(({ stock }) => stock > 0);
type Asked = Parameters<typeof seeded.search>[0];
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

type Card = Awaited<ReturnType<typeof askShop>>["items"][number];
const score = ({ rating }: Card) => (rating.average * rating.count + 17.5) / (rating.count + 5);
/** Of equals the newest first; `relevance` has no order that a card shows, so any order will do. */
const orders = {
  relevance: () => 0,
  "price-up": (a: Card, b: Card) => a.priceCents - b.priceCents || b.id - a.id,
  "price-down": (a: Card, b: Card) => b.priceCents - a.priceCents || b.id - a.id,
  newest: (a: Card, b: Card) => b.id - a.id,
  // A card rounds its rating.
  rating: (a: Card, b: Card) => (Math.abs(score(a) - score(b)) < 0.01 ? 0 : score(b) - score(a)),
};

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
    expect(seen).toEqual(seen.toSorted(orders[sort]));
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
