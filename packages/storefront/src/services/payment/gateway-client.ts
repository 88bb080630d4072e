import { Refusal } from "../../contract/errors.ts";
import type { PaymentGateway } from "./gateway.ts";
import { isSignedBy } from "./webhook-signature.ts";
import { ChargeMade, RefundMade, WebhookBody } from "./wire.ts";

export interface GatewayClientOptions {
  url: string;
  /** Proves to the gateway who asks. */
  secret: string;
  /** Proves to us that a webhook is the gateway's. */
  webhookSecret: string;
  /** How long to wait for one answer. After that, the outcome is not known. */
  timeoutMs?: number;
  clock?: () => Date;
}

/** The gateway did not answer, or not in a way that tells what became of the request. */
class GatewayUnknown extends Error {
  override name = "GatewayUnknown";
}

/**
 * The local gateway over HTTP. It never asks twice by itself: when a call throws, the outcome is open, and whoever
 * called decides when to ask again with the same key.
 */
export function createGatewayClient(options: GatewayClientOptions): PaymentGateway {
  const { url, secret, webhookSecret, timeoutMs = 3_000, clock = () => new Date() } = options;

  async function ask(method: string, path: string, headers: Record<string, string>, body?: object) {
    try {
      const response = await fetch(new URL(path, url), {
        method,
        headers: { authorization: `Bearer ${secret}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(timeoutMs),
      });
      const text = await response.text();
      return { status: response.status, json: text === "" ? null : (JSON.parse(text) as unknown) };
    } catch (error) {
      throw new GatewayUnknown(`The payment gateway gave no answer to ${method} ${path} within ${timeoutMs} ms`, {
        cause: error,
      });
    }
  }
  const unexpected = (what: string, status: number) =>
    new GatewayUnknown(`The payment gateway answered ${status} to ${what}; expected 200`);

  return {
    async charge({ idempotencyKey, ...asked }) {
      const { status, json } = await ask("POST", "/charges", { "idempotency-key": idempotencyKey }, asked);
      if (status !== 200) throw unexpected("a charge", status);
      return ChargeMade.parse(json);
    },
    async findCharge({ idempotencyKey }) {
      const { status, json } = await ask("GET", `/charges/${encodeURIComponent(idempotencyKey)}`, {});
      if (status === 404) return null;
      if (status !== 200) throw unexpected("a question for a charge", status);
      return ChargeMade.parse(json);
    },
    async refund({ idempotencyKey, ...asked }) {
      const { status, json } = await ask("POST", "/refunds", { "idempotency-key": idempotencyKey }, asked);
      if (status !== 200) throw unexpected("a refund", status);
      return RefundMade.parse(json);
    },
    readWebhook({ body, signature }) {
      if (!isSignedBy(webhookSecret, body, signature, clock())) {
        throw new Refusal("forbidden", "The signature of this webhook is not the payment gateway's, or too old.");
      }
      const read = WebhookBody.safeParse(parsed(body));
      if (!read.success) throw new Refusal("invalid_input", "This webhook is signed, but not in the form agreed on.");
      return read.data;
    },
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
