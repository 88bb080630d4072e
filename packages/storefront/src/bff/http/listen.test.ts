import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { Refusal } from "../../contract/errors.ts";
import { createObserver } from "../../observe/observer.ts";
import { readServerTiming } from "../../observe/server-timing.ts";
import { createListener, type ListenerOptions } from "./listen.ts";
import { readJson } from "../../door/read-body.ts";
import { readInput } from "./read-input.ts";
import { requireSameSite } from "./same-site.ts";
import type { Route } from "./route.ts";
import { writeJson } from "./write-answer.ts";

const closing: (() => void)[] = [];
afterEach(() => closing.splice(0).forEach((close) => close()));

async function listen(routes: Route[], more: Partial<ListenerOptions> = {}) {
  const server = createListener({ routes, observer: createObserver({ name: "test", logLevel: "silent" }), ...more });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const route = (method: Route["method"], path: string, answer: Route["answer"]): Route => ({
  method,
  path,
  name: `${method} ${path}`,
  answer,
});
const echo = route("POST", "/api/echo", async ({ request, response }) =>
  writeJson(request, response, 200, await readJson(request, 100)),
);
const post = (origin: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/api/echo`, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

test("gives a problem that names the request for an address that is nowhere", async () => {
  const origin = await listen([echo]);
  const response = await fetch(`${origin}/api/nowhere`, { headers: { "x-request-id": "req-1" } });
  expect(response.status).toBe(404);
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  expect(await response.json()).toEqual({
    type: "/api/docs#not_found",
    title: "There is nothing by that name",
    status: 404,
    code: "not_found",
    detail: "There is nothing at /api/nowhere. All addresses are listed at /api/docs.",
    requestId: "req-1",
  });
});

test("says in Server-Timing how long an answer took, whatever it was and however it was sent", async () => {
  const bare = route("GET", "/api/bare", async ({ response }) => void response.end("hello"));
  const row = route("GET", "/api/row", async ({ response }) => void response.writeHead(200, { etag: "1" }).end());
  const origin = await listen([bare, row]);
  for (const path of ["bare", "row", "nowhere"]) {
    const { headers } = await fetch(`${origin}/api/${path}`);
    expect(readServerTiming(headers.get("server-timing") ?? "")).toMatchObject({ calls: 0 });
  }
});

test("names the methods of an address that does not take this one", async () => {
  const origin = await listen([echo]);
  const response = await fetch(`${origin}/api/echo`);
  expect(response.status).toBe(405);
  expect(await response.json()).toMatchObject({ detail: "GET is not for /api/echo; it takes POST." });
});

test.each([
  ["a body that is no JSON", "{", {}, 400, "invalid_input"],
  ["another media type", "a=1", { "content-type": "application/x-www-form-urlencoded" }, 415, "unsupported_media_type"],
  ["a body past the limit", JSON.stringify("x".repeat(200)), {}, 413, "too_large"],
])("refuses %s", async (_, body, headers, status, code) => {
  const response = await post(await listen([echo]), body, headers as Record<string, string>);
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ code, status });
});

test("takes a body that just fits", async () => {
  const fits = JSON.stringify("x".repeat(98));
  expect(await (await post(await listen([echo]), fits)).text()).toBe(fits);
});

test("stops reading a body that does not say how long it is and never ends", async () => {
  const origin = await listen([echo]);
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  closing.push(() => socket.destroy());
  socket.write(
    "POST /api/echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n",
  );
  for (let chunk = 0; chunk < 4; chunk++) socket.write(`40\r\n${"x".repeat(64)}\r\n`);
  const [answer] = (await once(socket, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1\.1 413 /);
  expect(answer.toString().toLowerCase()).toContain("connection: close");
});

/** Sends what no client would, and reads until the end. */
async function converse(origin: string, said: string): Promise<string> {
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  closing.push(() => socket.destroy());
  socket.write(said);
  const heard: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) heard.push(chunk);
  return Buffer.concat(heard).toString();
}

test.each([
  ["what is no HTTP", "HELLO SHOP\r\n\r\n", "400 Bad Request", "invalid_input"],
  [
    "a body that says twice how long it is",
    "POST /api/echo HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
    "400 Bad Request",
    "invalid_input",
  ],
  ["a header that is split", "GET / HTTP/1.1\r\nhost: x\r\nx : y\r\n\r\n", "400 Bad Request", "invalid_input"],
  ["headers without end", `GET / HTTP/1.1\r\nx: ${"x".repeat(17_000)}`, "413 Content Too Large", "too_large"],
  ["a request that never ends", "GET / HTTP/1.1\r\nx: ", "408 Request Timeout", "too_slow"],
  [
    "a body that never comes",
    "POST /api/echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n{",
    "408 Request Timeout",
    "too_slow",
  ],
])("refuses %s as a problem, and hangs up", async (_, said, status, code) => {
  const lines: string[] = [];
  const observer = createObserver({ name: "test", logTo: { write: (line) => void lines.push(line) } });
  const answer = await converse(await listen([echo], { arrivalMs: 120, observer }), said);
  const [head = "", body = ""] = answer.split("\r\n\r\n");
  expect(head).toContain(`HTTP/1.1 ${status}`);
  expect(head).toContain("content-type: application/problem+json");
  expect(JSON.parse(body)).toMatchObject({ code, status: Number(status.slice(0, 3)) });
  expect(lines).toEqual([]);
});

test("tells nothing of what broke, but logs it under the request's id", async () => {
  const lines: string[] = [];
  const observer = createObserver({ name: "test", logTo: { write: (line) => void lines.push(line) } });
  const broken = route("GET", "/api/broken", async () => {
    throw new Error("password=hunter2 in table accounts");
  });
  const origin = await listen([broken], { observer });
  const response = await fetch(`${origin}/api/broken`, { headers: { "x-request-id": "req-2" } });
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("hunter2");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: "error", requestId: "req-2", endpoint: "GET /api/broken" },
  ]);
});

test("answers HEAD as GET without a body, and other methods not at all", async () => {
  const hello = route("GET", "/api/hello", ({ request, response }) => writeJson(request, response, 200, { hello: 1 }));
  const origin = await listen([hello]);
  const head = await fetch(`${origin}/api/hello`, { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
  expect((await fetch(`${origin}/api/hello`, { method: "PATCH" })).status).toBe(405);
});

test("compresses what is worth it, as the browser likes it", async () => {
  const long = route("GET", "/api/long", ({ request, response }) =>
    writeJson(request, response, 200, "x".repeat(5_000)),
  );
  const origin = await listen([long]);
  for (const encoding of ["br", "gzip", "identity"]) {
    const response = await fetch(`${origin}/api/long`, { headers: { "accept-encoding": encoding } });
    expect(response.headers.get("content-encoding")).toBe(encoding === "identity" ? null : encoding);
    expect(await response.json()).toBe("x".repeat(5_000));
  }
});

const guarded = route("POST", "/api/echo", async ({ request, response }) => {
  requireSameSite(request, "https://shop.test");
  await writeJson(request, response, 200, null);
});
test.each([
  [{ "sec-fetch-site": "same-origin", origin: "https://shop.test" }, 200],
  [{ "sec-fetch-site": "none" }, 200],
  [{ "sec-fetch-site": "cross-site", origin: "https://evil.test" }, 403],
  [{ "sec-fetch-site": "same-site", origin: "https://blog.shop.test" }, 403],
  [{ origin: "https://shop.test" }, 200],
  [{ origin: "http://shop.test" }, 403],
  [{ origin: "null" }, 403],
  [{}, 200],
])("lets %o through with %i", async (headers, status) => {
  const response = await post(await listen([guarded]), "{}", headers as Record<string, string>);
  expect(response.status).toBe(status);
});

test("tells all that is wrong with an input at once, and where", async () => {
  const endpoint = {
    summary: "",
    audience: "anyone",
    params: z.object({ id: z.coerce.number<number>().pipe(z.int().positive()) }),
    search: z.object({ limit: z.coerce.number<number>().int().max(10).default(5), q: z.string().default("") }),
    answer: z.null(),
    errors: [],
  } as const;
  const raw = (id: string, search: string) =>
    readInput(endpoint, { params: { id }, search: new URLSearchParams(search), headers: {}, body: undefined });
  expect(raw("7", "limit=&q=")).toEqual({
    params: { id: 7 },
    search: { limit: 5, q: "" },
    headers: undefined,
    body: undefined,
  });
  const refused = (() => {
    try {
      return raw("-1", "limit=99&limit=3&lmit=1");
    } catch (error) {
      return error as Refusal;
    }
  })();
  expect(refused).toBeInstanceOf(Refusal);
  expect((refused as Refusal).fields.map(({ path }) => path)).toEqual([
    "params.id",
    "search.limit",
    "search.limit",
    "search",
  ]);
});
