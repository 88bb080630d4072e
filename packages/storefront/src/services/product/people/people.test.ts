import { describe, expect, it } from "vitest";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";

const world = await productWorld();
const { product, seller } = world;
const list = async (said: Partial<Parameters<typeof product.createListing>[0]> = {}) =>
  (await product.createListing(aListing({ sellerId: seller, ...said }))).id;
const notices = async (accountId: string) => {
  const { items, total } = await product.getNotifications({ accountId, limit: 100 });
  expect(total).toBe(items.length);
  return items.map(({ kind, productId, text }) => ({ kind, productId, text }));
};
const said = (priceCents: number) => {
  const { sellerId: _, quantity: __, tags: ___, ...rest } = aListing({ sellerId: seller, priceCents });
  return rest;
};

describe("reviews", () => {
  it("move the rating with them, also where many come at once", async () => {
    const productId = await list();
    const stars = Array.from({ length: 20 }, (_, at) => 1 + (at % 5));
    await Promise.all(
      stars.map((each) => product.addReview({ productId, authorId: newId(), stars: each, text: "As told." })),
    );
    const rating = { average: 3, count: 20 };
    expect((await product.getProduct({ productId })).rating).toEqual(rating);
    expect((await product.getReviews({ productId, limit: 1 })).rating).toEqual(rating);
    expect((await product.getCards({ productIds: [productId] }))[0]?.rating).toEqual(rating);
  });

  it("are one a person, never the seller's own, never of nothing", async () => {
    const productId = await list();
    const authorId = newId();
    const add = (author: string, id = productId) =>
      refusalOf(product.addReview({ productId: id, authorId: author, stars: 5, text: "Good." }));
    const twice = await Promise.all([add(authorId), add(authorId)]);
    expect(twice.toSorted()).toEqual(["already_reviewed", "none"]);
    expect(await add(seller)).toBe("own_listing");
    expect(await add(authorId, 999_999_999)).toBe("not_found");
    expect((await product.getProduct({ productId })).rating).toEqual({ average: 5, count: 1 });
  });

  it("come newest first, each once, with their comments oldest first", async () => {
    const productId = await list();
    const ids: string[] = [];
    for (let at = 0; at < 7; at++) {
      // Two share a moment, so that the order needs more than the time.
      if (at % 2 === 0) world.passTime(1_000);
      ids.push((await product.addReview({ productId, authorId: newId(), stars: 4, text: `${at}` })).id);
    }
    const reviewId = ids[6] ?? "";
    for (const text of ["first", "second"]) {
      world.passTime(1);
      await product.addComment({ reviewId, authorId: newId(), text });
    }
    const seen: { id: string; comments: { text: string }[] }[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await product.getReviews({ productId, limit: 2, ...(cursor !== undefined && { cursor }) });
      seen.push(...page.items);
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen.map(({ id }) => id)).toEqual(ids.toReversed());
    expect(seen[0]?.comments.map(({ text }) => text)).toEqual(["first", "second"]);
    const { next } = await product.getReviews({ productId, limit: 1 });
    const elsewhere = product.getReviews({ productId: await list(), limit: 1, cursor: next ?? "" });
    expect(await refusalOf(elsewhere)).toBe("invalid_input");
    expect(await refusalOf(product.addComment({ reviewId: newId(), authorId: newId(), text: "?" }))).toBe("not_found");
  });

  it("keep text as it was typed, whatever it looks like", async () => {
    const productId = await list();
    const text = `'); drop table review; -- <script>alert("1")</script> \\ 🎮`;
    await product.addReview({ productId, authorId: newId(), stars: 1, text });
    expect((await product.getReviews({ productId, limit: 1 })).items[0]?.text).toBe(text);
  });
});

describe("notifications", () => {
  it("tell who watches of a lower price, not of a higher one, and nobody else", async () => {
    const productId = await list({ priceCents: 2_000 });
    const [watcher, other] = [newId(), newId()];
    await product.watch({ accountId: watcher, productId });
    const to = (priceCents: number, version: number) =>
      product.updateListing({ ...said(priceCents), productId, sellerId: seller, version });
    await to(2_500, 1);
    expect(await notices(watcher)).toEqual([]);
    await to(1_550, 2);
    expect(await notices(watcher)).toEqual([
      { kind: "price-drop", productId, text: "Metroid went down from $25.00 to $15.50." },
    ]);
    expect(await notices(other)).toEqual([]);
  });

  it("tell who watches that something is back, not that a reservation was given up", async () => {
    const productId = await list({ quantity: 1 });
    const [watcher, orderId] = [newId(), newId()];
    await product.watch({ accountId: watcher, productId });
    const lines = [{ productId, quantity: 1 }];
    await product.reserve({ orderId: newId(), buyerId: newId(), ttlMs: 5, lines });
    world.passTime(6);
    await product.reserve({ orderId, buyerId: newId(), ttlMs: 60_000, lines });
    await product.confirmReservation({ orderId });
    expect(await notices(watcher)).toEqual([]);
    await product.restock({ orderId });
    await product.restock({ orderId });
    expect(await notices(watcher)).toMatchObject([{ kind: "back-in-stock" }]);
  });

  it("tell the seller of sales and reviews, once, and the reviewer of comments", async () => {
    const ownSeller = newId();
    const productId = await list({ sellerId: ownSeller, quantity: 3 });
    const [orderId, author] = [newId(), newId()];
    await product.reserve({ orderId, buyerId: author, ttlMs: 60_000, lines: [{ productId, quantity: 2 }] });
    await Promise.all([product.confirmReservation({ orderId }), product.confirmReservation({ orderId })]);
    world.passTime(1);
    const { id } = await product.addReview({ productId, authorId: author, stars: 4, text: "Fine." });
    await product.addComment({ reviewId: id, authorId: author, text: "To add:" });
    await product.addComment({ reviewId: id, authorId: ownSeller, text: "Thanks." });
    expect(await notices(ownSeller)).toEqual([
      { kind: "reviewed", productId, text: "Metroid was given 4 of 5 stars." },
      { kind: "sold", productId, text: "Metroid sold, 2 of them." },
    ]);
    expect(await notices(author)).toMatchObject([{ kind: "commented" }]);
  });
});

describe("a watchlist", () => {
  it("has each listing once, latest first", async () => {
    const accountId = newId();
    const [a, b] = [await list(), await list()];
    for (const productId of [a, b, a]) {
      world.passTime(1);
      await product.watch({ accountId, productId });
    }
    const ids = async () => (await product.getWatchlist({ accountId })).map(({ id }) => id);
    expect(await ids()).toEqual([b, a]);
    await product.unwatch({ accountId, productId: b });
    await product.unwatch({ accountId, productId: b });
    expect(await ids()).toEqual([a]);
    expect(await refusalOf(product.watch({ accountId, productId: 999_999_999 }))).toBe("not_found");
  });
});

describe("views", () => {
  it("are events in the order in which they came, without those of nothing", async () => {
    const productId = await list();
    const afterId = await product.getLatestEventId({});
    const viewers = Array.from({ length: 50 }, () => newId());
    await Promise.all(
      viewers.map((viewerId) => product.recordViews({ viewerId, productIds: [productId, 999_999_999] })),
    );
    const events = await product.getEvents({ afterId, limit: 1_000, waitMs: 0 });
    expect(events.map(({ event }) => event)).toMatchObject(
      viewers.map((viewerId) => ({ type: "viewed", productId, viewerId })),
    );
  });
});
