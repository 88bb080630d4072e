import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { conditions, platforms, regions, Price, Tag } from "../contract/nouns.ts";
import { makeSeedPlan } from "./make-plan.ts";
import { demoAccounts } from "./people/accounts.ts";
import type { SeedPart, SeedPlan } from "./plan.ts";

const parts = ["accounts", "listings", "reviews", "orders", "views", "watches"] as const satisfies SeedPart[];
const plan = makeSeedPlan({ listings: 6_000 });
const listings = [...plan.listings()];
const accounts = [...plan.accounts()];
const buyers = new Set(accounts.filter((account) => account.role === "buyer").map((account) => account.id));

const digest = (of: SeedPlan) => {
  const hash = createHash("sha256");
  for (const part of parts) for (const row of of[part]()) hash.update(JSON.stringify(row));
  return hash.digest("hex");
};

test("the same numbers give the same shop to the byte, and another seed another shop", () => {
  const small = { listings: 500 };
  expect(digest(makeSeedPlan(small))).toBe(digest(makeSeedPlan(small)));
  expect(digest(makeSeedPlan({ ...small, seed: 2 }))).not.toBe(digest(makeSeedPlan(small)));
  expect(digest(makeSeedPlan({ ...small, until: "2026-12-01T00:00:00.000Z" }))).not.toBe(digest(makeSeedPlan(small)));
});

test("counts are what comes, and close to it for reviews", () => {
  const counted = Object.fromEntries(parts.map((part) => [part, [...plan[part]()].length]));
  expect(counted).toEqual({ ...plan.counts, reviews: counted["reviews"] });
  expect(Math.abs(counted["reviews"]! / plan.counts.reviews - 1)).toBeLessThan(0.15);
});

test("listings count from 1 in the order of time, with skus of their own", () => {
  expect(listings.map((listing) => listing.id)).toEqual(Array.from({ length: 6_000 }, (_, i) => i + 1));
  const times = listings.map((listing) => listing.createdAt);
  expect(times).toEqual(times.toSorted());
  expect(times.at(-1)! < plan.until).toBe(true);
  expect(new Set(listings.map((listing) => listing.sku)).size).toBe(6_000);
  expect(plan.listing(4_321)).toEqual(listings[4_320]);
});

test("listings are what the contract takes", () => {
  const sellers = new Set(accounts.filter((account) => account.role === "seller").map((account) => account.id));
  for (const listing of listings) {
    expect(sellers.has(listing.sellerId)).toBe(true);
    expect(Object.keys(platforms)).toContain(listing.platform);
    expect(Object.keys(regions)).toContain(listing.region);
    expect(Object.keys(conditions)).toContain(listing.condition);
    Price.parse(listing.priceCents);
    listing.tags.forEach((tag) => Tag.parse(tag));
    expect(new Set(listing.tags.map((tag) => tag.name)).size).toBe(listing.tags.length);
    expect(listing.description).not.toMatch(/[{}]|undefined| {2}/);
    expect(listing.description.length).toBeGreaterThan(10);
  }
});

test("every machine and nearly every title is on offer", () => {
  expect(new Set(listings.map((listing) => listing.platform)).size).toBe(Object.keys(platforms).length);
  expect(new Set(listings.map((listing) => listing.titleId)).size).toBeGreaterThan(plan.titles.length * 0.95);
});

test("better condition costs more, a few pieces cost a hundred times the cheap ones", () => {
  const middle = (prices: number[]) => prices.toSorted((a, b) => a - b)[prices.length >> 1]!;
  const nes = listings.filter((listing) => listing.platform === "nes" && listing.region === "ntsc-u");
  const of = Object.keys(conditions).map((condition) =>
    middle(nes.filter((listing) => listing.condition === condition).map((listing) => listing.priceCents)),
  );
  expect(of).toEqual(of.toSorted((a, b) => b - a));
  const prices = listings.map((listing) => listing.priceCents).toSorted((a, b) => a - b);
  expect(prices.at(-1)! / prices[600]!).toBeGreaterThan(100);
  expect(middle(prices)).toBeGreaterThan(800);
  expect(middle(prices)).toBeLessThan(3_000);
});

