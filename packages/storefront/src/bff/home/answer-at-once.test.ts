import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, expect, test } from "vitest";
import { storeAnswer } from "../../cache/stored-answer.ts";
import { readServerTiming } from "../../observe/server-timing.ts";
import { mayBeSomebody } from "../http/cookies.ts";
import { answerAtOnce } from "./answer-at-once.ts";

const fresh = await storeAnswer({ sections: [], note: "x".repeat(2_000) });
const world = { isFresh: true, counted: 0 };
const atOnce = answerAtOnce({ atOnce: () => (world.isFresh ? fresh : undefined) }, mayBeSomebody, () => {
  world.counted++;
});
const server = createServer((request, response) => {
  if (!atOnce(request, response)) response.writeHead(299).end("the long way");
}).listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => void server.close().closeAllConnections());
beforeEach(() => void Object.assign(world, { isFresh: true, counted: 0 }));

const ask = (headers: Record<string, string> = {}, path = "/api/queries/home", method = "GET") =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, { headers, method });

test("answers a stranger from memory, in the encoding they take, and says what it took", async () => {
  for (const encoding of ["br", "gzip", "identity"]) {
    const response = await ask({ "Accept-Encoding": encoding });
    expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
    expect(await response.json()).toMatchObject({ sections: [] });
    expect(readServerTiming(response.headers.get("server-timing")!)).toMatchObject({ calls: 0, cache: "hit" });
  }
  expect(world.counted).toBe(3);
});

test("sends nothing twice", async () => {
  const response = await ask({ "If-None-Match": fresh.etag });
  expect([response.status, await response.text(), response.headers.get("etag")]).toEqual([304, "", fresh.etag]);
});

test("answers somebody whose cookies say nothing", async () => {
  expect((await ask({ Cookie: "theme=dark" })).status).toBe(200);
});

test.each([
  ["who may be signed in", { Cookie: "a=b; session=x" }],
  ["who was here before", { COOKIE: "visitor=x" }],
  ["who is followed through the logs", { "X-Request-Id": "r-1" }],
  ["who is traced", { traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01" }],
])("leaves one alone %s", async (_, headers) => {
  expect((await ask(headers as Record<string, string>)).status).toBe(299);
  expect(world.counted).toBe(0);
});

test("leaves other addresses and methods alone, and everything while nothing is fresh", async () => {
  expect((await ask({}, "/api/queries/home?x=1")).status).toBe(299);
  expect((await ask({}, "/api/queries/home", "HEAD")).status).toBe(299);
  world.isFresh = false;
  expect((await ask()).status).toBe(299);
});
