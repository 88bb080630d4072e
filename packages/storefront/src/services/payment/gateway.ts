/** What a payment gateway made of a charge. */
export type Charge = { status: "succeeded"; chargeId: string } | { status: "declined"; reason: string };

/** The seam to whoever moves the money. Each call may fail or time out *after* it took effect: `findCharge` tells. */
export interface PaymentGateway {
  /** Charges once for a key, however often it is asked. Throws when the outcome is not known. */
  charge(order: { idempotencyKey: string; amountCents: number; cardToken: string; reference: string }): Promise<Charge>;
  /** What became of the charge with this key, or null when the gateway never saw it. */
  findCharge(key: { idempotencyKey: string }): Promise<Charge | null>;
  /** Gives the money back, once for a key. Throws when the outcome is not known. */
  refund(refund: { idempotencyKey: string; chargeId: string; amountCents: number }): Promise<{ refundId: string }>;
}
