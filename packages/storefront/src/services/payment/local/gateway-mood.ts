import { z } from "zod";

/** How the local gateway behaves towards everybody; `POST /control` changes any part of it. */
export const GatewayMood = z.object({
  /** Every request is answered 503, without effect. */
  down: z.boolean(),
  /** Waited before each answer, in milliseconds. */
  delayMs: z.int().min(0),
  /** What "slow" and "late" mean for the cards of those names. */
  slowMs: z.int().min(0),
  /** Where webhooks go; null keeps them until there is somewhere. */
  webhookUrl: z.url().nullable(),
  /** How often each webhook is delivered. */
  webhookCopies: z.int().min(1),
  /** How long after the fact a webhook is first sent. */
  webhookDelayMs: z.int().min(0),
  /** Whether webhooks are kept back until this is false again. */
  webhooksHeld: z.boolean(),
});
export type GatewayMood = z.infer<typeof GatewayMood>;

export const goodMood: GatewayMood = {
  down: false,
  delayMs: 0,
  slowMs: 2_000,
  webhookUrl: null,
  webhookCopies: 1,
  webhookDelayMs: 0,
  webhooksHeld: false,
};
