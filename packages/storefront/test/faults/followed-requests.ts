import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { OtlpCollector } from "../world/otlp-collector.ts";
import type { SplitWorld } from "../world/split-world.ts";
import { until } from "../world/until.ts";

/** Tests of what can be known of a request afterwards. */
export function testFollowedRequests(world: () => SplitWorld, collector: () => OtlpCollector): void {
  test("a request is found by its id in the logs of every service that worked on it", async () => {
    const buyer = await world().signUp();
    const offer = await (await world().seller()).sell();
    const id = `test-${randomUUID()}`;
    const { priceCents: unitPriceCents, id: productId } = offer;
    const body = {
      lines: [{ productId, quantity: 1, unitPriceCents }],
      address: { name: "A", street: "B", city: "C", postalCode: "D", country: "US" },
      payment: { cardToken: "card_ok" },
    };
    const headers = { "idempotency-key": id, "x-request-id": id };
    const response = await buyer.send("POST", "/api/commands/orders", { headers, json: body });
    expect([response.status, response.headers.get("x-request-id")]).toEqual([201, id]);
    const asked = (name: "auth" | "order" | "product") =>
      world()
        .service(name)
        .logs.filter(({ requestId }) => requestId === id)
        .map(({ url }) => url);
    await until("the logs to be written", () => asked("order").length > 0);
    expect(asked("auth")).toEqual(["/doors/auth/whoIs"]);
    expect(asked("order")).toEqual(["/doors/order/placeOrder"]);
    expect(asked("product")).toEqual(["/doors/product/reserve", "/doors/product/confirmReservation"]);
  });

  test("an id that is not fit to be logged is replaced", async () => {
    for (const id of ["x".repeat(200), 'a"b{}', "a b"]) {
      const { headers } = await world()
        .visitor()
        .send("GET", "/api/queries/products/1", { headers: { "x-request-id": id } });
      expect(headers.get("x-request-id")).toMatch(/^[\w-]{36}$/);
    }
  });

  test("a trace goes on from the browser's through the BFF into its services", { timeout: 30_000 }, async () => {
    const traceId = randomUUID().replaceAll("-", "");
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    await world().visitor().send("GET", "/api/queries/products/2", { headers });
    const ours = () => collector().spans.filter((span) => span.traceId === traceId);
    await until("its spans to arrive", () => new Set(ours().map(({ service }) => service)).size >= 3);
    const named = new Map(ours().map((span) => [span.name, span]));
    const [page, call, answer] = ["GET products/{id}", "product.getProduct", "/doors/product/getProduct"].map((name) =>
      named.get(name),
    );
    expect([page?.service, call?.service, answer?.service]).toEqual(["bff", "bff", "product"]);
    expect([page?.parentSpanId, call?.parentSpanId, answer?.parentSpanId]).toEqual([
      "00f067aa0ba902b7",
      page?.spanId,
      call?.spanId,
    ]);
  });

  test("a service tells its own numbers to who knows its secret", async () => {
    const { url } = world().door("product");
    expect((await fetch(`${url}/metrics`)).status).toBe(401);
    const text = await until("product's numbers", async () => {
      const { secret } = world().door("product");
      const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${secret}` } });
      const told = await response.text();
      return told.includes('endpoint="product.getCards"') && told;
    });
    expect(text).toMatch(/database_pool_connections\{service="product",state="idle"\} [1-9]/);
    expect(text).not.toContain("NaN");
  });

  test("what was not taken in yet is counted where it is taken in", async () => {
    await (await world().seller()).sell();
    const lag = await until("all to be taken in", async () => {
      const { url, secret } = world().door("recommendation");
      const response = await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${secret}` } });
      return /outbox_lag_events\{.*follower="recommendation"\} (0)/.exec(await response.text())?.[1];
    });
    expect(lag).toBe("0");
  });

  test("what is counted can be read by Prometheus, and knows endpoints, calls and breakers by name", async () => {
    await world()
      .visitor()
      .query("GET products/{id}", { params: { id: 3 } });
    const response = await world().visitor().send("GET", "/metrics");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain; version=0\.0\.4/);
    const lines = (await response.text()).split("\n").filter(Boolean);
    const sample = /^[a-z_:][\w:]*(\{([a-z_]\w*="([^"\\\n]|\\.)*",?)*\})? -?(\d+(\.\d+)?(e[+-]?\d+)?|NaN|\+Inf)$/i;
    for (const line of lines) expect(line).toMatch(line.startsWith("#") ? /^# (HELP|TYPE) \w+ / : sample);
    const text = lines.join("\n");
    for (const said of ['"GET products/{id}"', 'method="getProduct"', 'service="recommendation"'])
      expect(text).toContain(said);
  });
}
