import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGatewayClient } from "./gateway-client.ts";
import type { PaymentEvent } from "./gateway.ts";
import { startGatewayProcess, type GatewayProcess } from "./start-gateway-process.ts";
import { isSignedBy, signWebhook } from "./webhook-signature.ts";
import { SIGNATURE_HEADER } from "./wire.ts";

const secret = "gateway-test-secret";
const webhookSecret = "webhook-test-secret";
let folder: string;
let gateway: GatewayProcess;

const start = () => startGatewayProcess({ port: 0, folder, secret, webhookSecret });
const client = (timeoutMs = 3_000) => createGatewayClient({ url: gateway.url, secret, webhookSecret, timeoutMs });
const order = (cardToken: string, idempotencyKey = "order-1", amountCents = 1_999) => ({
  idempotencyKey,
  amountCents,
  cardToken,
  reference: `reference-of-${idempotencyKey}`,
});
const control = async (path: string, body?: object): Promise<Record<string, unknown>> => {
  const response = await fetch(new URL(path, gateway.url), {
    method: body ? "POST" : "GET",
    headers: { authorization: `Bearer ${secret}` },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return (await response.json()) as Record<string, unknown>;
};
const charges = async () => (await control("/statement"))["charges"] as { key: string; amountCents: number }[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gateway-"));
  gateway = await start();
});
afterEach(async () => {
  await gateway.stop();
  await rm(folder, { recursive: true, force: true });
});

describe("the local gateway", () => {
  it("charges once for a key, also after it was killed and started again", async () => {
    const first = await client().charge(order("card_ok"));
    await gateway.stop("SIGKILL");
    gateway = await start();
    expect(await client().charge(order("card_ok"))).toEqual(first);
    expect(await client().findCharge({ idempotencyKey: "order-1" })).toEqual(first);
    expect(await charges()).toHaveLength(1);
  });

  it("refuses a key that comes with another amount", async () => {
    await client().charge(order("card_ok"));
    await expect(client().charge(order("card_ok", "order-1", 2_000))).rejects.toThrow(/409/);
  });

  it("declines for good", async () => {
    const declined = { status: "declined", reason: "insufficient_funds" };
    expect(await client().charge(order("card_declined"))).toEqual(declined);
    expect(await client().charge(order("card_declined"))).toEqual(declined);
    expect(await charges()).toHaveLength(0);
  });

  it("can lose the answer to a charge that it made", async () => {
    await expect(client(150).charge(order("card_timeout_after_charge"))).rejects.toThrow(/no answer/);
    expect(await client().findCharge({ idempotencyKey: "order-1" })).toMatchObject({ status: "succeeded" });
  });

  it("can lose a charge, and can be down once", async () => {
    await expect(client(150).charge(order("card_lost", "a-1"))).rejects.toThrow(/no answer/);
    await expect(client().charge(order("card_down_once", "a-2"))).rejects.toThrow(/503/);
    expect(await client().findCharge({ idempotencyKey: "a-1" })).toBeNull();
    expect(await client().findCharge({ idempotencyKey: "a-2" })).toBeNull();
    expect(await client().charge(order("card_lost", "a-1"))).toMatchObject({ status: "succeeded" });
  });

  it("refunds once for a key, and never more than was charged", async () => {
    const charge = await client().charge(order("card_refund_down_once"));
    if (charge.status !== "succeeded") throw new Error("expected a charge");
    const refund = { idempotencyKey: "refund-1", chargeId: charge.chargeId, amountCents: 1_999 };
    await expect(client().refund(refund)).rejects.toThrow(/503/);
    const first = await client().refund(refund);
    expect(await client().refund(refund)).toEqual(first);
    const another = { ...refund, idempotencyKey: "refund-2", amountCents: 1 };
    await expect(client().refund(another)).rejects.toThrow(/503/);
    await expect(client().refund(another)).rejects.toThrow(/409/);
  });

  it("asks for the secret", async () => {
    const stranger = createGatewayClient({ url: gateway.url, secret: "another-secret-0", webhookSecret });
    await expect(stranger.charge(order("card_ok"))).rejects.toThrow(/401/);
  });

  it("delivers webhooks signed, in copies, and again until they are taken", async () => {
    const heard: PaymentEvent[] = [];
    let refusals = 3;
    const done = Promise.withResolvers<void>();
    const shop = createServer((request, response) => {
      void (async () => {
        let body = "";
        for await (const chunk of request) body += String(chunk);
        const signature = String(request.headers[SIGNATURE_HEADER]);
        heard.push(client().readWebhook({ body, signature }));
        response.writeHead(refusals-- > 0 ? 500 : 204).end();
        if (heard.length === 6) done.resolve();
      })();
    });
    await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/webhook`;
    await control("/control", { webhookUrl: url, webhookCopies: 2 });
    await client().charge(order("card_ok"));
    await done.promise;
    shop.closeAllConnections();
    await new Promise((closed) => shop.close(closed));
    expect(new Set(heard.map((event) => event.id)).size).toBe(1);
    expect(heard[0]).toMatchObject({ type: "charged", idempotencyKey: "order-1", charge: { status: "succeeded" } });
  });
});

describe("signatures", () => {
  const now = new Date("2026-01-01T00:00:00Z");
  const signature = signWebhook(webhookSecret, "body", now);

  it("hold for what was signed, by whom, and for five minutes", () => {
    const later = (ms: number) => new Date(now.getTime() + ms);
    expect(isSignedBy(webhookSecret, "body", signature, later(300_000))).toBe(true);
    expect(isSignedBy(webhookSecret, "body", signature, later(300_001))).toBe(false);
    expect(isSignedBy(webhookSecret, "body!", signature, now)).toBe(false);
    expect(isSignedBy("another-secret-0", "body", signature, now)).toBe(false);
    expect(isSignedBy(webhookSecret, "body", "t=1,v1=zz", now)).toBe(false);
  });
});
