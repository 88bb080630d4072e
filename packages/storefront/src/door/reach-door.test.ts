import { request as send } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Refusal } from "../contract/errors.ts";
import { createObserver } from "../observe/observer.ts";
import { requestContext, runRequest } from "../observe/request-context.ts";
import { guardDoor } from "./guard-door.ts";
import { DoorFault, reachDoor } from "./reach-door.ts";
import { serveDoor, type ServedDoor } from "./serve-door.ts";
import { relayDoor } from "./testing/relay-door.ts";
import { createRelayService } from "./testing/relay-service.ts";
import { startRelay } from "./testing/start-relay.ts";

const secret = "test-secret";
const observer = createObserver({ name: "test", logLevel: "silent" });
type Reached = ReturnType<typeof reachDoor<typeof relayDoor>>;

describe("a service reached over HTTP", () => {
  let served: ServedDoor;
  let logged: string[];
  let relay: Reached;
  let arrived: PromiseWithResolvers<void>;
  beforeEach(async () => {
    logged = [];
    const local = createObserver({ name: "relay", logTo: { write: (line) => void logged.push(line) } });
    arrived = Promise.withResolvers();
    const service = createRelayService(local);
    const waitForever: typeof service.waitForever = (input) => {
      arrived.resolve();
      return service.waitForever(input);
    };
    const options = { observer: local, secret, maxBodyBytes: 1_000 };
    served = await serveDoor(relayDoor, { ...service, waitForever }, options);
    relay = reachDoor(relayDoor, { url: served.url, secret });
  });
  afterEach(async () => {
    await relay.close();
    await served.close(1_000);
  });

  const post = (path: string, headers: Record<string, string>, body = "{}", method = "POST") =>
    new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const outgoing = send(`${served.url}${path}`, { method, headers }, (incoming) => {
        text(incoming).then((answer) => resolve({ status: incoming.statusCode, body: answer }), reject);
      });
      outgoing.once("error", reject);
      outgoing.end(body);
    });
  const known = { authorization: `Bearer ${secret}`, "content-type": "application/json" };

  it("answers nothing for a method that answers nothing", async () => {
    await expect(relay.nothing({ quantity: 1 })).resolves.toBeUndefined();
  });

  it("carries a refusal with its code, words and fields", async () => {
    const refusal: unknown = await relay.refuse({}).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      code: "out_of_stock",
      message: "There is none left.",
      fields: [{ path: "lines.0", message: "at most 0" }],
    });
  });

  it("refuses input that its schema does not take, naming the fields", async () => {
    await expect(relay.nothing({ quantity: 0 })).rejects.toMatchObject({
      code: "invalid_input",
      fields: [{ path: "quantity" }],
    });
  });

  it("logs what broke and tells callers nothing of it", async () => {
    const fault: unknown = await relay.fail({}).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DoorFault);
    expect(String(fault)).toContain("answered 500");
    expect(String(fault)).not.toContain("hunter2");
    expect(logged.join("")).toContain("hunter2");
  });

  it("takes an answer that its door does not promise for a fault", async () => {
    await expect(relay.lie({})).rejects.toThrow("something else than its door says");
  });

  it("takes a wrong secret for a fault, never for a shopper who must sign in", async () => {
    const stranger = reachDoor(relayDoor, { url: served.url, secret: "wrong" });
    const fault: unknown = await stranger.whoAmI({}).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(DoorFault);
    expect(String(fault)).toContain("DOOR_SECRET");
    await stranger.close();
  });

  it.each([
    ["no secret", "/doors/relay/whoAmI", { "content-type": "application/json" }, "{}", 401],
    ["an unknown method", "/doors/relay/toString", known, "{}", 404],
    ["another service", "/doors/order/whoAmI", known, "{}", 404],
    ["a body that is no JSON", "/doors/relay/whoAmI", known, "{", 400],
    ["another media type", "/doors/relay/whoAmI", { ...known, "content-type": "text/plain" }, "{}", 415],
    ["a body above the limit", "/doors/relay/whoAmI", known, JSON.stringify("x".repeat(10_000_000)), 413],
    ["a body at the limit", "/doors/relay/whoAmI", known, `{"x":"${"x".repeat(992)}"}`, 200],
    ["a body just above the limit", "/doors/relay/whoAmI", known, `{"x":"${"x".repeat(993)}"}`, 413],
  ])("answers %s", async (_what, path, headers, body, status) => {
    expect((await post(path, headers, body)).status).toBe(status);
    // The same server goes on answering.
    expect((await post("/doors/relay/whoAmI", known)).status).toBe(200);
  });

  it("stops at the limit of a body that does not tell its size", async () => {
    const headers = { ...known, "transfer-encoding": "chunked" };
    expect((await post("/doors/relay/whoAmI", headers, "x".repeat(1_000_000))).status).toBe(413);
  });

  it("takes no other method than POST", async () => {
    expect((await post("/doors/relay/whoAmI", known, "", "GET")).status).toBe(405);
  });

  it("learns that its caller left, and leaves its own callees", async () => {
    const caller = new AbortController();
    const waiting = runRequest(requestContext({}, caller.signal), () =>
      relay.waitForever({}).catch((error: unknown) => error),
    );
    await arrived.promise;
    caller.abort();
    expect(String(await waiting)).toContain("no answer from the relay service");
    expect((await relay.waited({})).refusal).toBe("Nobody waits for abyss.stare any more.");
  });

  it("lets calls under way end before it closes, and takes no new ones", async () => {
    const waiting = runRequest(requestContext({ timeoutMs: 200 }), () =>
      relay.waitForever({}).catch((error: unknown) => error),
    );
    await arrived.promise;
    // A connection of its own, idle from here on.
    await relay.nothing({ quantity: 1 });
    const closed = served.close(5_000);
    // Down a connection that is open already, as if it had been on its way.
    await expect(relay.nothing({ quantity: 1 })).resolves.toBeUndefined();
    await expect(relay.nothing({ quantity: 1 })).rejects.toThrow("ECONNREFUSED");
    expect(await waiting).toMatchObject({ code: "unavailable", message: expect.stringContaining("abyss.stare") });
    await closed;
  });

  it("cuts off what outlives the grace", async () => {
    const waiting = relay.waitForever({}).catch((error: unknown) => error);
    await arrived.promise;
    await served.close(20);
    expect(String(await waiting)).toContain("no answer from the relay service");
    expect(logged.join("")).toContain("1 connections were cut after 20 ms");
  });
});

