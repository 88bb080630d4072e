import { describe, expect, it } from "vitest";
import { aListing, newId, productWorld } from "../testing/world.ts";

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
