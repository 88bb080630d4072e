import { randomUUID } from "node:crypto";
import type { EndpointName } from "../../src/contract/contract.ts";
import type { InputOf } from "../../src/contract/endpoint.ts";
import type { AllEndpoints } from "../world/endpoint-list.ts";
import { address, game } from "../world/member.ts";

const id = "01a00000-0000-7000-8000-000000000000";
const { quantity: _, tags: __, ...listing } = game;

/** One input of each endpoint that nothing is wrong with, for tests that break it in one place. */
export const goodInputs: { [N in EndpointName]: InputOf<AllEndpoints[N]> } = {
  "GET home": {},
  "GET recommendations": { search: { platform: "nes", limit: 3 } },
  "GET products/search": {
    search: {
      q: "zelda",
      tags: "language:en",
      platform: "nes",
      condition: "loose",
      region: "pal",
      genre: "rpg",
      priceMinCents: 1,
      priceMaxCents: 9_999,
      sort: "rating",
      limit: 2,
    },
  },
  "GET products/suggest": { search: { q: "ze", limit: 3 } },
  "GET products/{id}": { params: { id: 1 } },
  "GET products/{id}/reviews": { params: { id: 1 }, search: { limit: 2 } },
  "GET orders": { search: { limit: 2 } },
  "GET orders/{id}": { params: { id } },
  "GET me": {},
  "GET watchlist": {},
  "GET notifications": { search: { limit: 2, offset: 1 } },
  "GET seller/listings": { search: { limit: 2 } },
  "GET seller/report": { search: { year: 2026 } },
  "POST products": { body: game },
  "PUT products/{id}": { params: { id: 1 }, body: { ...listing, version: 1 } },
  "POST products/{id}/tags": { params: { id: 1 }, body: { name: "box", value: "mint" } },
  "DELETE products/{id}/tags/{tagId}": { params: { id: 1, tagId: id } },
  "POST products/{id}/pictures": { params: { id: 1 }, body: { picture: "aGVsbG8=" } },
  "DELETE products/{id}/pictures/{name}": { params: { id: 1, name: "photo-1-0123456789abcdef" } },
  "PUT products/{id}/inventory": { params: { id: 1 }, body: { quantity: 3, version: 1 } },
  "POST products/{id}/reviews": { params: { id: 1 }, body: { stars: 4, text: "Good." } },
  "POST reviews/{id}/comments": { params: { id }, body: { text: "Thank you." } },
  "POST views": { body: { productIds: [1, 2] } },
  "PUT watchlist/{productId}": { params: { productId: 1 } },
  "DELETE watchlist/{productId}": { params: { productId: 1 } },
  "POST orders": {
    headers: { "idempotency-key": randomUUID() },
    body: {
      lines: [{ productId: 1, quantity: 1, unitPriceCents: 1 }],
      address,
      payment: { cardToken: "card_ok" },
    },
  },
  "POST orders/{id}/cancel": { params: { id } },
  "POST accounts": { body: { email: "someone@people.example", password: "a long enough password", name: "Someone" } },
  "POST accounts/confirm": { body: { token: "x".repeat(22) } },
  "POST sessions": { body: { email: "someone@people.example", password: "a long enough password" } },
  "DELETE sessions": {},
  "PUT me": { body: { name: "Somebody", bio: "I collect.", picture: null } },
};
