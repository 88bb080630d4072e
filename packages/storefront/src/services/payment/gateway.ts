/** What a payment gateway made of a charge. */
export type Charge = { status: "succeeded"; chargeId: string } | { status: "declined"; reason: string };

/** What a gateway tells of its own accord, as often as it likes and in any order. */
export type PaymentEvent =
  | { id: string; type: "charged"; reference: string; idempotencyKey: string; charge: Charge }
  | { id: string; type: "refunded"; reference: string; idempotencyKey: string; refundId: string };

/** The seam to whoever moves the money. Each call may fail or time out *after* it took effect: `findCharge` tells. */
export interface PaymentGateway {
  /** Charges once for a key, however often it is asked. Throws when the outcome is not known. */
  charge(order: { idempotencyKey: string; amountCents: number; cardToken: string; reference: string }): Promise<Charge>;
  /**
   * What became of the charge with this key, or null when the gateway has not seen it: not a promise that it
   * never will, since a request may still be under way.
   */
  findCharge(key: { idempotencyKey: string }): Promise<Charge | null>;
  /** Gives the money back, once for a key. Throws when the outcome is not known. */
  refund(refund: { idempotencyKey: string; chargeId: string; amountCents: number }): Promise<{ refundId: string }>;
  /** What a webhook says, once its signature proves who sent it. Refuses with `forbidden` or `invalid_input`. */
  readWebhook(webhook: { body: string; signature: string }): PaymentEvent;
}
