import { z } from "zod";
import { attributionSchema } from "./attribution.ts";
import { metricNames } from "./metric.ts";
import { subjectSchema } from "./subject.ts";

/**
 * One value of one metric, as a collector delivers it. A collector that was to measure something and could not delivers a sample with
 * `value: null` and its reason, so that the gap is seen. It delivers all values, outliers too; only warm-up is left out.
 */
export const sampleSchema = z.strictObject({
  subject: subjectSchema,
  metric: z.enum(metricNames),
  side: z.enum(["base", "head"]).describe("which build; `head` where only one is measured"),
  pair: z
    .number()
    .int()
    .nonnegative()
    .describe("base and head of one number were measured side by side, in random order"),
  value: z.number().nullable().describe("in the metric's unit; null where it could not be measured"),
  missing: z.string().optional().describe("why the value is null"),
  attributions: z.array(attributionSchema).optional(),
});
export type Sample = z.infer<typeof sampleSchema>;
