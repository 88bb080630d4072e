import { build } from "esbuild";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, expectTypeOf, test } from "vitest";
import { CallError, createClient } from "./client.ts";
import { contract, type EndpointName } from "./contract.ts";
import { type Endpoint, refusalsOf } from "./endpoint.ts";
import type { SearchAnswer } from "./search.ts";

const answering = (status: number, body: unknown, seen: Request[] = []) =>
  createClient("http://shop.test", async (input, init) => {
    seen.push(new Request(input as string, init));
    return new Response(body === undefined ? null : JSON.stringify(body), { status });
  });

describe("names", () => {
  test("are told apart by kind, so that a query never changes anything", () => {
    expect(Object.keys(contract.queries).every((name) => name.startsWith("GET "))).toBe(true);
    expect(Object.keys(contract.commands).some((name) => name.startsWith("GET "))).toBe(false);
  });

  test("with parameters in braces describe each of them", () => {
    for (const [name, endpoint] of Object.entries({ ...contract.queries, ...contract.commands }) as [
      string,
      Endpoint,
    ][]) {
      const inPath = [...name.matchAll(/{(\w+)}/g)].map(([, key]) => key).sort();
      expect({ name, params: Object.keys(endpoint.params?.shape ?? {}).sort() }).toEqual({ name, params: inPath });
    }
  });

  test("that do not exist do not compile", () => {
    const budget: Partial<Record<EndpointName, number>> = { "GET products/search": 20 };
    // @ts-expect-error -- a typo in a budget breaks its build.
    budget["GET product/search"] = 20;
    const client = createClient();
    // @ts-expect-error -- and so does one in a page.
    void (() => client.query("GET product/search"));
    // @ts-expect-error -- an id is needed here.
    void (() => client.query("GET products/{id}"));
    // @ts-expect-error -- a key is needed here.
    void (() => client.command("POST orders", { body: { lines: [], address: {}, payment: {} } }));
    expectTypeOf(() =>
      client.query("GET products/search", { search: { q: "zelda" } }),
    ).returns.resolves.toEqualTypeOf<SearchAnswer>();
  });
});

test("every endpoint declares its refusals, and each has words", () => {
  expect(refusalsOf("POST", contract.commands["POST orders"])).toEqual([
    "invalid_input",
    "rate_limited",
    "too_large",
    "too_slow",
    "unavailable",
    "internal",
    "cross_site",
    "unsupported_media_type",
    "unauthenticated",
    "not_found",
    "out_of_stock",
    "price_changed",
    "payment_declined",
    "order_in_progress",
    "idempotency_key_reused",
    "own_listing",
  ]);
});

describe("the browser's client", () => {
  test("puts everything where the contract has it", async () => {
    const seen: Request[] = [];
    const client = answering(200, {}, seen);
    await client.query("GET products/search", { search: { q: "a&b", limit: 3 } });
    await client.command("POST products/{id}/tags", { params: { id: 7 }, body: { name: "box", value: "clean" } });
    await client.command("DELETE products/{id}/tags/{tagId}", { params: { id: 7, tagId: "../../x" } });
    expect(seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      "GET http://shop.test/api/queries/products/search?q=a%26b&limit=3",
      "POST http://shop.test/api/commands/products/7/tags",
      "DELETE http://shop.test/api/commands/products/7/tags/..%2F..%2Fx",
    ]);
    expect(await seen[1]!.json()).toEqual({ name: "box", value: "clean" });
    expect(seen.map(({ headers }) => headers.get("content-type"))).toEqual([null, "application/json", null]);
  });

  test("throws the BFF's own words when refused", async () => {
    const problem = { code: "out_of_stock", detail: "Two are left.", status: 409 };
    const refused = await answering(409, problem)
      .query("GET me")
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(CallError);
    expect(refused).toMatchObject({ status: 409, message: "Two are left.", problem });
  });

  test("tells what is known when the answer is not the BFF's", async () => {
    const refused = await answering(502, undefined)
      .query("GET me")
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 502, message: "HTTP 502", problem: null });
  });

  test("gives null for an answer with nothing in it", async () => {
    expect(await answering(204, undefined).command("DELETE sessions")).toBeNull();
  });

  test("weighs less than 1 kB and brings no schema along", async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, "client.ts")],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    const [bundle] = outputFiles;
    expect(bundle!.contents.length).toBeLessThan(1000);
    expect(brotliCompressSync(bundle!.contents).length).toBeLessThan(500);
    expect(bundle!.text).not.toContain("zod");
  });
});
