import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import type { EndpointName } from "../../src/contract/contract.ts";
import type { AllEndpoints } from "../world/endpoint-list.ts";
import { game, type Member, type Offer } from "../world/member.ts";
import type { ShopWorld } from "../world/shop-world.ts";
import { until } from "../world/until.ts";

/** Who asks, and what about. */
export interface Cast {
  world: ShopWorld;
  seller: Member;
  buyer: Member;
  /** What `seller` has for sale. */
  offer: Offer;
}

/** A PNG of eight red pixels by eight. */
const picture = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR42mNYYqCDFTEMLQkAID9AAQIwQsYAAAAASUVORK5CYII=";
const unknownId = "01a00000-0000-7000-8000-000000000000";

const inventoryOf = async ({ seller }: Cast, { id }: Offer) => {
  const { items } = await seller.query("GET seller/listings", {});
  return items.find((listing) => listing.id === id)!;
};
const review = (who: Member, { id }: Offer) =>
  who.command("POST products/{id}/reviews", { params: { id }, body: { stars: 5, text: "Good!" } });
const listingOf = ({ quantity: _, tags: __, ...listing } = game) => listing;
const nobody = { id: 1_000_000_000, priceCents: 1 };
/** An order whose payment takes a while, as soon as it is seen; `done` once it is through. */
async function slowly({ world }: Cast, of: Offer) {
  await world.gateway.control({ slowMs: 1_500 });
  const who = await world.signUp();
  const key = randomUUID();
  const done = who.buy(of, { cardToken: "card_slow", key });
  await until("the order to be seen", async () => (await who.query("GET orders", {})).items.length > 0);
  return { who, key, done };
}
const declined = async ({ world, offer }: Cast) => {
  const who = await world.signUp();
  const code = await refusal(who.buy(offer, { cardToken: "card_declined" }));
  const [order] = (await who.query("GET orders", {})).items;
  return { who, code, order: order! };
};
const refusal = (asked: Promise<unknown>): Promise<string> =>
  asked.then(
    () => "ok",
    (error: { problem?: { code: string } }) => error.problem?.code ?? String(error),
  );

