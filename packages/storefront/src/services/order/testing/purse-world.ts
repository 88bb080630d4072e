import type { Charge, PaymentEvent, PaymentGateway } from "../../payment/gateway.ts";

/** A payment gateway in memory: one outcome for a key, events that are told when the test says so. */
export class PurseWorld {
  readonly charges = new Map<string, { charge: Charge; amountCents: number; reference: string }>();
  readonly refunds = new Map<string, { refundId: string; chargeId: string; amountCents: number }>();
  /** What was not told yet. */
  readonly untold: PaymentEvent[] = [];

  readonly door: PaymentGateway = {
    charge: async ({ idempotencyKey, amountCents, cardToken, reference }) => {
      const before = this.charges.get(idempotencyKey);
      if (before) {
        if (before.amountCents !== amountCents) throw new Error(`key ${idempotencyKey} came with another amount`);
        return before.charge;
      }
      const charge: Charge = cardToken.startsWith("card_declined")
        ? { status: "declined", reason: "no money" }
        : { status: "succeeded", chargeId: `ch-${idempotencyKey}` };
      this.charges.set(idempotencyKey, { charge, amountCents, reference });
      this.untold.push({ id: `told-${idempotencyKey}`, type: "charged", reference, idempotencyKey, charge });
      return charge;
    },
    findCharge: async ({ idempotencyKey }) => this.charges.get(idempotencyKey)?.charge ?? null,
    refund: async ({ idempotencyKey, chargeId, amountCents }) => {
      const before = this.refunds.get(idempotencyKey);
      if (before) return { refundId: before.refundId };
      const refundId = `re-${idempotencyKey}`;
      this.refunds.set(idempotencyKey, { refundId, chargeId, amountCents });
      return { refundId };
    },
    readWebhook: ({ body }) => JSON.parse(body) as PaymentEvent,
  };

  /** What was charged and not given back, by order. More than was charged is an error. */
  kept(): Map<string, number> {
    const kept = new Map<string, number>();
    for (const { charge, amountCents, reference } of this.charges.values()) {
      if (charge.status !== "succeeded") continue;
      const refunds = [...this.refunds.values()].filter((refund) => refund.chargeId === charge.chargeId);
      const left = amountCents - refunds.reduce((sum, refund) => sum + refund.amountCents, 0);
      if (left < 0) throw new Error(`More was refunded of ${charge.chargeId} than was charged`);
      if (left > 0) kept.set(reference, (kept.get(reference) ?? 0) + left);
    }
    return kept;
  }
}
