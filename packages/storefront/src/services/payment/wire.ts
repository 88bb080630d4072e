import { z } from "zod";

/** What goes over the wire between the shop and the local gateway. */
export const ChargeAsked = z.object({
  amountCents: z.int().positive(),
  cardToken: z.string().startsWith("card_"),
  reference: z.string().min(1).max(100),
});
export type ChargeAsked = z.infer<typeof ChargeAsked>;

export const ChargeMade = z.discriminatedUnion("status", [
  z.object({ status: z.literal("succeeded"), chargeId: z.string() }),
  z.object({ status: z.literal("declined"), reason: z.string() }),
]);
export type ChargeMade = z.infer<typeof ChargeMade>;

export const RefundAsked = z.object({ chargeId: z.string(), amountCents: z.int().positive() });
export type RefundAsked = z.infer<typeof RefundAsked>;

export const RefundMade = z.object({ refundId: z.string() });

const told = { id: z.string(), reference: z.string(), idempotencyKey: z.string() };
export const WebhookBody = z.discriminatedUnion("type", [
  z.object({ ...told, type: z.literal("charged"), charge: ChargeMade }),
  z.object({ ...told, type: z.literal("refunded"), refundId: z.string() }),
]);
export type WebhookBody = z.infer<typeof WebhookBody>;

/** Header that carries `signWebhook`'s answer. */
export const SIGNATURE_HEADER = "payment-signature";
