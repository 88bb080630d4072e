import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { game, type Member, type Offer } from "../world/member.ts";
import { converse } from "../world/raw-http.ts";
import { ShopWorld } from "../world/shop-world.ts";
import { hostilePaths, hostileTexts } from "./hostile.ts";
import { testTrespassers } from "./trespassers.ts";

// A whole shop on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 90_000 });

let world: ShopWorld;
let seller: Member;
let buyer: Member;
let offer: Offer;

beforeAll(async () => {
  world = await ShopWorld.open({ env: { PUBLIC_ORIGIN: "https://shop.example" } });
  [seller, buyer] = await Promise.all([world.seller(), world.signUp()]);
  offer = await seller.sell({ quantity: 100 });
}, 60_000);
afterAll(() => world.close());
afterEach(() => world.witness.check());

test("gives text back as it came, whatever it would mean elsewhere", async () => {
  for (const text of hostileTexts) {
    const said = { title: text, publisher: text, description: text };
    const listed = await seller.sell(said);
    expect(await buyer.query("GET products/{id}", { params: listed })).toMatchObject(said);
    const review = await buyer.command("POST products/{id}/reviews", { params: listed, body: { stars: 1, text } });
    await seller.command("POST reviews/{id}/comments", { params: review, body: { text } });
    const { items } = await buyer.query("GET products/{id}/reviews", { params: listed });
    expect(items).toMatchObject([{ text, comments: [{ text }] }]);
    expect(await buyer.command("PUT me", { body: { bio: text } })).toMatchObject({ bio: text });
    const body = {
      lines: [{ productId: listed.id, quantity: 1, unitPriceCents: listed.priceCents }],
      address: { name: text, street: text, city: text, postalCode: "97301", country: "US" },
      payment: { cardToken: "card_ok" },
    };
    const order = await buyer.command("POST orders", { headers: { "idempotency-key": randomUUID() }, body });
    expect(order).toMatchObject({ address: body.address, lines: [{ title: text }], status: "confirmed" });
    await buyer.query("GET products/search", { search: { q: text } });
    await buyer.query("GET products/suggest", { search: { q: text } });
  }
  expect((await seller.query("GET seller/listings", {})).items.length).toBeGreaterThan(hostileTexts.length);
});

test("reads nothing of a body of ten megabytes, and says so", async () => {
  for (const who of [buyer, world.visitor()]) {
    const json = { email: "x".repeat(10_000_000), password: "y" };
    expect(await who.ask("POST sessions", "/api/commands/sessions", { json })).toBe("too_large");
  }
});

test("takes no harm from a body that is nested a hundred thousand times", async () => {
  for (const body of [
    `${"[".repeat(30_000)}${"]".repeat(30_000)}`,
    '{"a":'.repeat(10_000) + "1" + "}".repeat(10_000),
  ]) {
    const headers = { "content-type": "application/json" };
    expect(await seller.ask("POST products", "/api/commands/products", { body, headers })).toBe("invalid_input");
  }
});

test("takes keys of a body for no more than keys", async () => {
  const body = `{"__proto__":{"isAdmin":true,"title":"x"},"constructor":{"prototype":{"isAdmin":true}},${JSON.stringify(
    game,
  ).slice(1)}`;
  const headers = { "content-type": "application/json" };
  expect(await seller.ask("POST products", "/api/commands/products", { body, headers })).toBe("ok");
  expect(await buyer.query("GET me")).not.toHaveProperty("isAdmin");
});

test("lets nobody choose what only the shop may say", async () => {
  const json = { ...game, sellerId: buyer.me.id, id: 1, version: 7, rating: { average: 5, count: 9_999 } };
  const response = await seller.send("POST", "/api/commands/products", { json });
  const { id } = (await response.json()) as { id: number };
  const listed = await buyer.query("GET products/{id}", { params: { id } });
  expect(listed).toMatchObject({ seller: { id: seller.me.id }, version: 1, rating: { count: 0 } });
});

test.each([
  ["of another list", "eyJhIjoxfQ"],
  ["that is no cursor", "'; --"],
  ["with numbers beyond all", Buffer.from("[1e308,1e308,1e308]").toString("base64url")],
  ["with text for numbers", Buffer.from('["x","y","z"]').toString("base64url")],
  ["with a date that there is not", Buffer.from('["2026-13-40T99:99:99Z","x"]').toString("base64url")],
  ["with a year beyond all", Buffer.from(`["9999-12-31T23:59:59.999Z","${randomUUID()}"]`).toString("base64url")],
])("a cursor %s opens nothing", async (_, cursor) => {
  for (const name of ["products/search", "products/1/reviews", "seller/listings", "orders"]) {
    const response = await buyer.send("GET", `/api/queries/${name}?cursor=${encodeURIComponent(cursor)}`);
    expect([name, [200, 400].includes(response.status)]).toEqual([name, true]);
  }
});

describe("trespassers", () => {
  testTrespassers(() => ({ world, seller, buyer, offer }));
});

