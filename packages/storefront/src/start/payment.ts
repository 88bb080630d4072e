import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { createGatewayClient } from "../services/payment/gateway-client.ts";
import type { PaymentGateway } from "../services/payment/gateway.ts";
import { startGatewayProcess } from "../services/payment/start-gateway-process.ts";
import type { Log } from "../observe/logs.ts";
import type { Settings } from "../settings/settings.ts";

/** The gateway, and how to tell it where webhooks go once that is known. */
export interface Payment {
  gateway: PaymentGateway;
  sendWebhooksTo(url: string): Promise<void>;
  stop(): Promise<void>;
}

/**
 * The gateway that the settings name, or a local one in a process of its own, started again when it ends; none where
 * nobody is going to pay.
 */
export async function openPayment(settings: Settings, isNeeded: boolean, log: Log): Promise<Payment> {
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
  const options = { folder: join(DATA_FOLDER, "payment"), secret, webhookSecret };
  let running = await startGatewayProcess({ ...options, port: 0 });
  const { url } = running;
  let webhookUrl: string | undefined;
  const stopping = new AbortController();
  const keepRunning = async () => {
    await running.gone;
    while (!stopping.signal.aborted) {
      log.error("the local payment gateway ended; starting it again");
      try {
        // At the same address: whoever asks it knows no other.
        running = await startGatewayProcess({
          ...options,
          port: Number(new URL(url).port),
          ...(webhookUrl && { webhookUrl }),
        });
        await running.gone;
      } catch (error) {
        log.error({ err: error }, "the local payment gateway does not start");
        await pause(1_000);
      }
    }
  };
  const keeping = keepRunning();
  return {
    gateway: createGatewayClient({ url, secret, webhookSecret }),
    async sendWebhooksTo(to) {
      webhookUrl = to;
      const response = await fetch(new URL("/control", url), {
        method: "POST",
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
        body: JSON.stringify({ webhookUrl }),
      });
      if (!response.ok) throw new Error(`The payment gateway does not take its webhook address: ${response.status}`);
    },
    async stop() {
      stopping.abort();
      await running.stop();
      await keeping;
    },
  };
}
