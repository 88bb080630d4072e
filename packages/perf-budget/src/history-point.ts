import { z } from "zod";
import { metricNames } from "./metric.ts";
import { subjectSchema } from "./subject.ts";

/** What is left of a recording when only its course over time is of interest: head's figures, a few numbers each. */
export const historyPointSchema = z.strictObject({
  schema: z.literal(1),
  startedAt: z.iso.datetime(),
  head: z.string(),
  machine: z.string(),
  figures: z.array(
    z.strictObject({
      subject: subjectSchema,
      metric: z.enum(metricNames),
      count: z.number().int().positive().describe("values that it rests on"),
      lower: z.number().describe("a quarter of the values is below"),
      median: z.number(),
      upper: z.number().describe("a quarter of the values is above"),
    }),
  ),
});
export type HistoryPoint = z.infer<typeof historyPointSchema>;
