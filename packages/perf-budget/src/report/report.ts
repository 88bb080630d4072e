import { z } from "zod";
import { findingSchema } from "../finding.ts";
import { recordingSchema } from "../recording.ts";
import { verdictSchema } from "../verdict.ts";
import { waitingSchema } from "../waiting.ts";

const count = z.number().int().nonnegative();

/** Everything that a report can say. Reporters only set it. */
export const reportSchema = z.strictObject({
  schema: z.literal(1),
  mode: z.enum(["check", "compare"]),
  recording: recordingSchema.omit({ samples: true, films: true, shard: true, schema: true }),
  cost: z.enum(["none", "warn", "fail"]).describe("the greatest of all verdicts: `fail` blocks the merge"),
  counts: z.strictObject({ fail: count, missing: count, unsure: count, pass: count }).describe("verdicts by outcome"),
  waiting: waitingSchema.nullable().describe("null where no visit was timed"),
  verdicts: z.array(verdictSchema).describe("the costliest first"),
  findings: z.array(
    findingSchema
      .extend({ title: z.string(), next: z.string() })
      .describe("causes, the likeliest first within a budget"),
  ),
});
export type Report = z.infer<typeof reportSchema>;
export type ReportedFinding = Report["findings"][number];