test("the hundredth part of listings that is looked at most gets a fifth to a half of all views", () => {
  const whole = makeSeedPlan();
  const views = new Map<number, number>();
  for (const { productId } of whole.views()) views.set(productId, (views.get(productId) ?? 0) + 1);
  const most = [...views.values()].toSorted((a, b) => b - a).slice(0, whole.listingCount / 100);
  const share = most.reduce((sum, count) => sum + count, 0) / whole.counts.views;
  expect(share).toBeGreaterThan(0.2);
  expect(share).toBeLessThan(0.5);
});

test("people go on to what has to do with what they saw: same series or machine far above chance", () => {
  const titleOf = new Map(plan.titles.map((title) => [title.id, title]));
  let [pairs, sameSeries, sameMachine] = [0, 0, 0];
  let before: { sessionId: string; productId: number } | undefined;
  for (const view of plan.views()) {
    if (before?.sessionId === view.sessionId) {
      const [a, b] = [before, view].map(({ productId }) => titleOf.get(listings[productId - 1]!.titleId)!);
      pairs += 1;
      if (a!.series === b!.series) sameSeries += 1;
      if (a!.platform === b!.platform) sameMachine += 1;
    }
    before = view;
  }
  expect(sameSeries / pairs).toBeGreaterThan(0.2);
  expect(sameMachine / pairs).toBeGreaterThan(0.5);
});

test("nothing happens to a listing before it is up, and nothing after the end", () => {
  const up = (productId: number) => listings[productId - 1]!.createdAt;
  for (const view of plan.views()) expect(view.at >= up(view.productId) && view.at < plan.until).toBe(true);
  for (const watch of plan.watches()) expect(watch.createdAt >= up(watch.productId)).toBe(true);
  for (const order of plan.orders())
    for (const { productId } of order.lines) expect(order.createdAt >= up(productId)).toBe(true);
  for (const review of plan.reviews()) expect(review.createdAt >= up(review.productId)).toBe(true);
});

test("one review for a listing and person, comments after it in order", () => {
  const seen = new Set<string>();
  for (const review of plan.reviews()) {
    const key = `${review.productId}/${review.authorId}`;
    expect(seen.has(key)).toBe(false);
    seen.add(key);
    expect(buyers.has(review.authorId)).toBe(true);
    const times = [review.createdAt, ...review.comments.map((comment) => comment.createdAt)];
    expect(times).toEqual(times.toSorted());
    expect(review.text).not.toMatch(/[{}]|undefined|^$/);
  }
});

test("orders add up, name no listing twice and come oldest first", () => {
  let before = "";
  for (const order of plan.orders()) {
    const total = order.lines.reduce((sum, line) => sum + line.quantity * line.unitPriceCents, 0);
    expect(order.totalCents).toBe(total);
    expect(new Set(order.lines.map((line) => line.productId)).size).toBe(order.lines.length);
    expect(order.lines.length).toBeGreaterThan(0);
    expect(order.createdAt >= before && order.settledAt > order.createdAt && order.settledAt < plan.until).toBe(true);
    expect(buyers.has(order.buyerId)).toBe(true);
    before = order.createdAt;
  }
});

test("ids are used once, emails too, and only the demo accounts have a password", () => {
  const ids = [
    ...accounts.map((account) => account.id),
    ...[...plan.orders()].flatMap((order) => [order.id, order.idempotencyKey]),
    ...[...plan.reviews()].flatMap((review) => [review.id, ...review.comments.map((comment) => comment.id)]),
  ];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(accounts.map((account) => account.email)).size).toBe(accounts.length);
  expect(accounts.filter((account) => account.password).map((account) => account.email)).toEqual([
    demoAccounts.seller.email,
    demoAccounts.shopper.email,
  ]);
});

test("the demo accounts have something to show", () => {
  const [seller, shopper] = accounts.filter((account) => account.password);
  expect(listings.filter((listing) => listing.sellerId === seller!.id).length).toBeGreaterThan(100);
  expect([...plan.orders()].filter((order) => order.buyerId === shopper!.id).length).toBeGreaterThan(5);
  expect([...plan.watches()].filter((watch) => watch.accountId === shopper!.id).length).toBe(24);
});

test("no two titles share the name of a picture", () => {
  const names = new Map(listings.map((listing) => [listing.titleId, listing.art.name]));
  expect(new Set(names.values()).size).toBe(names.size);
});