describe("a service in a process of its own", () => {
  let process: Awaited<ReturnType<typeof startRelay>>;
  let reached: Reached;
  beforeAll(async () => {
    process = await startRelay();
    reached = reachDoor(relayDoor, { url: process.url, secret });
  });
  afterAll(async () => {
    await reached.close();
    await process.stop();
  });

  it("learns request id, trace and the time that is left", async () => {
    const traceId = "0af7651916cd43dd8448eb211c80319c";
    const context = requestContext({
      requestId: "request-1",
      traceparent: `00-${traceId}-b7ad6b7169203331-01`,
      timeoutMs: 5_000,
    });
    const relay = guardDoor(relayDoor, reached, { observer });
    const told = await runRequest(context, () => relay.whoAmI({}));
    expect(told).toMatchObject({ requestId: "request-1", traceId });
    // The guard's own limit of 2 s is nearer than the request's of 5 s.
    expect(told.remainingMs).toBeGreaterThan(0);
    expect(told.remainingMs).toBeLessThanOrEqual(2_000);
  });

  it("gives up on its own callees when its caller does", async () => {
    const relay = guardDoor(relayDoor, reached, { observer });
    const waiting = runRequest(requestContext({ timeoutMs: 150 }), () => relay.waitForever({}));
    await expect(waiting).rejects.toMatchObject({ code: "unavailable" });
    // Its guard had a minute.
    const { ms, refusal } = await reached.waited({});
    expect(ms).toBeLessThan(30_000);
    expect(refusal).toContain("abyss.stare");
  });

  it("is unavailable once it is dead, and its breaker spares callers the wait", async () => {
    const own = await startRelay();
    const remote = reachDoor(relayDoor, { url: own.url, secret });
    const relay = guardDoor(relayDoor, remote, { observer, policy: { breaker: { minimumCalls: 5 } } });
    await relay.whoAmI({});
    await own.kill();
    for (let call = 0; call < 5; call += 1) {
      await expect(relay.whoAmI({})).rejects.toMatchObject({ code: "unavailable" });
    }
    const startedAt = performance.now();
    await expect(relay.whoAmI({})).rejects.toThrow("not answering now");
    expect(performance.now() - startedAt).toBeLessThan(20);
    await remote.close();
  });
});
