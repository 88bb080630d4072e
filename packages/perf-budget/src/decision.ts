import { z } from "zod";

/** How sure a run wants to be, and how long it tries. */
export const decisionSchema = z.strictObject({
  alarmRate: z
    .number()
    .gt(0)
    .max(0.2)
    .default(0.01)
    .describe("how often a whole run may fail although nothing changed; shared out among its budgets"),
  missRate: z
    .number()
    .gt(0)
    .max(0.2)
    .default(0.02)
    .describe("how often one budget may pass although head is worse by twice its tolerance"),
  maxPairs: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(80)
    .describe("pairs of measurements after which doubt stays `unsure`"),
  maxMinutes: z.number().gt(0).default(10).describe("minutes after which doubt stays `unsure`"),
  seed: z.number().int().optional().describe("of the random order; drawn and printed where it is left out"),
});
export type Decision = z.infer<typeof decisionSchema>;
