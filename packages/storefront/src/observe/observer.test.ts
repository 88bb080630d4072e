import { InMemorySpanExporter } from "@opentelemetry/sdk-trace";
import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { Refusal } from "../contract/errors.ts";
import { defineDoor } from "../door/define-door.ts";
import { guardDoor } from "../door/guard-door.ts";
import { reachDoor } from "../door/reach-door.ts";
import { serveDoor } from "../door/serve-door.ts";
import { createObserver } from "./observer.ts";
import { currentRequest, requestContext, runRequest } from "./request-context.ts";
import { TracePosition } from "./trace-position.ts";

const given = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

describe("a request context", () => {
  it("keeps a request id that came, and replaces one that could forge a log line", () => {
    expect(requestContext({ requestId: "a-1" }).requestId).toBe("a-1");
    for (const requestId of ["a\nb", "", "x".repeat(129), 'a"b']) {
      expect(requestContext({ requestId }).requestId).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it("is found by what runs on its behalf, and nowhere else", async () => {
    const context = requestContext();
    await runRequest(context, async () => {
      await Promise.resolve();
      expect(currentRequest()).toBe(context);
    });
    expect(currentRequest()).toBeUndefined();
  });
});

describe("a traceparent header", () => {
  it("is carried on unchanged", () => {
    expect(TracePosition.from(given).traceparent).toBe(given);
  });

  it("of a later version is read by its first four fields", () => {
    expect(TracePosition.from(`01${given.slice(2)}-more`).traceparent).toBe(given);
  });

  it.each([
    ["absent", undefined],
    ["of an unknown shape", "zz"],
    ["of a forbidden version", `ff${given.slice(2)}`],
    ["with more than its version allows", `${given}-more`],
    ["with an empty trace id", `00-${"0".repeat(32)}-b7ad6b7169203331-01`],
    ["with an empty span id", `00-0af7651916cd43dd8448eb211c80319c-${"0".repeat(16)}-01`],
  ])("%s starts a trace of its own", (_what, header) => {
    const position = TracePosition.from(header);
    expect(position.traceparent).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    expect(position.traceparent).toBe(position.traceparent);
  });
});

describe("a log", () => {
  it("writes request id and trace id on every line of a request, and no secrets", () => {
    const lines: string[] = [];
    const { log } = createObserver({ name: "shop", logTo: { write: (line) => void lines.push(line) } });
    const secrets = { password: "s1", headers: { cookie: "s2", authorization: "s3", "set-cookie": "s4" } };
    runRequest(requestContext({ requestId: "r-1", traceparent: given }), () => {
      log.info({ token: "s5", user: "ada", input: secrets }, "signed in");
    });
    const line = JSON.parse(lines[0] ?? "") as Record<string, unknown>;
    expect(line).toMatchObject({ level: "info", name: "shop", requestId: "r-1", user: "ada", msg: "signed in" });
    expect(line["traceId"]).toBe("0af7651916cd43dd8448eb211c80319c");
    expect(lines[0]).not.toMatch(/"s\d"/);
  });
});

describe("metrics", () => {
  it("of two apps do not mix", async () => {
    const [one, other] = [createObserver({ name: "one" }).metrics, createObserver({ name: "other" }).metrics];
    one.request("home", 200, 3);
    one.request("home", 503, 3);
    one.lookup("home", "stale");
    one.watchPool("product", () => ({ busy: 2, idle: 1, waiting: 0 }));
    one.watchOutbox("product", "recommendation", async () => 7);
    const text = await one.text();
    expect(text).toContain('http_request_duration_seconds_count{endpoint="home",status="2xx"} 1');
    expect(text).toContain('http_request_duration_seconds_bucket{le="0.005",endpoint="home",status="5xx"} 1');
    expect(text).toContain('cache_lookups_total{cache="home",outcome="stale"} 1');
    expect(text).toContain('database_pool_connections{service="product",state="busy"} 2');
    expect(text).toContain('outbox_lag_events{service="product",follower="recommendation"} 7');
    expect(text).not.toMatch(/NaN|undefined/);
    expect(await other.text()).not.toContain('endpoint="home"');
  });
});

describe("traces", () => {
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) await close();
  });

  it("join caller and service across HTTP into one tree", async () => {
    // Handed over with every span, since shutting down forgets them.
    const spans: { name: string; traceId: string; id: string; parent: string | undefined; failed: boolean }[] = [];
    const exporter = new InMemorySpanExporter();
    const take: InMemorySpanExporter["export"] = (batch, done) => {
      for (const span of batch) {
        const { traceId, spanId } = span.spanContext();
        const parent = span.parentSpanContext?.spanId;
        spans.push({ name: span.name, traceId, id: spanId, parent, failed: span.status.code === 2 });
      }
      done({ code: 0 });
    };
    exporter.export = take;

    const door = defineDoor("shelf", {
      look: { input: z.number(), output: z.string(), idempotent: true, errors: ["not_found"] },
    });
    const look = async (id: number) => {
      if (id === 1) throw new Refusal("not_found", "No such shelf.");
      throw new Error("broken");
    };
    const there = createObserver({ name: "shelf", logLevel: "silent", tracesTo: exporter });
    const here = createObserver({ name: "bff", logLevel: "silent", tracesTo: exporter });
    const served = await serveDoor(door, { look }, { observer: there, secret: "s" });
    const reached = reachDoor(door, { url: served.url, secret: "s" });
    closing.push(() => served.close(100), reached.close);
    const shelf = guardDoor(door, reached, { observer: here });

    await runRequest(requestContext({ traceparent: given }), async () => {
      await expect(shelf.look(1)).rejects.toThrow("No such shelf.");
      await expect(shelf.look(2)).rejects.toThrow("broke");
    });
    await here.close();
    await there.close();

    const [client, failedClient] = spans.filter(({ name }) => name === "shelf.look");
    const [server, failedServer] = spans.filter(({ name }) => name === "/doors/shelf/look");
    expect(new Set(spans.map(({ traceId }) => traceId))).toEqual(new Set([given.slice(3, 35)]));
    expect(client).toMatchObject({ parent: "b7ad6b7169203331", failed: false });
    expect(server).toMatchObject({ parent: client?.id, failed: false });
    expect(failedClient).toMatchObject({ parent: "b7ad6b7169203331", failed: true });
    expect(failedServer).toMatchObject({ parent: failedClient?.id, failed: true });
  });
});
