import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { expect, it } from "vitest";
import { createObserver } from "./observer.ts";
import { TracePosition } from "./trace-position.ts";

it("hands spans to an OTLP collector, under the app's name", async () => {
  const heard: { path: string | undefined; body: unknown }[] = [];
  const collector = createServer((request, response) => {
    void json(request).then((body) => {
      heard.push({ path: request.url, body });
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  collector.listen(0, "127.0.0.1");
  await once(collector, "listening");
  const { port } = collector.address() as AddressInfo;

  const observer = createObserver({ name: "shop", logLevel: "silent", tracesTo: `http://127.0.0.1:${port}/` });
  observer.tracing?.startSpan("GET home", "server", new TracePosition(), { "shop.section": "hero" }).end();
  await observer.close();

  expect(heard).toHaveLength(1);
  expect(heard[0]?.path).toBe("/v1/traces");
  const text = JSON.stringify(heard[0]?.body);
  expect(text).toContain('{"key":"service.name","value":{"stringValue":"shop"}}');
  expect(text).toContain('"name":"GET home"');
  expect(text).toContain("hero");
  collector.close().closeAllConnections();
});

it("has no tracing at all without somewhere to send it", () => {
  expect(createObserver({ name: "shop", logLevel: "silent" }).tracing).toBeUndefined();
});

it("ends in time when the collector is gone", async () => {
  const observer = createObserver({ name: "shop", logLevel: "silent", tracesTo: "http://127.0.0.1:9" });
  observer.tracing?.startSpan("GET home", "server", new TracePosition()).end();
  const startedAt = performance.now();
  await observer.close();
  expect(performance.now() - startedAt).toBeLessThan(4_000);
});
