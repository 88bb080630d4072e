import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { createGatewayClient } from "../gateway-client.ts";
import type { PaymentGateway } from "../gateway.ts";
import { startGatewayProcess, type GatewayProcess } from "../start-gateway-process.ts";
import { SIGNATURE_HEADER } from "../wire.ts";

const Statement = z.object({
  charges: z.array(z.object({ reference: z.string(), amountCents: z.int(), chargeId: z.string() })),
  refunds: z.array(z.object({ reference: z.string(), amountCents: z.int(), chargeId: z.string() })),
  webhooksWaiting: z.int(),
});
type Webhook = { body: string; signature: string };

export const gatewaySecrets = { secret: "gateway-test-secret", webhookSecret: "webhook-test-secret" };

/** The local gateway in its own process, and an address of ours to which it tells what it has to tell. */
export class LiveGateway {
  readonly door: PaymentGateway;
  readonly url: string;
  /** Takes what the gateway tells; without one, it is told to come again. */
  onWebhook: (webhook: Webhook) => Promise<unknown> = () => Promise.reject(new Error("nobody is here"));
  readonly #process: GatewayProcess;
  readonly #close: () => Promise<void>;

  private constructor(process: GatewayProcess, timeoutMs: number, close: () => Promise<void>) {
    this.#process = process;
    this.#close = close;
    this.url = process.url;
    this.door = createGatewayClient({ url: process.url, ...gatewaySecrets, timeoutMs });
  }

  static async start(timeoutMs: number): Promise<LiveGateway> {
    const folder = await mkdtemp(join(tmpdir(), "orders-gateway-"));
    let live: LiveGateway | undefined;
    const server = createServer((request, response) => {
      void (async () => {
        let body = "";
        for await (const chunk of request) body += String(chunk);
        const signature = String(request.headers[SIGNATURE_HEADER]);
        const taken = await live?.onWebhook({ body, signature }).then(
          () => true,
          () => false,
        );
        response.writeHead(taken ? 204 : 503).end();
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const webhookUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const process = await startGatewayProcess({ port: 0, folder, ...gatewaySecrets, webhookUrl });
    live = new LiveGateway(process, timeoutMs, async () => {
      await process.stop();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    });
    return live;
  }

  control(mood: object): Promise<unknown> {
    return this.#ask("/control", { method: "POST", body: JSON.stringify(mood) });
  }

  async statement(): Promise<z.infer<typeof Statement>> {
    return Statement.parse(await this.#ask("/statement", {}));
  }

  /** Cents charged and not given back, by order. */
  async kept(): Promise<Record<string, number>> {
    const { charges, refunds } = await this.statement();
    const kept = new Map<string, number>();
    for (const { reference, amountCents } of charges) kept.set(reference, (kept.get(reference) ?? 0) + amountCents);
    for (const { reference, amountCents } of refunds) kept.set(reference, (kept.get(reference) ?? 0) - amountCents);
    return Object.fromEntries([...kept].filter(([, cents]) => cents !== 0));
  }

  stop(): Promise<void> {
    return this.#close();
  }

  async #ask(path: string, init: RequestInit): Promise<unknown> {
    const headers = { authorization: `Bearer ${gatewaySecrets.secret}` };
    const response = await fetch(new URL(path, this.#process.url), { ...init, headers });
    return response.json();
  }
}
