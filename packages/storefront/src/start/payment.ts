import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { createGatewayClient } from "../services/payment/gateway-client.ts";
import type { PaymentGateway } from "../services/payment/gateway.ts";
import { startGatewayProcess } from "../services/payment/start-gateway-process.ts";
import type { Settings } from "../settings/settings.ts";

/** The gateway, and how to tell it where webhooks go once that is known. */
export interface Payment {
  gateway: PaymentGateway;
  sendWebhooksTo(url: string): Promise<void>;
  stop(): Promise<void>;
}

/** The gateway that the settings name, or a local one in a process of its own; none where nobody is going to pay. */
export async function openPayment(settings: Settings, isNeeded: boolean): Promise<Payment> {
  const { PAYMENT_URL, PAYMENT_SECRET, PAYMENT_WEBHOOK_SECRET, DATA_FOLDER } = settings;
  const webhookSecret = PAYMENT_WEBHOOK_SECRET ?? randomBytes(32).toString("hex");
  const secret = PAYMENT_SECRET ?? randomBytes(32).toString("hex");
  if (PAYMENT_URL || !isNeeded) {
    return {
      gateway: createGatewayClient({ url: PAYMENT_URL ?? "http://127.0.0.1:9", secret, webhookSecret }),
      // Whoever runs that gateway told it.
      sendWebhooksTo: async () => {},
      stop: async () => {},
    };
  }
  const local = await startGatewayProcess({ port: 0, folder: join(DATA_FOLDER, "payment"), secret, webhookSecret });
  return {
    gateway: createGatewayClient({ url: local.url, secret, webhookSecret }),
    async sendWebhooksTo(webhookUrl) {
      const response = await fetch(new URL("/control", local.url), {
        method: "POST",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        body: JSON.stringify({ webhookUrl }),
      });
      if (!response.ok) throw new Error(`The payment gateway does not take its webhook address: ${response.status}`);
    },
    stop: () => local.stop(),
  };
}