test.each(hostilePaths)("nothing lies at %s", async (path) => {
  const answer = await new Promise<{ status: number; text: string }>((resolve, reject) => {
    // Unlike fetch, it leaves dots in an address as they are.
    const asked = request(world.origin, { path, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
    });
    asked.on("error", reject).end();
  });
  expect([400, 404]).toContain(answer.status);
  expect(JSON.parse(answer.text)).toMatchObject({ status: answer.status });
});

test("a method is the method, whatever headers and fields say", async () => {
  const headers = { "x-http-method-override": "DELETE", "x-method-override": "PUT" };
  await buyer.send("POST", "/api/commands/sessions?_method=DELETE", { headers, json: { email: "x", password: "y" } });
  expect((await buyer.query("GET me")).id).toBe(buyer.me.id);
  for (const method of ["PATCH", "OPTIONS", "PROPFIND"])
    expect(await (await buyer.send(method, "/api/queries/me")).json()).toMatchObject({ code: "method_not_allowed" });
  expect(await (await buyer.send("GET", "/api/commands/sessions")).json()).toMatchObject({
    code: "method_not_allowed",
  });
});

test.each([
  [{ origin: "https://evil.example" }],
  [{ origin: "null" }],
  [{ origin: "https://shop.example.evil.example" }],
  [{ origin: "http://shop.example" }],
  [{ "sec-fetch-site": "cross-site" }],
  [{ "sec-fetch-site": "same-site", origin: "https://shop.example" }],
])("changes nothing for a page that is not the shop's: %o", async (headers) => {
  expect(await buyer.ask("PUT me", "/api/commands/me", { headers, json: { bio: "hacked" } })).toBe("cross_site");
  expect((await buyer.query("GET me")).bio).not.toBe("hacked");
});

test("takes a form of another site for no command, even if it says nothing of where it comes from", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"]) {
    const sent = { headers: { "content-type": type }, body: '{"bio":"hacked"}' };
    expect(await buyer.ask("PUT me", "/api/commands/me", sent)).toBe("unsupported_media_type");
  }
});

test("hears one request where two servers could hear different ones", async () => {
  const smuggled = "GET /api/queries/me HTTP/1.1\r\nHost: x\r\n\r\n";
  for (const heads of [
    ["Content-Length: 4", "Transfer-Encoding: chunked"],
    ["Content-Length: 2", `Content-Length: ${smuggled.length}`],
    ["Transfer-Encoding: chunked", "Transfer-Encoding: identity"],
    ["Transfer-Encoding : chunked"],
    ["X: y\nTransfer-Encoding: chunked"],
  ]) {
    const said = `POST /api/commands/views HTTP/1.1\r\nHost: x\r\n${heads.join("\r\n")}\r\n\r\n0\r\n\r\n${smuggled}`;
    const heard = await converse(world.origin, said);
    expect(heard.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 400"]);
  }
});

test("believes of a proxy only the address that it added itself", async () => {
  const json = { email: `${randomUUID()}@people.example`, password: "wrong in any case" };
  const codes = [];
  for (let times = 0; times < 7; times++) {
    const headers = { "x-forwarded-for": `203.0.113.${times}, 198.51.100.7` };
    codes.push(await world.visitor().ask("POST sessions", "/api/commands/sessions", { json, headers }));
  }
  expect(codes.at(0)).toBe("wrong_credentials");
  expect(codes.at(-1)).toBe("rate_limited");
});

test("takes no harm from a proxy that tells of no address", async () => {
  const json = { email: `${randomUUID()}@people.example`, password: "a long enough password", name: "Far Away" };
  for (const address of [
    "",
    "unknown",
    "x".repeat(300),
    "'; --",
    "::ffff:1.2.3.4%eth0",
    "[2001:db8::1]:4711",
    "1.2.3",
  ]) {
    const headers = { "x-forwarded-for": address };
    const said = await world.visitor().ask("POST sessions", "/api/commands/sessions", { json, headers });
    expect(["wrong_credentials", "rate_limited"]).toContain(said);
  }
});

test("believes nothing that somebody says who is not the payment gateway", async () => {
  const { id } = await buyer.buy(offer);
  const event = { id: "ev_1", type: "refunded", reference: id, idempotencyKey: `charge-${id}`, refundId: "re_1" };
  for (const signature of ["", "t=1,v1=00", "x".repeat(200)]) {
    const response = await world.visitor().send("POST", "/webhooks/payment", {
      json: event,
      headers: { "payment-signature": signature },
    });
    expect(await response.json()).toMatchObject({ code: "forbidden" });
  }
  expect((await buyer.query("GET orders/{id}", { params: { id } })).status).toBe("confirmed");
});

test("keeps no measurement that says what no page measures", async () => {
  const good = {
    name: "LCP",
    value: 1,
    rating: "good",
    route: "/",
    release: "1",
    navigation: "navigate",
    device: "mobile",
  };
  const send = (vitals: unknown) => buyer.send("POST", "/api/vitals", { json: { vitals } });
  expect((await send([good])).status).toBe(202);
  for (const bad of [{ ...good, cause: "a\u0000" }, { ...good, value: -1 }, { ...good, value: 1e308 }, null])
    expect((await send([good, bad])).status).toBe(400);
  expect((await send(Array.from({ length: 21 }, () => good))).status).toBe(400);
});
