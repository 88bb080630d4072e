import { describe, expect, it } from "vitest";
import { PlacedProductEvent } from "../event.ts";
import { productDoor } from "../door.ts";
import { aListing, newId, productWorld, refusalOf } from "../testing/world.ts";

const world = await productWorld();
const { product, seller } = world;
const { sellerId: _, quantity: __, tags: ___, ...said } = aListing({ sellerId: seller });

describe("a listing", () => {
  it("is what its seller said, tags once, in the contract's form", async () => {
    const tags = [
      { name: "players", value: "2" },
      { name: "language", value: "en" },
      { name: "players", value: "2" },
    ];
    const { id, version } = await product.createListing(aListing({ sellerId: seller, quantity: 4, tags }));
    const listing = await product.getProduct({ productId: id });
    expect(productDoor.methods.getProduct.output.parse(listing)).toEqual(listing);
    expect(listing).toMatchObject({ id, version, title: "Metroid", available: 4, sellerId: seller, priceCents: 2_500 });
    expect(listing.tags.map(({ name, value }) => `${name}:${value}`)).toEqual(["language:en", "players:2"]);
  });

  it("keeps text as it was typed, whatever it looks like", async () => {
    const description = `'); drop table listing; -- <b>\\N</b>\n\t{"a":1} 日本語 🎮`;
    const { id } = await product.createListing(aListing({ sellerId: seller, title: `Robert'); --`, description }));
    expect(await product.getProduct({ productId: id })).toMatchObject({ title: `Robert'); --`, description });
  });

  it("changes by its seller, from the version that was seen", async () => {
    const { id: productId } = await product.createListing(aListing({ sellerId: seller }));
    const change = (sellerId: string, version: number, id = productId) =>
      refusalOf(product.updateListing({ ...said, priceCents: 999, productId: id, sellerId, version }));
    expect(await change(newId(), 1)).toBe("forbidden");
    expect(await change(seller, 1, 999_999_999)).toBe("not_found");
    expect((await Promise.all([change(seller, 1), change(seller, 1)])).toSorted()).toEqual([
      "none",
      "version_conflict",
    ]);
    expect(await product.getProduct({ productId })).toMatchObject({ version: 2, priceCents: 999 });
    expect(await refusalOf(product.getProduct({ productId: 999_999_999 }))).toBe("not_found");
  });

  it("has the box of its title, if there is one", async () => {
    const [first, second] = [
      aListing({ sellerId: seller, title: "Boxed" }),
      aListing({ sellerId: seller, title: "Boxed" }),
    ];
    const ids = [(await product.createListing(first)).id, (await product.createListing(second)).id];
    const [a, b] = await Promise.all(ids.map((productId) => product.getProduct({ productId })));
    expect(b?.art).toEqual(a?.art);
    expect(a?.art.name).toBe("plain-nes-action");
  });
});

describe("tags", () => {
  it("are added once and taken off once, by the seller", async () => {
    const { id: productId } = await product.createListing(aListing({ sellerId: seller }));
    const tag = { name: "label", value: "clean" };
    const added = await Promise.all([1, 2].map(() => product.addTag({ productId, sellerId: seller, ...tag })));
    expect(added[0]).toEqual(added[1]);
    expect(productDoor.methods.addTag.output.parse(added[0])).toMatchObject(tag);
    const tagId = added[0]?.id ?? "";
    expect((await product.getProduct({ productId })).tags).toEqual([{ ...tag, id: tagId }]);
    expect(await refusalOf(product.addTag({ productId, sellerId: newId(), ...tag }))).toBe("forbidden");
    expect(await refusalOf(product.removeTag({ productId, sellerId: newId(), tagId }))).toBe("forbidden");
    await product.removeTag({ productId, sellerId: seller, tagId });
    await product.removeTag({ productId, sellerId: seller, tagId });
    expect((await product.getProduct({ productId })).tags).toEqual([]);
  });
});

describe("a seller's listings", () => {
  it("come newest first, each once, with what changing them takes", async () => {
    const sellerId = newId();
    const ids: number[] = [];
    for (let at = 0; at < 5; at++) ids.push((await product.createListing(aListing({ sellerId, quantity: at }))).id);
    const seen: number[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await product.getListings({ sellerId, limit: 2, ...(cursor !== undefined && { cursor }) });
      expect(page.items.every(({ version, inventoryVersion }) => version === 1 && inventoryVersion === 1)).toBe(true);
      seen.push(...page.items.map(({ id }) => id));
      if (page.next === null) break;
      cursor = page.next;
    }
    expect(seen).toEqual(ids.toReversed());
    expect(await refusalOf(product.getListings({ sellerId, limit: 2, cursor: "nonsense" }))).toBe("invalid_input");
  });
});

describe("events", () => {
  it("tell what happened and nothing that did not, in the door's form", async () => {
    const { id: productId } = await product.createListing(aListing({ sellerId: seller, quantity: 1 }));
    const afterId = await product.getLatestEventId({});
    const orderId = newId();
    await product.updateListing({ ...said, priceCents: 1, productId, sellerId: seller, version: 1 });
    await refusalOf(product.updateListing({ ...said, priceCents: 2, productId, sellerId: seller, version: 1 }));
    await product.reserve({ orderId, buyerId: newId(), ttlMs: 60_000, lines: [{ productId, quantity: 1 }] });
    await refusalOf(
      product.reserve({ orderId: newId(), buyerId: newId(), ttlMs: 60_000, lines: [{ productId, quantity: 1 }] }),
    );
    await product.releaseReservation({ orderId });
    await product.addReview({ productId, authorId: newId(), stars: 2, text: "Hm." });
    const events = await product.getEvents({ afterId, limit: 100, waitMs: 0 });
    expect(PlacedProductEvent.array().parse(events)).toEqual(events);
    expect(events.map(({ event }) => event)).toMatchObject([
      { type: "listed", productId, priceCents: 1 },
      { type: "availability", productId, available: false },
      { type: "availability", productId, available: true },
      { type: "rated", productId, average: 2, count: 1 },
    ]);
  });

  it("wait for something to happen, and not for long if nothing does", async () => {
    const afterId = await product.getLatestEventId({});
    expect(await product.getEvents({ afterId, limit: 10, waitMs: 5 })).toEqual([]);
    const waiting = product.getEvents({ afterId, limit: 10, waitMs: 10_000 });
    await product.createListing(aListing({ sellerId: seller }));
    expect((await waiting).length).toBeGreaterThan(0);
  });
});