export type Ask = (cast: Cast) => Promise<unknown>;
type DeclaredBy<N extends EndpointName> = AllEndpoints[N]["errors"][number];
/** For every endpoint: how it is asked well, and how each refusal of its own is earned. What is missing does not compile. */
export const asks: { [N in EndpointName]: { ok: Ask } & Record<DeclaredBy<N>, Ask> } = {
  "GET home": { ok: (cast) => cast.buyer.query("GET home") },
  "GET recommendations": {
    ok: (cast) => cast.buyer.query("GET recommendations", { search: { platform: "nes", limit: 5 } }),
  },
  "GET products/search": {
    ok: async (cast) => {
      const first = await cast.buyer.query("GET products/search", {
        search: { q: "", tags: "language:en", sort: "price-up", limit: 5, priceMinCents: 1 },
      });
      expect(first.items.length).toBe(5);
      return cast.buyer.query("GET products/search", {
        search: { tags: "language:en", sort: "price-up", limit: 5, priceMinCents: 1, cursor: first.next! },
      });
    },
  },
  "GET products/suggest": { ok: (cast) => cast.buyer.query("GET products/suggest", { search: { q: "the lo" } }) },
  "GET products/{id}": {
    ok: (cast) => cast.buyer.query("GET products/{id}", { params: { id: cast.offer.id } }),
    not_found: (cast) => cast.buyer.query("GET products/{id}", { params: nobody }),
  },
  "GET products/{id}/reviews": {
    ok: (cast) => cast.buyer.query("GET products/{id}/reviews", { params: { id: 1 }, search: { limit: 50 } }),
    not_found: (cast) => cast.buyer.query("GET products/{id}/reviews", { params: nobody }),
  },
  "GET orders": { ok: async (cast) => (await cast.world.shopper()).query("GET orders", { search: { limit: 50 } }) },
  "GET orders/{id}": {
    ok: async (cast) => cast.buyer.query("GET orders/{id}", { params: await cast.buyer.buy(cast.offer) }),
    not_found: async (cast) => cast.seller.query("GET orders/{id}", { params: await cast.buyer.buy(cast.offer) }),
  },
  "GET me": { ok: (cast) => cast.buyer.query("GET me") },
  "GET watchlist": { ok: (cast) => cast.buyer.query("GET watchlist") },
  "GET notifications": { ok: (cast) => cast.seller.query("GET notifications", { search: { limit: 100 } }) },
  "GET seller/listings": { ok: (cast) => cast.seller.query("GET seller/listings", {}) },
  "GET seller/report": { ok: (cast) => cast.seller.query("GET seller/report", { search: { year: 2026 } }) },

  "POST products": { ok: (cast) => cast.seller.sell() },
  "PUT products/{id}": {
    ok: async (cast) => {
      const { id } = await cast.seller.sell();
      return cast.seller.command("PUT products/{id}", { params: { id }, body: { ...listingOf(), version: 1 } });
    },
    not_found: (cast) =>
      cast.seller.command("PUT products/{id}", { params: nobody, body: { ...listingOf(), version: 1 } }),
    forbidden: (cast) =>
      cast.buyer.command("PUT products/{id}", { params: cast.offer, body: { ...listingOf(), version: 1 } }),
    version_conflict: (cast) =>
      cast.seller.command("PUT products/{id}", { params: cast.offer, body: { ...listingOf(), version: 99 } }),
  },
  "POST products/{id}/tags": {
    ok: (cast) =>
      cast.seller.command("POST products/{id}/tags", { params: cast.offer, body: { name: "box", value: "mint" } }),
    not_found: (cast) =>
      cast.seller.command("POST products/{id}/tags", { params: nobody, body: { name: "a", value: "b" } }),
    forbidden: (cast) =>
      cast.buyer.command("POST products/{id}/tags", { params: cast.offer, body: { name: "a", value: "b" } }),
  },
  "DELETE products/{id}/tags/{tagId}": {
    ok: async (cast) => {
      const body = { name: "manual", value: "yes" };
      const tag = await cast.seller.command("POST products/{id}/tags", { params: cast.offer, body });
      const params = { id: cast.offer.id, tagId: tag.id };
      return cast.seller.command("DELETE products/{id}/tags/{tagId}", { params });
    },
    not_found: (cast) =>
      cast.seller.command("DELETE products/{id}/tags/{tagId}", { params: { id: nobody.id, tagId: unknownId } }),
    forbidden: (cast) =>
      cast.buyer.command("DELETE products/{id}/tags/{tagId}", { params: { id: cast.offer.id, tagId: unknownId } }),
  },
  "POST products/{id}/pictures": {
    ok: (cast) => cast.seller.command("POST products/{id}/pictures", { params: cast.offer, body: { picture } }),
    not_found: (cast) => cast.seller.command("POST products/{id}/pictures", { params: nobody, body: { picture } }),
    forbidden: (cast) => cast.buyer.command("POST products/{id}/pictures", { params: cast.offer, body: { picture } }),
  },
  "DELETE products/{id}/pictures/{name}": {
    ok: async (cast) => {
      const params = { id: cast.offer.id };
      const { name } = await cast.seller.command("POST products/{id}/pictures", { params, body: { picture } });
      return cast.seller.command("DELETE products/{id}/pictures/{name}", { params: { ...params, name } });
    },
    not_found: (cast) =>
      cast.seller.command("DELETE products/{id}/pictures/{name}", { params: { id: nobody.id, name: "any" } }),
    forbidden: (cast) =>
      cast.buyer.command("DELETE products/{id}/pictures/{name}", { params: { id: cast.offer.id, name: "any" } }),
  },
  "PUT products/{id}/inventory": {
    ok: async (cast) => {
      const { inventoryVersion: version } = await inventoryOf(cast, cast.offer);
      return cast.seller.command("PUT products/{id}/inventory", {
        params: cast.offer,
        body: { quantity: 200, version },
      });
    },
    not_found: (cast) =>
      cast.seller.command("PUT products/{id}/inventory", { params: nobody, body: { quantity: 1, version: 1 } }),
    forbidden: (cast) =>
      cast.buyer.command("PUT products/{id}/inventory", { params: cast.offer, body: { quantity: 1, version: 1 } }),
    version_conflict: (cast) =>
      cast.seller.command("PUT products/{id}/inventory", { params: cast.offer, body: { quantity: 1, version: 99 } }),
    out_of_stock: async (cast) => {
      const rare = await cast.seller.sell({ quantity: 1 });
      const { done } = await slowly(cast, rare);
      const { inventoryVersion: version } = await inventoryOf(cast, rare);
      return cast.seller
        .command("PUT products/{id}/inventory", { params: rare, body: { quantity: 0, version } })
        .finally(() => done);
    },
  },
  "POST products/{id}/reviews": {
    ok: async (cast) => review(cast.buyer, await cast.seller.sell()),
    not_found: (cast) => review(cast.buyer, nobody),
    own_listing: (cast) => review(cast.seller, cast.offer),
    already_reviewed: async (cast) => {
      const other = await cast.seller.sell();
      await review(cast.buyer, other);
      return review(cast.buyer, other);
    },
  },
  "POST reviews/{id}/comments": {
    ok: async (cast) => {
      const other = await cast.seller.sell();
      const params = await review(cast.buyer, other);
      const said = await cast.seller.command("POST reviews/{id}/comments", { params, body: { text: "Thank you." } });
      const { items } = await cast.buyer.query("GET products/{id}/reviews", { params: other });
      expect(items[0]?.comments[0]).toMatchObject({
        id: said.id,
        text: "Thank you.",
        author: { name: cast.seller.me.name },
      });
    },
    not_found: (cast) =>
      cast.buyer.command("POST reviews/{id}/comments", { params: { id: unknownId }, body: { text: "Hello?" } }),
  },
  "POST views": { ok: (cast) => cast.world.visitor().command("POST views", { body: { productIds: [1, 2, 3] } }) },
  "PUT watchlist/{productId}": {
    ok: (cast) => cast.buyer.command("PUT watchlist/{productId}", { params: { productId: cast.offer.id } }),
    not_found: (cast) => cast.buyer.command("PUT watchlist/{productId}", { params: { productId: nobody.id } }),
  },
  "DELETE watchlist/{productId}": {
    ok: (cast) => cast.buyer.command("DELETE watchlist/{productId}", { params: { productId: cast.offer.id } }),
  },
  "POST orders": {
    ok: (cast) => cast.buyer.buy(cast.offer),
    not_found: (cast) => cast.buyer.buy(nobody),
    out_of_stock: async (cast) => cast.buyer.buy(await cast.seller.sell({ quantity: 1 }), { quantity: 2 }),
    price_changed: (cast) => cast.buyer.buy({ ...cast.offer, priceCents: 1 }),
    payment_declined: async (cast) => ({ refused: (await declined(cast)).code }),
    order_in_progress: async (cast) => {
      const { who, key, done } = await slowly(cast, cast.offer);
      return who.buy(cast.offer, { cardToken: "card_slow", key }).finally(() => done);
    },
    idempotency_key_reused: async (cast) => {
      const key = randomUUID();
      await cast.buyer.buy(cast.offer, { key });
      return cast.buyer.buy(cast.offer, { key, quantity: 2 });
    },
    own_listing: (cast) => cast.seller.buy(cast.offer),
  },
  "POST orders/{id}/cancel": {
    ok: async (cast) => cast.buyer.command("POST orders/{id}/cancel", { params: await cast.buyer.buy(cast.offer) }),
    not_found: async (cast) =>
      cast.seller.command("POST orders/{id}/cancel", { params: await cast.buyer.buy(cast.offer) }),
    not_cancellable: async (cast) => {
      const { who, order } = await declined(cast);
      return who.command("POST orders/{id}/cancel", { params: order });
    },
  },
  "POST accounts": { ok: (cast) => cast.world.signUp() },
  "POST accounts/confirm": {
    ok: (cast) => cast.world.signUp(),
    token_expired: (cast) => cast.world.visitor().command("POST accounts/confirm", { body: { token: "x".repeat(22) } }),
  },
  "POST sessions": {
    ok: (cast) => cast.world.seller(),
    wrong_credentials: (cast) => cast.world.signIn({ email: cast.buyer.me.email, password: "not this one" }),
    account_not_confirmed: async (cast) => {
      const body = { email: `${randomUUID()}@people.example`, password: "a long enough password", name: "In a Hurry" };
      await cast.world.visitor().command("POST accounts", { body });
      return cast.world.signIn(body);
    },
  },
  "DELETE sessions": { ok: async (cast) => (await cast.world.signUp()).command("DELETE sessions") },
  "PUT me": {
    ok: async (cast) => (await cast.world.signUp()).command("PUT me", { body: { bio: "I collect.", picture: null } }),
  },
};
