import { z } from "zod";
import type { GatewayMood } from "../../src/services/payment/local/gateway-mood.ts";
import { startGatewayProcess } from "../../src/services/payment/start-gateway-process.ts";

const Moves = z.array(z.object({ key: z.string(), reference: z.string(), amountCents: z.int() }));
const Statement = z.object({ charges: Moves, refunds: Moves, webhooksWaiting: z.int() });

/** The payment gateway, in a process of its own that outlives the shop, as a real one does. */
export interface WorldGateway {
  /** What the shop is told of it. */
  env: Record<string, string>;
  control(mood: Partial<GatewayMood>): Promise<void>;
  statement(): Promise<z.infer<typeof Statement>>;
  /** Cents charged and not given back, by order. */
  kept(): Promise<Map<string, number>>;
  stop(): Promise<void>;
}

export async function startGateway(folder: string): Promise<WorldGateway> {
  const secret = "the gateway knows the shop by this";
  const webhookSecret = "the shop knows the gateway by this";
  const gateway = await startGatewayProcess({ port: 0, folder, secret, webhookSecret });
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
    const response = await fetch(new URL(path, gateway.url), { ...init, headers });
    if (!response.ok) throw new Error(`The gateway answered ${response.status} to ${path}`);
    return response.json();
  };
  const statement = async () => Statement.parse(await ask("/statement"));
  return {
    env: { PAYMENT_URL: gateway.url, PAYMENT_SECRET: secret, PAYMENT_WEBHOOK_SECRET: webhookSecret },
    control: async (mood) => void (await ask("/control", { method: "POST", body: JSON.stringify(mood) })),
    statement,
    async kept() {
      const { charges, refunds } = await statement();
      const kept = new Map<string, number>();
      for (const { reference, amountCents } of charges) kept.set(reference, (kept.get(reference) ?? 0) + amountCents);
      for (const { reference, amountCents } of refunds) kept.set(reference, (kept.get(reference) ?? 0) - amountCents);
      return new Map([...kept].filter(([, cents]) => cents !== 0));
    },
    stop: () => gateway.stop(),
  };
}
