import { z } from "zod";

/** How long pages had to wait for a processor: noise of the machine that no budget is about, told beside the verdicts. */
export const waitingSchema = z.strictObject({
  base: z.number().nullable().describe("median of its visits, in milliseconds; null where base was not measured"),
  head: z.number().nullable().describe("the same of head"),
  most: z.number().describe("of the visit that waited longest"),
});
export type Waiting = z.infer<typeof waitingSchema>;
